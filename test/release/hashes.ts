/** The integrity hashes of the release files, as the README states them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const releaseFiles = ['carelets.js', 'carelets.classic.js'] as const;

export const hashOf = (file: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** A script tag of the README: the file's name, then the hash. */
export const scriptTag = /src="[^"]*\/(carelets(?:\.classic)?\.js)"\s+integrity="([^"]*)"/g;

/** The embed builder hands out the same hashes. */
export const builderHashes = 'stories/embed-builder/hashes.ts';
