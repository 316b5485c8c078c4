/** The frame form: in a frame without an origin of its own, with and without help of the page around it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parseFragment } from 'parse5';
import { allow, sandbox } from '../../src/frame/rights.js';
import { askedFor, heightIn } from '../../src/frame/frame.model.js';
import { Pages } from '../support/pages.js';
import { inside } from '../support/inside.js';

let pages: Pages;
before(async () => (pages = await Pages.start()));
after(() => pages.stop());

const parent = '<script src="/frame-parent.js"></script>';
const page = (body: string) =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:," /><body>${body}</body></html>`;
const frame = (query: string) =>
  `<iframe sandbox="allow-scripts" width="600" height="300" src="/frame.html?${query}" title="A fact"></iframe>`;
const fact = 'widget=fact-stat&fact=us-adults-2019';

test('a frame without storage or origin draws its widget, and gets the height it needs', async () => {
  const { page: tab, said } = await pages.open({ html: page(parent + frame(fact)) });
  const inner = tab.frames()[1];
  await inside(inner, 'fact-stat', '.figure');
  await assert.rejects(Promise.resolve(inner?.evaluate(() => localStorage.length)), /sandboxed/);
  const [outside, within] = [
    await tab.$eval('iframe', (one) => one.clientHeight),
    await inner?.evaluate(() => document.documentElement.scrollHeight),
  ];
  assert.notEqual(outside, 300);
  assert.equal(outside, within);
  // A narrower frame needs more.
  await tab.$eval('iframe', (one) => (one.width = '330'));
  await tab.waitForFunction((before) => (document.querySelector('iframe')?.clientHeight ?? 0) > before, {}, outside);
  assert.deepEqual(said, []);
});

test('without a script on the page around it the frame keeps its own height and scrolls', async () => {
  const { page: tab } = await pages.open({ html: page(frame('widget=pain-check-quiz&region=GB')) });
  const inner = tab.frames()[1];
  await inside(inner, 'pain-check-quiz', 'fieldset');
  assert.equal(await tab.$eval('iframe', (one) => one.clientHeight), 300);
  assert.ok(await inner?.evaluate(() => document.documentElement.scrollHeight > innerHeight));
  assert.equal(await inner?.$eval('pain-check-quiz', (one) => one.getAttribute('region')), 'GB');
});

test('a height from anything but a frame of ours moves nothing', async () => {
  const stranger = `<iframe id="other" sandbox="allow-scripts" height="111" srcdoc="<script>parent.postMessage({type:'carelets-height',height:999},'*')</script>"></iframe>`;
  const { page: tab } = await pages.open({ html: page(parent + frame(fact) + stranger) });
  await tab.waitForFunction(() => document.querySelector('iframe')?.style.height);
  const before = await tab.$eval('iframe', (one) => one.style.height);
  await tab.evaluate(() => window.postMessage({ type: 'carelets-height', height: 5000 }, '*'));
  await tab.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  assert.equal(await tab.$eval('iframe', (one) => one.style.height), before);
  assert.equal(await tab.$eval('#other', (one) => (one as HTMLElement).style.height), '');
});

test('a page for AMP hears the size in its own words', async () => {
  const listen = '<script>heard=[];addEventListener("message",({data})=>heard.push(data))</script>';
  const { page: tab } = await pages.open({ html: page(listen + frame(fact)) });
  const amp = await tab.evaluate(() =>
    (globalThis as unknown as { heard: Record<string, unknown>[] }).heard.find(({ sentinel }) => sentinel === 'amp'),
  );
  assert.equal(amp?.['type'], 'embed-size');
  assert.ok(Number(amp?.['height']) > 100);
});

test('a value in the address never becomes HTML, and odd names are dropped', async () => {
  const evil = encodeURIComponent('"><img src=x onerror=alert(1)>');
  const odd = `${fact.replace('us-adults-2019', evil)}&onclick=alert(1)&style=color:red&srcdoc=x&topic=${evil}`;
  const { page: tab } = await pages.open({ html: page(frame(odd)) });
  const inner = tab.frames()[1];
  assert.equal(await inner?.evaluate(() => document.querySelectorAll('img, script:not([src])').length), 0);
  assert.deepEqual(
    await inner?.$eval('fact-stat', (one) => one.getAttributeNames().filter((name) => !/^(fact|topic)$/.test(name))),
    [],
  );
});

test('words or a form of another site cannot be put into the frame of this one', () => {
  const ask = (query: string) => askedFor(query, 'https://clinic.example/w/frame.html').map(([name]) => name);
  assert.deepEqual(ask('?widget=comments-form&endpoint=https://evil.example/'), ['data-carelet']);
  assert.deepEqual(ask('?widget=faq-list&pack-src=//evil.example/p'), ['data-carelet']);
  assert.deepEqual(ask('?widget=faq-list&pack-src=javascript:1'), ['data-carelet']);
  assert.deepEqual(ask('?widget=faq-list&pack-src=/packs/knee'), ['data-carelet', 'data-pack-src']);
  assert.deepEqual(ask('?widget=pain-check-quiz&expose-answers='), ['data-carelet']);
});

test('only a sensible height counts', () => {
  for (const height of [NaN, Infinity, -1, 0, 1e9, '500']) {
    assert.equal(heightIn({ type: 'carelets-height', height }), undefined);
  }
  for (const message of [null, 'text', 5, {}, { type: 'x', height: 100 }]) assert.equal(heightIn(message), undefined);
  assert.equal(heightIn({ type: 'carelets-height', height: 512.3 }), 513);
  assert.equal(heightIn({ type: 'carelets-height', height: 90_000 }), 90_000, 'the article on a phone');
});

/** The elements of a piece of HTML with their attributes. Bad HTML, which a browser would mend, is an error. */
function elementsIn(html: string): [name: string, attributes: Record<string, string>][] {
  const errors: string[] = [];
  const { childNodes } = parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
  assert.deepEqual(errors, []);
  return childNodes.map((node) =>
    'tagName' in node
      ? [node.tagName, Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))]
      : [node.nodeName, {}],
  );
}

test('the service answers for frames of its own and of known sites alone, and escapes them', async () => {
  const ask = (url: string, more = '') => fetch(`${pages.service}/oembed?url=${encodeURIComponent(url)}${more}`);
  const own = await ask(`${pages.url}/frame.html?widget=fact-stat&fact=%22%3E%3Cscript%3E`, '&maxwidth=400');
  assert.equal(own.status, 200);
  const answer = (await own.json()) as { type: string; width: number; html: string };
  assert.deepEqual([answer.type, answer.width], ['rich', 400]);
  const address = `${pages.url}/frame.html?widget=fact-stat&fact=%22%3E%3Cscript%3E`;
  assert.deepEqual(elementsIn(answer.html), [
    [
      'iframe',
      {
        ...{ src: address, title: 'fact stat', sandbox, allow },
        ...{ width: '400', height: '700', loading: 'lazy', frameborder: '0' },
      },
    ],
  ]);
  for (const wrong of [
    'https://evil.example/frame.html?widget=fact-stat',
    `${pages.url}/other.html?widget=fact-stat`,
    `${pages.url}/frame.html`,
    `${pages.url}/frame.html?widget=script`,
    'javascript:alert(1)',
    'nonsense',
  ]) {
    assert.equal((await ask(wrong)).status, 404, wrong);
  }
  assert.equal((await ask(`${pages.url}/frame.html?widget=fact-stat`, '&format=xml')).status, 501);
  assert.equal((await fetch(`${pages.service}/oembed`)).status, 404);
});
