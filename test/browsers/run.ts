/**
 * Every widget on a choice of the host pages, in Firefox and WebKit: `npm run test:browsers [-- firefox|webkit] [HOST...]`.
 * Looks and uses as the matrix in Chromium does. Installs a browser from Debian where it can, and fails where it cannot.
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
const asked = process.argv.slice(2);
const wanted = asked.filter((name) => !engines[name]);
const chosen = hosts.filter(({ id }) => id === 'bare' || (wanted.length ? wanted : subset).includes(id));
const total = { passed: 0, failed: 0 };

function fail(line: string): void {
  total.failed++;
  console.log(line);
}

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
      const result = await Visit.run(await running.open(), server, host, baseline);
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

installPackages();
const dist = process.env['CARELETS_DIST'] ?? build('carelets-browsers');
for (const [name, engine] of Object.entries(engines)) {
  if (asked.some((one) => engines[one]) && !asked.includes(name)) continue;
  try {
    await visitAll(engine, dist);
  } catch (error) {
    fail(String(error));
  }
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
