/** The demo article rendered ahead: nothing moves when the script arrives late, and all of it can be read without scripts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'node:test';
import { pages, renderPage } from '../support/pages-ahead.js';

const css = readFileSync('stories/article/article.css', 'utf8');
const article = readFileSync('stories/article/index.html', 'utf8')
  .replace(/<link[^>]+article\.css[^>]*>/, () => `<style>${css}</style>`)
  .replace('src="/dist/carelets.js"', 'src="/carelets.js"');

for (const [width, height] of [
  [360, 740],
  [1000, 800],
  // As tall as the page: a shift anywhere counts.
  [1000, 14000],
] as const) {
  test(`the layout does not shift at ${width} by ${height} when the script comes after a second`, async () => {
    const { page } = await pages.open({ html: renderPage(article) }, async (tab) => {
      await tab.setViewport({ width, height });
      await tab.setRequestInterception(true);
      tab.on('request', (request) => {
        void wait(request.url().endsWith('.js') ? 1000 : 0).then(() => request.continue());
      });
      await tab.evaluateOnNewDocument(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.shifts.push(JSON.stringify(entry));
        }).observe({ type: 'layout-shift', buffered: true });
      });
    });
    await wait(800);
    assert.deepEqual(await page.evaluate(() => window.shifts), []);
    assert.ok(await page.evaluate(() => customElements.get('pain-check-quiz') !== undefined));
    await page.close();
  });
}

test('without scripts the article holds every sign, exercise, plan and a form that posts', async () => {
  const { page } = await pages.open({ html: renderPage(article) }, (tab) => tab.setJavaScriptEnabled(false));
  const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
  for (const words of [
    'changed feeling around the genitals, back passage',
    'A fever of 38',
    'Plan C, watch the leg',
    'Hamstring stretch with a strap',
    'Half-kneeling hip stretch',
    'of adults in the USA had back pain',
    'I agree that my name and comment are published here.',
    'Post comment',
  ]) {
    assert.ok(tree.includes(words), words);
  }
  assert.doesNotMatch(tree, /Question 1 of|Start guided|See result/);
  await page.close();
});

declare global {
  interface Window {
    shifts: string[];
  }
}
