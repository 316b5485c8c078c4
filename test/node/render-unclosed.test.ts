/** A tag without an end: what the renderer says of it, and that nothing it swallowed is lost. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { before, test } from 'node:test';
import type * as render from '../../src/render/render.js';
import { example, library, pageWith, tags } from '../support/ahead.js';

let renderer: typeof render;
before(async () => (renderer = await library()));

const demo = readFileSync('stories/article/index.html', 'utf8');
const rest = '<p>One</p><h2>Next section</h2><p>Last words</p>';

/** What is said of a page by each way to render it. */
async function said(html: string): Promise<string[][]> {
  const ways: ((warn: (problem: string) => void) => unknown)[] = [
    (warn) => renderer.renderPage(html, { warn }),
    (warn) => text(Readable.from([html]).pipe(renderer.renderStream({ warn }))),
    (warn) => renderer.renderFallback(html, { warn }),
  ];
  return Promise.all(
    ways.map(async (way) => {
      const lines: string[] = [];
      await way((problem) => lines.push(problem));
      return lines.map((line) => line.slice(0, line.indexOf(',')));
    }),
  );
}

const broken: Record<string, [html: string, lines: string[]]> = {
  'closed by itself': [`<pain-check-quiz region="GB" />${rest}`, ['<pain-check-quiz> is not closed']],
  'never closed': [`<fact-stat>${rest}`, ['<fact-stat> is not closed']],
  'in a box that ends': [`<section><warning-signs></section>${rest}`, ['<warning-signs> is not closed']],
  'a word in a paragraph': [`<p>A <glossary-term term="disc" /> that</p>${rest}`, ['<glossary-term> is not closed']],
  'a div': [`<div data-carelet="fact-stat" />${rest}`, ['<div> is not closed']],
  'two of them': [
    `<faq-list /><p>One</p><fact-stat />${rest}`,
    ['<fact-stat> is not closed', '<faq-list> is not closed'],
  ],
};
for (const [name, [body, lines]] of Object.entries(broken)) {
  test(`${name}: each way to render says so once, and what follows stays`, async () => {
    for (const found of await said(pageWith(body))) assert.deepEqual(found.sort(), lines);
    for (const html of [renderer.renderPage(pageWith(body)), renderer.renderFallback(pageWith(body))])
      assert.match(html, /<h2>Next section<\/h2><p>Last words<\/p>/);
  });
}

test('of pages that close their tags nothing is said', async () => {
  for (const html of [demo, pageWith(tags.map((tag) => example(tag)).join('')), pageWith('<p><fact-stat></fact-stat>')])
    assert.deepEqual(await said(html), [[], [], []]);
});

test('the problem tells what to write', () => {
  const lines: string[] = [];
  renderer.renderPage('<fact-stat />', { warn: (problem) => lines.push(problem) });
  assert.match(String(lines), /Write <\/fact-stat> \(HTML has no <fact-stat \/>\)\./);
});
