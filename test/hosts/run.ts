/**
 * Every widget on every kind of page, in a real browser: `node --import tsx test/hosts/run.ts [--all] [HOST...]`.
 * A page named here, and every page with --all, has all of its widgets used; else each page has a third of them used in turn.
 * Writes `dist/hosts.json` and a picture of each page, which Storybook shows.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from '../support/built.js';
import { launchOptions } from '../tools/chromium.mjs';
import { ChromiumTab } from './chromium-tab.js';
import { hosts, type Host } from './hosts.js';
import { installPackages, libraryFile } from './packages.js';
import { leakCount, unnoticed } from './leaks.js';
import { privacy, writePrivacy } from './promises.js';
import { HostServer } from './server.js';
import { Site } from './site.js';
import { usedOn } from './widgets.js';
import { Visit, type Baseline, type Result } from './visit.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const start = Date.now();
const dist = process.env['CARELETS_DIST'] ?? build('carelets-hosts');
const tags = [...readFileSync(`${root}src/carelets.ts`, 'utf8').matchAll(/^define\('([\w-]+)'/gm)].map(
  (found) => found[1] ?? '',
);

const sampled = process.argv.length === 2;
const wanted = process.argv.slice(2).filter((name) => name !== '--all');
// The search for answers needs no page of others.
if (String(wanted) !== 'privacy') installPackages();
const chosen = hosts.filter(({ id }) => id === 'bare' || !wanted.length || wanted.includes(id));
const libraries = (host: Host): string[] => [...(host.styles ?? []), ...(host.scripts ?? [])];
const absent = chosen.filter((host) => !libraries(host).every(libraryFile));
const here = chosen
  .filter((host) => !absent.includes(host))
  .map((host, turn) => (sampled && host.id !== 'bare' ? { ...host, turn } : host));
/** On how many pages each widget is used. */
const uses = tags.map((tag) => here.filter(({ turn }) => usedOn(tags, turn).includes(tag)).length);

const server = new HostServer(dist, here);
server.tags = tags;
const options = await launchOptions();
const browser = await puppeteer.launch({
  ...options,
  args: [
    ...(options.args ?? []),
    '--host-resolver-rules=MAP host.example 127.0.0.1',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode',
  ],
});
const baseline: Baseline = new Map();
const results: Result[] = [];
/** The page without a style comes first, alone: the others are held against it. */
const [bare, ...others] = here;
if (bare) results.push(tell(await Visit.run(await ChromiumTab.open(browser), server, bare, baseline)));
const queue = [...others];
await Promise.all([work(), work(), work()]);
/** The search for answers outside the widgets, and the leaks it must notice. */
const searched = !wanted.length || wanted.includes('privacy');
const site = await Site.start(dist);
const found = searched ? await privacy(tags, { browser, site }) : {};
const missed = searched ? await unnoticed({ browser, site }) : [];
await site.stop();
await browser.close();
server.stop();
write();

async function work(): Promise<void> {
  for (let host = queue.shift(); host; host = queue.shift())
    results.push(tell(await Visit.run(await ChromiumTab.open(browser), server, host, baseline)));
}

function tell(result: Result): Result {
  for (const [where, lines] of Object.entries(result.problems))
    for (const line of lines) console.log(`${result.id}: ${where}: ${line}`);
  return result;
}

function write(): void {
  const order = hosts.map(({ id }) => id);
  results.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const pairs = results.length * tags.length + (searched ? tags.length + leakCount : 0);
  const leaky = Object.keys(found).filter((tag) => found[tag]?.leaks.length);
  for (const tag of leaky) console.log(`${tag}: an answer is found in ${found[tag]?.leaks.join('; ')}`);
  for (const leak of missed) console.log(`a leak went unnoticed: ${leak}`);
  const failed = results.flatMap(({ problems }) => Object.keys(problems)).length + leaky.length + missed.length;
  const interactions = results.reduce((sum, one) => sum + one.interactions, 0);
  const seconds = Math.round((Date.now() - start) / 1000);
  for (const { name } of absent) console.log(`not here: ${name}. Its library is not on this machine.`);
  if (searched) {
    mkdirSync(`${root}dist`, { recursive: true });
    writePrivacy(root, found, leakCount - missed.length);
  }
  if (!wanted.length) {
    mkdirSync(`${root}dist/hosts`, { recursive: true });
    for (const { id, picture } of results) if (picture) writeFileSync(`${root}dist/hosts/${id}.jpg`, picture);
    const told = results.map(({ picture: _picture, ...rest }) => rest);
    const text = JSON.stringify(
      { tags, hosts: told, absent: absent.map(({ name }) => name), interactions, usedOn: Math.min(...uses), seconds },
      null,
      1,
    );
    writeFileSync(`${root}dist/hosts.json`, `${text}\n`);
  }
  console.log(
    `${results.length} pages, ${tags.length} widgets, ${interactions} interactions (each widget used on ${Math.min(...uses)} pages or more) in ${seconds} s`,
  );
  console.log(`${pairs + results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
