/** The bundle with chosen widgets alone, as a module and as a classic script: `npm run bundle -- TAG...` */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { integrityOf } from './integrity.mjs';
import { allTags } from './some-widgets.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = process.env.CARELETS_DIST ?? 'dist';
const asked = process.argv.slice(2);
const unknown = asked.filter((tag) => !allTags.includes(tag));

if (!asked.length || unknown.length) {
  for (const tag of unknown) console.error(`There is no widget "${tag}".`);
  console.error(`Write the widgets you use, as in: npm run bundle -- pain-check-quiz comments-form`);
  console.error(`The widgets are: ${allTags.join(', ')}.`);
  process.exit(1);
}

// The same choice gives the same bytes, however it is written.
const tags = allTags.filter((tag) => asked.includes(tag));
execFileSync(
  process.execPath,
  ['node_modules/rollup/dist/bin/rollup', '-c', '--silent', `--configWidgets=${tags.join()}`],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CARELETS_DIST: folder } },
);

console.log(`A bundle of ${tags.join(', ')}:\n`);
for (const [name, kind] of [
  ['carelets.chosen.js', 'type="module"'],
  ['carelets.chosen.classic.js', 'defer'],
]) {
  const file = `${folder}/${name}`;
  console.log(`${file}, ${(brotliCompressSync(readFileSync(file)).length / 1000).toFixed(1)} kB (brotli)`);
  console.log(`<script ${kind} src="/${name}" integrity="${integrityOf(file)}"></script>\n`);
}
