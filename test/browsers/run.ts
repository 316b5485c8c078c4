/**
 * Every widget on a choice of the host pages, in Firefox and WebKit, and the reader's own tools in a whole Chromium:
 * `npm run test:browsers [-- firefox|webkit|chromium] [HOST...]`. Looks and uses as the matrix does. Installs a browser from
 * Debian where it can, and fails where it cannot.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from '../support/built.js';
import { hosts } from '../hosts/hosts.js';
import { installPackages, libraryFile } from '../hosts/packages.js';
import { HostServer } from '../hosts/server.js';
import { Visit, type Baseline } from '../hosts/visit.js';
import { findOrInstall, type Engine } from './engine.js';
import { firefox } from './firefox.js';
import { chromium, readerTools } from './reader-tools.js';
import { webkit } from './webkit.js';

const engines: Record<string, Engine> = { firefox, webkit };
const subset = [
  ...['bare', 'bootstrap', 'unset', 'spacing', 'boxes', 'rtl', 'dark', 'csp-types', 'csp-all', 'csp-sandbox'],
  ...['mootools', 'jquery1', 'polluted', 'storage', 'twice', 'prefix-classic'],
];
const root = fileURLToPath(new URL('../..', import.meta.url));
const tags = [...readFileSync(`${root}src/carelets.ts`, 'utf8').matchAll(/^define\('([\w-]+)'/gm)].map(
  (found) => found[1] ?? '',
);
const browsers = [...Object.keys(engines), 'chromium'];
const asked = process.argv.slice(2).filter((name) => browsers.includes(name));
const wanted = process.argv.slice(2).filter((name) => !browsers.includes(name));
/** Each page draws every widget and has a third of them used, in turn; a page that is named has all of them used. */
const chosen = hosts
  .filter(({ id }) => id === 'bare' || (wanted.length ? wanted : subset).includes(id))
  .map((host, turn) => (wanted.length || host.id === 'bare' ? host : { ...host, turn }));
const total = { passed: 0, failed: 0 };

function fail(line: string): void {
  total.failed++;
  console.log(line);
}

/** A browser that fell over may never answer again. */
async function inTime<T>(id: string, visit: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_done, giveUp) => {
    timer = setTimeout(() => giveUp(new Error(`${id}: no end after ${patience} seconds`)), patience * 1000);
  });
  return Promise.race([visit, late]).finally(() => clearTimeout(timer));
}
const patience = 120;

async function visitAll(engine: Engine, dist: string): Promise<void> {
  const start = Date.now();
  const running = await engine.start(findOrInstall(engine));
  console.log(`${engine.name}: ${running.version}`);
  const server = new HostServer(dist, chosen);
  server.tags = tags;
  const baseline: Baseline = new Map();
  let interactions = 0;
  try {
    for (const host of chosen) {
      const absent = [...(host.styles ?? []), ...(host.scripts ?? [])].filter((file) => !libraryFile(file));
      if (absent.length) {
        fail(`${engine.name}: ${host.id}: ${absent.join(', ')} is not on this machine`);
        continue;
      }
      const result = await inTime(host.id, Visit.run(await running.open(), server, host, baseline));
      interactions += result.interactions;
      total.passed += tags.length + 1 - Object.keys(result.problems).length;
      for (const [where, lines] of Object.entries(result.problems))
        fail(`${engine.name}: ${host.id}: ${where}: ${lines.join('\n    ')}`);
    }
  } finally {
    await running.stop();
    server.stop();
  }
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(
    `${engine.name}: ${chosen.length} pages, ${tags.length} widgets, ${interactions} interactions in ${seconds} s`,
  );
}

async function useTools(): Promise<void> {
  const { version, problems } = await readerTools(findOrInstall(chromium));
  console.log(`${chromium.name}: ${version}`);
  for (const [tool, problem] of Object.entries(problems)) {
    if (problem) fail(`${chromium.name}: ${tool}: ${problem}`);
    else total.passed++;
  }
}

installPackages();
const dist = (process.env['CARELETS_DIST'] ??= build('carelets-browsers'));
for (const name of asked.length ? asked : browsers) {
  const engine = engines[name];
  await (engine ? visitAll(engine, dist) : useTools()).catch((error: unknown) => fail(`${name}: ${String(error)}`));
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
