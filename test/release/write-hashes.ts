/** Writes the hashes of `dist/` into the README: `npm run release`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { builderHashes, hashOf, scriptTag } from './hashes.js';

const readme = readFileSync('README.md', 'utf8');
const stated = readme.replace(scriptTag, (tag, file: string, hash: string) =>
  tag.replace(hash, hashOf(`dist/${file}`)),
);
writeFileSync('README.md', stated);
const builder = readFileSync(builderHashes, 'utf8');
writeFileSync(
  builderHashes,
  builder.replace(/'(carelets[^']*)': '[^']*'/g, (_, file: string) => `'${file}': '${hashOf(`dist/${file}`)}'`),
);
console.log('The README and the embed builder state the hashes of dist/. Commit all together.');
