/** Builds the contestants and serves a page for each on loopback. */
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../tools/install.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
export const folder = `${root}node_modules/.cache/carelets-bench`;

/** Contestants by name; ours load the bundle first. */
const contestants = ['floor', 'carelets-quiz', 'carelets-carousel', 'carelets-diary', 'carelets-any'];
/** What the project began with, in one file. */
const firstThree = ['pain-check-quiz', 'stretch-carousel', 'comments-form'];
const peers = ['surveyjs', 'swiper', 'embla'];

/** Installs the peers where they are missing, and builds everything as a publisher would load it. */
export async function prepare() {
  install('bench');
  mkdirSync(folder, { recursive: true });
  // The contestants look into the widgets.
  const env = { ...process.env, CARELETS_DIST: folder, CARELETS_ROOTS: 'open' };
  execFileSync(process.execPath, [`${root}node_modules/rollup/dist/bin/rollup`, '-c', '--silent'], { cwd: root, env });
  execFileSync(process.execPath, ['src/build/bundle.mjs', ...firstThree], { cwd: root, env, stdio: 'ignore' });
  await build({
    entryPoints: [...contestants, ...peers].map((name) => `${here}contestants/${name}.js`),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    conditions: ['browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    absWorkingDir: here,
  });
}

const carouselCss = `.view{overflow:hidden}.track{display:flex}.slide{flex:0 0 100%;min-width:0}`;

/**
 * The page of a contestant; `slides` is the HTML of each slide, for the carousels that are given theirs. Ours comes from
 * the bundle, or from the `file` that is named.
 */
function page(name, file, slides) {
  const ours = file || name.startsWith('carelets') ? `<script src="/${file || 'carelets.classic.js'}"></script>` : '';
  const scripts = `${ours}<script src="/${name}.js"></script><script>start();</script>`;
  // A widget's own file is a module. Modules wait for the page and run in their order.
  const isModule = file?.startsWith('widgets/');
  const style = existsSync(`${folder}/${name}.css`) ? `<link rel="stylesheet" href="/${name}.css">` : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${style}
<style>body{font:17px/1.5 sans-serif}${carouselCss}</style><body><div id="stage"></div>
<script>slides = ${JSON.stringify(slides).replaceAll('<', '\\u003c')};</script>
<script src="/measure.js"></script>
${isModule ? scripts.replaceAll('<script', '<script type="module"') : scripts}</body></html>`;
}

const types = { '.js': 'text/javascript', '.css': 'text/css' };

export async function serve() {
  let given = { whole: [] };
  const server = createServer((request, response) => {
    const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
    const name = path.slice(1);
    if (!extname(path)) {
      const html = page(name, query.get('file'), given[query.get('slides') || 'whole']);
      return response.writeHead(200, { 'content-type': 'text/html' }).end(html);
    }
    const file = name === 'measure.js' ? `${here}measure.js` : `${folder}/${name}`;
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(readFileSync(file));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: (name, query = {}) => `http://127.0.0.1:${server.address().port}/${name}?${new URLSearchParams(query)}`,
    giveSlides: (slides) => (given = slides),
    close: () => server.close(),
  };
}
