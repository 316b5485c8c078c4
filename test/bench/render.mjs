/**
 * How long a site takes: `npm run bench -- render`, or `node test/bench/render.mjs [PAGES]`, draws that many copies of the demo article (1,000 unless
 * told otherwise) with the built command, then again with nothing changed.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const pages = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'carelets-bench-'));
const [from, to] = [join(folder, 'in'), join(folder, 'out')];
mkdirSync(from);
const article = readFileSync('stories/article/index.html', 'utf8');
for (let n = 0; n < pages; n++) {
  writeFileSync(join(from, `page-${n}.html`), article.replace('</h1>', ` (${n})</h1>`));
}
const cli = `${process.env.CARELETS_DIST ?? 'dist'}/cli.js`;
for (const run of ['first', 'again']) {
  const started = performance.now();
  const told = execFileSync(process.execPath, [cli, 'render', from, '-o', to], { encoding: 'utf8' });
  console.log(`${run}: ${((performance.now() - started) / 1000).toFixed(1)} s with start-up. ${told.trim()}`);
}
rmSync(folder, { recursive: true });
