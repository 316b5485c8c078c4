/**
 * A thread of 5,000 comments in a real browser, against the service: time to the first comment, then all of them drawn
 * page after page, scrolled and typed under. Alone: `npm run bench -- thread`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { newRow } from '../../src/server/comment.js';
import { startServer } from '../../src/server/server.js';
import { built } from '../support/built.js';
import { openRoots } from '../support/pages.js';
import { draft, inStore, optionsFor } from '../support/service.js';
import { launch } from '../tools/chromium.mjs';

const total = Number(process.env['BENCH_COMMENTS'] ?? 5000);
const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A thread</title>' +
  '<script type="module" src="/dist/carelets.js"></script><comments-form endpoint="/" thread="long" region="GB"></comments-form>';
const sentence = 'I cut my long run by a third and it settled in two weeks, walking helped more than rest. ';

async function fill(options: Parameters<typeof inStore>[0]): Promise<void> {
  await inStore(options, async ({ db, keys }) => {
    const parents: string[] = [];
    for (let start = 0; start < total; start += 200) {
      const rows = [...Array(200).keys()].map((n) => {
        const place = start + n;
        const text = `${place}: ${sentence.repeat(1 + (place % 5))}`;
        // Every third answers one of those before it.
        const parentId = place % 3 === 2 ? parents[parents.length - 1] : undefined;
        const row = newRow(keys, 'long', draft({ text, parentId }), '', Date.UTC(2026, 0, 1) + place * 60_000);
        if (parentId === undefined) parents.push(row.id);
        return { ...row, status: 'approved' as const, reasons: '[]' };
      });
      await db.insertInto('comments').values(rows).execute();
    }
  });
}

/** Heap after collecting what nobody needs, in MB. */
async function heap(tab: Page): Promise<number> {
  const client = await tab.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await tab.metrics();
  return Math.round(JSHeapUsedSize / 1e5) / 10;
}

interface Watched extends Window {
  longTasks: number[];
}
let spentBefore: Record<string, number> = {};
/** Also what the browser spent on scripts, styles and layout since the last time: load of the machine shows less in it. */
async function longTasks(tab: Page): Promise<string> {
  const tasks = await tab.evaluate(() => {
    const { longTasks } = window as unknown as Watched;
    return `${longTasks.length} long tasks, the longest ${Math.round(Math.max(0, ...longTasks.splice(0)))} ms`;
  });
  const { ScriptDuration = 0, RecalcStyleDuration = 0, LayoutDuration = 0 } = await tab.metrics();
  const now: Record<string, number> = { scripts: ScriptDuration, styles: RecalcStyleDuration, layout: LayoutDuration };
  const spent = Object.entries(now).map(
    ([what, s]) => `${what} ${Math.round((s - (spentBefore[what] ?? 0)) * 1000)} ms`,
  );
  spentBefore = now;
  return `${tasks} (${spent.join(', ')})`;
}

const folder = join(built(), '..', 'bench-thread');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'index.html'), page);
const options = await optionsFor({ folders: { '/': folder, '/dist/': built() } });
await fill(options);
const service = await startServer(options);
const browser = await launch();
const tab = await browser.newPage();
await tab.evaluateOnNewDocument(openRoots);
await tab.evaluateOnNewDocument(() => {
  const found: number[] = [];
  Object.assign(window, { longTasks: found });
  new PerformanceObserver((list) => found.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
});
const count = () => tab.$eval('comments-form', (form) => form.shadowRoot?.querySelectorAll('.comment').length ?? 0);
await tab.goto(`${service.url}/index.html`);
const first = await tab.waitForFunction(
  () => document.querySelector('comments-form')?.shadowRoot?.querySelector('.comment') && performance.now(),
  { polling: 'raf' },
);
console.log(
  `first comment after ${Math.round(Number(await first.jsonValue()))} ms, ${await count()} drawn, heap ${await heap(tab)} MB`,
);
await longTasks(tab);

const start = performance.now();
const presses: number[] = await tab.evaluate(async () => {
  const root = document.querySelector('comments-form')?.shadowRoot;
  const spent: number[] = [];
  for (let more; (more = root?.querySelector<HTMLElement>('[part=more-button]'));) {
    const before = root?.querySelectorAll('.comment').length;
    const begun = performance.now();
    more.click();
    while (root?.querySelectorAll('.comment').length === before && root?.querySelector('[part=more-button]')) {
      await new Promise((done) => requestAnimationFrame(done));
    }
    spent.push(performance.now() - begun);
  }
  return spent.sort((a, b) => a - b);
});
const at = (share: number) => Math.round(presses[Math.floor(presses.length * share)] ?? 0);
console.log(
  `all ${await count()} drawn in ${presses.length} presses, ${((performance.now() - start) / 1000).toFixed(1)} s; ` +
    `a press: median ${at(0.5)} ms, p95 ${at(0.95)} ms; ${await longTasks(tab)}; heap ${await heap(tab)} MB`,
);

const frames: number[] = await tab.evaluate(async () => {
  const spent: number[] = [];
  scrollTo(0, 0);
  for (let n = 0; n < 120; n++) {
    const begun = performance.now();
    scrollBy(0, 900);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    spent.push(performance.now() - begun);
  }
  return spent.sort((a, b) => a - b);
});
console.log(
  `120 scrolls by a screen: median ${Math.round(frames[60] ?? 0)} ms, p95 ${Math.round(frames[114] ?? 0)} ms; ${await longTasks(tab)}`,
);

const keys: number[] = await tab.evaluate(async () => {
  const form = document.querySelector('comments-form') as HTMLElement & { updateComplete: Promise<unknown> };
  const field = form.shadowRoot?.querySelector('textarea');
  const spent: number[] = [];
  for (let n = 0; n < 40 && field; n++) {
    field.value += 'a';
    const begun = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await form.updateComplete;
    spent.push(performance.now() - begun);
    await new Promise((done) => requestAnimationFrame(done));
  }
  return spent.sort((a, b) => a - b);
});
console.log(
  `a letter under all of them: median ${(keys[20] ?? 0).toFixed(1)} ms, p95 ${(keys[38] ?? 0).toFixed(1)} ms; ${await longTasks(tab)}`,
);
await browser.close();
await service.close();
