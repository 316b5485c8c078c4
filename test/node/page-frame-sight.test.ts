/** What lies above the page in a frame as tall as its page opens where the reader looks. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hiddenIn, hiddenPart } from '../../src/frame/frame.model.js';
import { find, handedOut, openFrame, pageOf, parentScript, scriptsAlone, type Framed } from '../support/frames.js';
import { inside } from '../support/inside.js';
import { Pages } from '../support/pages.js';

let pages: Pages;
before(async () => (pages = await Pages.start()));
after(() => pages.stop());

const tag = 'trigger-cards';
const tall = (query: string, rights = handedOut, height = 300) =>
  `<p>Before it</p><iframe ${rights} width="700" height="${height}" src="/frame.html?${query}" title="A frame"></iframe><p>After it</p>`;
const small = { width: 800, height: 800 };

/** Where the dialog is in the window of the page around it, once it rests. */
async function placeOf({ page, frame }: Framed): Promise<{ top: number; bottom: number }> {
  const read = async () => {
    const outer = await page.$eval('iframe', (one) => one.getBoundingClientRect().top);
    const box = await (
      await find(frame, 'dialog[open]')
    ).evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);
    return { top: Math.round(outer + box.top), bottom: Math.round(outer + box.bottom) };
  };
  for (let last = '', now = await read(); ; now = await read()) {
    if (last === JSON.stringify(now)) return now;
    last = JSON.stringify(now);
    await new Promise((done) => setTimeout(done, 250));
  }
}

/** Scrolls the page until the button is low in its window, and presses it. */
async function openSigns(opened: Framed): Promise<void> {
  const button = await find(opened.frame, '[part=emergency-button]');
  const top = await button.evaluate((one) => one.getBoundingClientRect().top);
  await opened.page.evaluate((to) => scroll(0, to), top - 500);
  await button.click();
  await find(opened.frame, 'dialog[open]');
}

function assertSeen({ top, bottom }: { top: number; bottom: number }): void {
  assert.ok(top >= 0 && bottom <= small.height && bottom - top > 200, `from ${top} to ${bottom}`);
}

test('with the script of the page around it the emergency signs are in sight, and stay so when the page is scrolled', async () => {
  const opened = await openFrame(pages, parentScript + tall(`widget=${tag}&region=GB`), (page) =>
    page.setViewport(small),
  );
  await opened.page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 2000);
  await openSigns(opened);
  assertSeen(await placeOf(opened));
  await opened.page.evaluate(() => scrollBy(0, -700));
  assertSeen(await placeOf(opened));
});

test('without it they are in sight too, in a frame that somebody made tall', async () => {
  const opened = await openFrame(pages, tall(`widget=${tag}`, scriptsAlone, 9000), (page) => page.setViewport(small));
  await openSigns(opened);
  assertSeen(await placeOf(opened));
});

test('in a browser that cannot tell, they open around the button and are no higher than most of the screen', async () => {
  const opened = await openFrame(pages, tall(`widget=${tag}`, scriptsAlone, 9000), async (page) => {
    await page.setViewport(small);
    await page.evaluateOnNewDocument(() => Reflect.deleteProperty(globalThis, 'IntersectionObserver'));
  });
  await openSigns(opened);
  const { top, bottom } = await placeOf(opened);
  const pressed = await (
    await find(opened.frame, '[part=emergency-button]')
  ).evaluate((one) => one.getBoundingClientRect().top);
  const button = pressed + (await opened.page.$eval('iframe', (one) => one.getBoundingClientRect().top));
  assert.ok(top < button && bottom > button, `from ${top} to ${bottom}, the button at ${button}`);
  assert.ok(bottom - top <= (await opened.page.evaluate(() => screen.availHeight)) * 0.7);
});

test('in a low frame, and on a page of its own, they are in the middle as ever', async () => {
  for (const frame of [tall(`widget=${tag}`, handedOut, 500), '']) {
    const own = `<script src="/carelets.classic.js"></script><${tag}></${tag}>`;
    const { page } = await pages.open({ html: pageOf(frame || own) }, (one) => one.setViewport(small));
    const where = page.frames()[frame ? 1 : 0]!;
    await inside(where, tag, '[part=emergency-button]');
    await (await find(where, '[part=emergency-button]')).click();
    const { top, bottom, height } = await (
      await find(where, 'dialog[open]')
    ).evaluate((one) => {
      const box = one.getBoundingClientRect();
      return { top: box.top, bottom: box.bottom, height: innerHeight };
    });
    assert.ok(top >= 0 && Math.abs(top - (height - bottom)) < 3, `${top} ${bottom} ${height}`);
  }
});

test('the tallest widget gets its whole height, and its contents move the page', async () => {
  const opened = await openFrame(pages, parentScript + tall('widget=health-article'), (page) =>
    page.setViewport(small),
  );
  await inside(opened.frame, 'health-article', 'a[href="#part-outlook"]');
  await opened.page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 30_000);
  await (await find(opened.frame, 'a[href="#part-outlook"]')).click();
  await opened.page.waitForFunction(() => scrollY > 2000);
  assert.equal(await opened.frame.evaluate(() => scrollY), 0);
});

test('only the page around it tells a frame what is in sight', async () => {
  const body = tall(`widget=${tag}`) + '<iframe sandbox="allow-scripts" srcdoc="<p>Another</p>"></iframe>';
  const opened = await openFrame(pages, body);
  const hidden = () =>
    opened.frame.evaluate(() => document.documentElement.style.getPropertyValue('--carelets-hidden-above'));
  const message = { type: 'carelets-hidden', above: 40, below: 0 };
  await opened.page.frames()[2]?.evaluate((data) => {
    (parent.frames[0] as Window).postMessage(data, '*');
  }, message);
  await opened.frame.evaluate((data) => window.postMessage(data, '*'), message);
  await opened.frame.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  assert.equal(await hidden(), '');
  await opened.page.evaluate((data) => (frames[0] as Window).postMessage(data, '*'), message);
  await opened.frame.waitForFunction(() => document.documentElement.style.getPropertyValue('--carelets-hidden-above'));
  assert.equal(await hidden(), '40px');
});

test('only lengths count as what is out of sight', () => {
  for (const above of [-1, NaN, Infinity, 1e9, '40', null, undefined]) {
    assert.equal(hiddenIn({ type: 'carelets-hidden', above, below: 0 }), undefined);
  }
  for (const message of [null, 'text', 7, { above: 1, below: 1 }]) assert.equal(hiddenIn(message), undefined);
  assert.deepEqual(hiddenIn({ type: 'carelets-hidden', above: 40, below: 0, more: 1 }), { above: 40, below: 0 });
});

test('what is out of sight is what lies beyond the window', () => {
  assert.deepEqual(hiddenPart(-300, 2000, 800), { above: 300, below: 1200 });
  assert.deepEqual(hiddenPart(100, 500, 800), { above: 0, below: 0 });
  for (const [top, bottom] of [
    [-500, 0],
    [800, 900],
  ] as const) {
    assert.equal(hiddenPart(top, bottom, 800), undefined);
  }
});

test('a frame whose address names no widget, or a wrong one, says what to write', async () => {
  for (const [query, said] of [
    ['region=GB', /it has no widget, as in frame\.html\?widget=/],
    ['widget=pain-chek-quiz', /there is no widget="pain-chek-quiz"\. Write one of: .*pain-check-quiz/],
  ] as const) {
    const opened = await openFrame(pages, parentScript + tall(query));
    assert.match(await opened.frame.evaluate(() => document.body.innerText), said);
    assert.equal(opened.said.length, 1);
    assert.match(opened.said[0] ?? '', said);
    await opened.page.waitForFunction(() => document.querySelector('iframe')?.style.height);
  }
  const right = await openFrame(pages, tall('widget=warning-signs'));
  assert.deepEqual(right.said, []);
});
