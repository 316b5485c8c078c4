import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What a script tag states in `integrity` for a file. */
export const integrityOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
