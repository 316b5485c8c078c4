/** Proves the pain check of each pack of the library, and writes its proof.json: `npm run prove`. */
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { proveFolder } from '../../src/cli/prove.js';

export const packs = readdirSync('src/content', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `src/content/${name}`);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  for (const folder of packs) {
    const { lines, ok } = await proveFolder(folder, version, new Date().toISOString().slice(0, 10));
    console.log(lines.join('\n'));
    if (!ok) process.exitCode = 1;
  }
}
