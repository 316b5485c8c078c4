/** What a closed root must not take away: the reader's tools, links to a place inside, and a page's own style for a part. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { Pages } from '../support/pages.js';
import { draft, post, withService } from '../support/service.js';
import { manifest } from '../tools/manifest.mjs';
import { ChromiumTab } from './chromium-tab.js';
import { until } from './tab.js';
import { markup } from './widgets.js';

let pages: Pages;
before(async () => (pages = await Pages.start()));
after(() => pages.stop());

const tags = [...readFileSync('src/carelets.ts', 'utf8').matchAll(/^define\('([\w-]+)'/gm)].map(([, tag]) => tag ?? '');
/** Words that stand in a line: there is nothing in them to press. */
const words = ['comments-count'];

interface Inside {
  page: Page;
  tab: ChromiumTab;
  /** Evaluates where `root` is the widget's. */
  ask<T>(expression: string): Promise<T>;
}

/** A page with one widget of the published bundle, looked into by the DevTools protocol alone. */
async function open(tag: string, { head = '', hash = '', html = markup(tag, pages.service) } = {}): Promise<Inside> {
  const body = `${head}<body><p style="height:1200px">Above.</p><main>${html}</main><p style="height:1200px">Below.</p>`;
  const { page } = await pages.open(
    {
      html: `<!doctype html><html lang="en"><link rel="icon" href="data:,">${body}<script type="module" src="/carelets.js"></script></body></html>`,
      hash,
    },
    undefined,
    'closed',
  );
  const tab = await ChromiumTab.of(page);
  await tab.enter();
  assert.equal(await tab.keepRoot(tag, tag), 'closed');
  const ask = async <T>(expression: string): Promise<T> =>
    (await tab.evaluate(`((root) => ${expression})(inside.root('${tag}'))`)) as T;
  return { page, tab, ask };
}

/** Whether the reader sees some of it. */
const inView = (selector: string): string =>
  `(({ top, bottom }) => top < innerHeight && bottom > 0)(root.querySelector('${selector}').getBoundingClientRect())`;

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
}
const pressed = /^(button|link|radio|checkbox|textbox|searchbox|combobox|slider|spinbutton|DisclosureTriangle)$/;

for (const tag of tags.filter((tag) => !words.includes(tag))) {
  test(`${tag}: the accessibility tree has the controls of a closed root, each with a name`, async () => {
    const { page, ask } = await open(tag);
    const client = await page.createCDPSession();
    const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    const shown = nodes.filter(({ ignored, role }) => !ignored && pressed.test(role?.value ?? ''));
    const there = await ask<number>(
      `[...root.querySelectorAll('button, a[href], input, select, textarea, summary')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]')).length`,
    );
    assert.ok(shown.length >= there, `${shown.length} of ${there}`);
    assert.deepEqual(
      shown.filter(({ name }) => !name?.value.trim()),
      [],
    );
    const headings = nodes.filter(({ role }) => role?.value === 'heading');
    assert.ok(there > 0 || headings.length > 0, 'there is something of it');
    await page.close();
  });
}

interface Declared {
  modules: { declarations?: { tagName?: string; cssParts?: { name: string }[] }[] }[];
}
const parts = new Map(
  (manifest() as unknown as Declared).modules
    .flatMap(({ declarations = [] }) => declarations)
    .map(({ tagName = '', cssParts = [] }) => [tagName, cssParts.map(({ name }) => name)]),
);

for (const tag of tags) {
  test(`${tag}: a page styles the parts that are documented, and every part that is shown is`, async () => {
    const known = parts.get(tag) ?? [];
    assert.ok(known.length);
    const rules = known.map((part) => `${tag}::part(${part}){outline:7px solid rgb(1,2,3)}`);
    const { page, ask } = await open(tag, { head: `<style>${rules.join('')}</style>` });
    const found = await ask<[string, string][]>(
      `[...root.querySelectorAll('[part]')].flatMap((one) => [...one.part].map((part) => [part, getComputedStyle(one).outline]))`,
    );
    assert.ok(found.length);
    assert.deepEqual(
      found.filter(([, outline]) => outline !== 'rgb(1, 2, 3) solid 7px'),
      [],
    );
    await page.close();
  });
}

/** Answers the question on the screen as somebody in good health. */
const answerOne = `(root.querySelector('[value=none], [value=no]') ?? root.querySelectorAll('fieldset input')[1]).click()`;

test('the pain check says what ends it, tells an error as one, and lists the answers before a result', async () => {
  const { page, ask } = await open('pain-check-quiz');
  const described = `root.querySelector('fieldset').getAttribute('aria-describedby').split(' ')`;
  const text = `${described}.map((id) => root.querySelector('#' + id).textContent.trim()).join(' ')`;
  assert.match(await ask<string>(text), /the check ends/);
  await ask(`root.querySelector('[part=next-button]').click()`);
  await until(async () => (await ask<string>(text)).includes('Choose all that fit'));
  assert.match(await ask<string>(text), /Error: Choose all that fit/);
  for (let n = 1; n < 25 && (await ask<boolean>(`Boolean(root.querySelector('fieldset'))`)); n++) {
    await ask(answerOne);
    await ask(`root.querySelector('[part=next-button]').click()`);
    await until(() => ask<boolean>(`!root.querySelector('fieldset input:checked')`));
  }
  assert.ok(await ask<boolean>(`root.querySelector('.answers')?.checkVisibility()`), 'the answers are listed');
  await page.close();
});

test('a button that goes away hands focus to what takes its place', async () => {
  const { page, ask } = await open('stretch-carousel');
  await ask(`root.querySelector('[part=start-button]').focus()`);
  await page.keyboard.press('Enter');
  await until(() => ask<boolean>(`Boolean(root.querySelector('[part=guide]'))`));
  const handed = await until(() => ask<boolean>(`Boolean(root.activeElement?.closest('[part=guide]'))`), 2000);
  assert.ok(handed, 'focus is in the session');
  await page.close();
});

test('a link to a question opens it and scrolls to it, and a link that is followed moves the focus too', async () => {
  const html = `${markup('faq-list', '')}<a id="to" href="#faq-tens">TENS</a>`;
  const { page, ask } = await open('faq-list', { hash: '#faq-scan', html });
  assert.ok(await until(() => ask(`root.querySelector('#faq-scan').open && ${inView('#faq-scan')}`)));
  assert.equal(await page.evaluate('document.activeElement.localName'), 'body', 'arriving takes no focus');
  assert.equal(await ask(`root.querySelectorAll('details[open]').length`), 1);
  await page.click('#to');
  assert.ok(await until(() => ask(`root.querySelector('#faq-tens').open && ${inView('#faq-tens summary')}`)));
  assert.equal(await ask(`root.activeElement?.parentElement.id`), 'faq-tens');
  await page.close();
});

test('a link to a question below many other widgets scrolls to it when they are drawn', async () => {
  // The article has a list of questions of its own.
  const above = tags.filter((tag) => !['faq-list', 'health-article'].includes(tag));
  const html = [...above, 'faq-list'].map((tag) => markup(tag, pages.service));
  const { page, ask } = await open('faq-list', { hash: '#faq-scan', html: html.join('') });
  assert.ok(await until(() => ask(`root.querySelector('#faq-scan').open && ${inView('#faq-scan')}`)));
  await page.close();
});

test('a link to a part of the article and to a word of the glossary scrolls there', async () => {
  for (const tag of ['health-article', 'glossary-term']) {
    const first = await open(tag);
    const ids = await first.ask<string[]>(
      `[...root.querySelectorAll('[id^="part-"], dt[id^="term-"]')].map(({ id }) => id)`,
    );
    const last = ids.at(-1) ?? '';
    assert.ok(last, `${tag} has places to link to`);
    assert.equal(await first.ask(inView(`#${last}`)), false);
    await first.page.close();
    const { page, ask } = await open(tag, { hash: `#${last}` });
    assert.ok(await until(() => ask(inView(`#${last}`))), last);
    await page.close();
  }
});

test('a link to one comment scrolls to it and moves the focus there', async () => {
  await withService({ origins: [pages.url], hold: false }, async ({ url }) => {
    let id = '';
    for (let count = 0; count < 6; count++)
      id = ((await post(url, draft())).body as { comment: { id: string } }).comment.id;
    const html = `<comments-form endpoint="${url}" thread="a-thread"></comments-form>`;
    const { page, ask } = await open('comments-form', { hash: `#comment-${id}`, html });
    assert.ok(await until(() => ask(inView(`#comment-${id}`))), 'it is in view');
    assert.equal(await ask('root.activeElement?.id'), `comment-${id}`);
    await page.close();
  });
});
