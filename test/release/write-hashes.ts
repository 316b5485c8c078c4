/** Writes the hashes of `dist/` into the README: `npm run release`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { hashOf, scriptTag } from './hashes.js';

const readme = readFileSync('README.md', 'utf8');
const stated = readme.replace(scriptTag, (tag, file: string, hash: string) =>
  tag.replace(hash, hashOf(`dist/${file}`)),
);
writeFileSync('README.md', stated);
console.log('The README states the hashes of dist/. Commit both together.');
