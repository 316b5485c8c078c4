/** Writes the hashes of `dist/` into the README: `npm run release`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { integrityOf } from '../../src/build/integrity.mjs';
import { builderHashes, scriptTag } from './hashes.js';

const readme = readFileSync('README.md', 'utf8');
const stated = readme.replace(scriptTag, (tag, file: string, hash: string) =>
  tag.replace(hash, integrityOf(`dist/${file}`)),
);
writeFileSync('README.md', stated);
const builder = readFileSync(builderHashes, 'utf8');
writeFileSync(
  builderHashes,
  builder.replace(/'(carelets[^']*)': '[^']*'/g, (_, file: string) => `'${file}': '${integrityOf(`dist/${file}`)}'`),
);
console.log('The README and the embed builder state the hashes of dist/. Commit all together.');
