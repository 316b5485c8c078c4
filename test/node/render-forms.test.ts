/** The comments form of a page rendered ahead, sent by a browser without scripts. */
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { pageWith } from '../support/ahead.js';
import { plainForm } from '../support/plain-form.js';
import { pages, renderPage, renderStream } from '../support/pages-ahead.js';
import { rows, withService, type Service } from '../support/service.js';

const form = (attributes: string): string => `<comments-form thread="a-thread" ${attributes}></comments-form>`;
const canonical = (address: string): string => `<link rel="canonical" href="${address}">`;
const page = (body: string, head = ''): string => pageWith(body).replace('</head>', `${head}</head>`);

test('WordPress gets the form it knows', () => {
  const html = renderPage(
    page('<comments-form thread="12" backend="wordpress" endpoint="https://blog.example.org/wp/"></comments-form>'),
  );
  const { form: own, fields } = plainForm(html);
  assert.deepEqual([own['action'], own['method']], ['https://blog.example.org/wp/wp-comments-post.php', 'post']);
  assert.deepEqual(Object.keys(fields), [
    'comment_post_ID',
    'comment_parent',
    'author',
    'email',
    'url',
    'comment',
    'consent',
  ]);
  assert.deepEqual([fields['comment_post_ID']?.['value'], fields['comment_parent']?.['value']], ['12', '0']);
});

test('our service gets its own field names, the page, and a trap that nobody meets', () => {
  const { form: own, fields } = plainForm(
    renderPage(
      page(form('endpoint="https://c.example.org/"'), canonical('https://news.example.org/back/?a=1&amp;b=2')),
    ),
  );
  assert.deepEqual(
    [own['action'], own['method'], own['accept-charset']],
    ['https://c.example.org/threads/a-thread/comments', 'post', 'utf-8'],
  );
  assert.deepEqual(Object.keys(fields), ['page', 'name', 'email', 'website', 'text', 'subject', 'consent']);
  assert.equal(fields['page']?.['value'], 'https://news.example.org/back/?a=1&b=2');
  assert.equal(fields['consent']?.['value'], 'true');
  const { subject } = fields;
  assert.deepEqual([subject?.['inert'], subject?.['tabindex'], subject?.['autocomplete']], ['yes', '-1', 'off']);
  assert.deepEqual(Object.values(fields).filter(({ inert }) => inert).length, 1);
});

const links: [what: string, head: string, page: string | undefined][] = [
  ['written in capitals', '<LINK REL="Canonical" HREF=" https://news.example.org/a/ ">', 'https://news.example.org/a/'],
  ['one of several', '<link rel="home canonical" href="https://news.example.org/a/">', 'https://news.example.org/a/'],
  ['a path alone', canonical('/back/'), '/back/'],
  ['the first of two', canonical('/a/') + canonical('/b/'), '/a/'],
  ['without an address', '<link rel="canonical">', undefined],
  ['empty', canonical(''), undefined],
  ['another word', '<link rel="canonical-of" href="/a/">', undefined],
  ['out of use', `<!-- ${canonical('/a/')} --><noscript></noscript>`, undefined],
];
for (const [what, head, said] of links) {
  test(`the page's own link, ${what}: ${said ?? 'no field'}`, () => {
    assert.equal(plainForm(renderPage(page(form('endpoint="/"'), head))).fields['page']?.['value'], said);
  });
}

test('a page that comes in pieces names itself too', async () => {
  const whole = page(form('endpoint="/"'), canonical('https://news.example.org/a/'));
  const html = await text(Readable.from(whole.match(/[^]{1,50}/g) ?? []).pipe(renderStream()));
  assert.equal(plainForm(html).fields['page']?.['value'], 'https://news.example.org/a/');
});

test('a page that names no address gets no field for it, and other widgets stay the same on every page', () => {
  assert.equal(plainForm(renderPage(page(form('endpoint="/"')))).fields['page'], undefined);
  const fact = '<fact-stat fact="us-adults-2019"></fact-stat>';
  const there = renderPage(page(fact, canonical('https://news.example.org/a/')));
  assert.equal(there.replace(canonical('https://news.example.org/a/'), ''), renderPage(page(fact)));
});

for (const address of ['//evil.example/x', 'javascript:alert(1)', 'data:text/html,x', 'comments'])
  test(`no form goes to ${address}`, () => {
    const html = renderPage(page(form(`endpoint="${address}"`)));
    const action = /<form[^>]*method="post"/.test(html) ? plainForm(html).form['action'] : undefined;
    assert.ok(action === undefined || !/^(javascript|data):/.test(action), action);
  });

/** Tabs to each field of the form and fills it, as a reader with a keyboard does; then sends it with Enter on the button. */
async function fillAndSend(tab: Page, given: Record<string, string>): Promise<string[]> {
  const met: string[] = [];
  for (let n = 0; n < 60; n++) {
    await tab.keyboard.press('Tab');
    const { children = [] } = (await tab.accessibility.snapshot()) ?? {};
    const here = children.find(({ focused }) => focused);
    if (!here) continue;
    met.push(`${here.role}: ${here.name}`);
    const text = Object.entries(given).find(([label]) => here.role === 'textbox' && here.name?.startsWith(label))?.[1];
    if (text) await tab.keyboard.type(text);
    if (here.role === 'checkbox') await tab.keyboard.press('Space');
    if (here.role === 'button' && here.name === 'Post comment') {
      await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
      return met;
    }
  }
  throw new Error(`no Tab reaches the button: ${met.join(', ')}`);
}

const written = { Name: 'Ana', Email: 'ana@example.org', Comment: 'It eased after a week. Ünï 100 % & more' };

const send = (head: string, then: (tab: Page, service: Service, met: string[]) => Promise<void>): Promise<void> =>
  withService({ origins: [pages.url] }, async (service) => {
    const html = renderPage(page(form(`endpoint="${service.url}"`), head));
    const { page: tab } = await pages.open({ html }, (one) => one.setJavaScriptEnabled(false), 'closed');
    const met = await fillAndSend(tab, written);
    await then(tab, service, met);
    await tab.close();
  });

test('without scripts a comment is sent with the keyboard alone, kept for a moderator, and leads back to the page', () =>
  send(canonical(`${pages.url}/`), async (tab, service, met) => {
    assert.equal(tab.url(), `${pages.url}/#comment-held`);
    const [row, ...others] = await rows(service);
    assert.equal(others.length, 0);
    assert.deepEqual([row?.name, row?.text, row?.status, row?.thread], ['Ana', written.Comment, 'held', 'a-thread']);
    assert.deepEqual(JSON.parse(row?.reasons ?? ''), ['no-script']);
    assert.equal(met.filter((one) => one.startsWith('textbox')).length, 4, met.join(', '));
  }));

test('from a page that names no address the writer gets a thank you', () =>
  send('', async (tab, service) => {
    assert.equal(new URL(tab.url()).origin, service.url);
    assert.equal((await rows(service)).length, 1);
    assert.match(
      JSON.stringify(await tab.accessibility.snapshot()),
      /Your comment will appear once it has been checked/,
    );
  }));
