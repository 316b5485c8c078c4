/** Puts files beside a script, as they are: the page and the styles it needs before the script. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

export const pageFiles = (...files) => ({
  name: 'page-files',
  generateBundle() {
    for (const file of files) this.emitFile({ type: 'asset', fileName: basename(file), source: readFileSync(file) });
  },
});
