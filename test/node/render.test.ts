/** What the renderer does to a page's bytes: it adds, and changes nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { before, test } from 'node:test';
import fc from 'fast-check';
import type * as published from '../../src/build/render.js';
import type * as render from '../../src/render/render.js';
import { example, library, pageWith, tags } from '../support/ahead.js';

let renderPage: typeof render.renderPage;
let renderStream: typeof render.renderStream;
let renderFallback: typeof render.renderFallback;
before(async () => ({ renderPage, renderStream, renderFallback } = await library()));

const demo = readFileSync('stories/article/index.html', 'utf8');
const without = (html: string) => html.replace(/<template shadowrootmode="closed">[^]*?<\/template>/g, '');
const drawn = (html: string) => html.match(/<template shadowrootmode/g)?.length ?? 0;
const roots = (html: string) => html.match(/<template shadowrootmode[^]*?<\/template>/g) ?? [];

test('the demo article: every widget is drawn, and without what was added the page is the same, byte for byte', () => {
  const html = renderPage(demo);
  assert.equal(drawn(html), demo.match(new RegExp(`<(${tags.join('|')})[\\s>]`, 'g'))?.length);
  assert.equal(without(html), demo);
});

test('a carousel that names no set has the topic’s first without scripts, too', () => {
  const plainOf = (tag: string) => /<noscript>[^]*?<\/noscript>/.exec(renderPage(pageWith(tag)))?.[0] ?? '';
  const named = plainOf('<stretch-carousel set="cooldown"></stretch-carousel>');
  assert.match(named, /<ol class="?track/);
  assert.equal(plainOf('<stretch-carousel></stretch-carousel>'), named);
});

const awkward: Record<string, string> = {
  'Windows line ends': pageWith(`\r\n<p>Ä 😀\r\n${example('fact-stat')}\r\n`),
  'a byte order mark': `\ufeff${pageWith(example('fact-stat'))}`,
  'a fragment': `<h2>Part</h2>${example('fact-stat')}`,
  'capital letters and no quotes': '<FACT-STAT FACT=us-adults-2019></FACT-STAT>',
  'an unclosed widget': pageWith('<fact-stat fact="us-adults-2019"><p>Fallback'),
  'a widget in a paragraph that ends early': pageWith(`<p>One ${example('fact-stat')} two<p>three`),
  'a widget in a table': pageWith(`<table><tr><td>${example('fact-stat')}</table>`),
  'null characters and stray ends': pageWith(`</p>\0</fact-stat>${example('fact-stat')}</div>`),
};
for (const [name, html] of Object.entries(awkward)) {
  test(`${name}: drawn once, all else the same`, () => {
    assert.equal(drawn(renderPage(html)), 1);
    assert.equal(without(renderPage(html)), html);
  });
}

test('what is no widget on the page is left alone: comments, scripts, text fields, templates, unknown tags', () => {
  const tag = example('fact-stat');
  const html = pageWith(
    `<!-- ${tag} --><script>const a = '${tag}';</script><textarea>${tag}</textarea><template>${tag}</template><x-y>${tag.replace('us-adults-2019', 'nobody')}</x-y><title>${tag}</title>`,
  );
  const known = renderPage(html);
  assert.equal(known, html.replace(' fact="nobody">', ' fact="nobody">') && without(known) === html ? known : '');
  assert.doesNotMatch(known.split('<x-y>')[0] ?? '', /shadowrootmode/);
});

test('an unknown topic is left to what stands between the tags', () => {
  const html = pageWith('<fact-stat topic="knee">Read on.</fact-stat>');
  assert.equal(renderPage(html), html);
});

test('a page that was drawn before stays as it is', () => {
  assert.equal(renderPage(renderPage(demo)), renderPage(demo));
});

test('the nearest language counts, then the script tag, and an attribute over both', () => {
  const lang = (html: string) => / lang="([\w-]+)"/.exec(roots(renderPage(html))[0] ?? '')?.[1];
  assert.equal(lang('<html lang="en-GB"><fact-stat fact="walkback"></fact-stat>'), 'en');
  const fallback = roots(renderPage('<div lang="de"><fact-stat fact="walkback"></fact-stat></div>'))[0] ?? '';
  assert.match(fallback, /lang="en"/, 'there is no German pack: English, marked');
});

test("the script tag's defaults reach every widget, wherever it stands, and an attribute wins", () => {
  const script = '<script type="module" src="/x/carelets.js?v=1" data-region="US" data-theme="dark"></script>';
  const html = pageWith(
    `<warning-signs></warning-signs><warning-signs region="NZ" theme="light"></warning-signs>${script}`,
  );
  const [first = '', second = ''] = roots(renderPage(html));
  assert.match(first, /tel:911/);
  assert.match(second, /tel:111/);
  assert.match(first, /class="root dark"/);
  assert.match(second, /class="root light"/);
  // The element itself stays as the page has it.
  assert.match(renderPage(html), /<warning-signs><template/);
  assert.match(renderPage(html), /<warning-signs region="NZ" theme="light"><template/);
});

test('a div that holds a widget gets it inside, around its own children', () => {
  const html = pageWith(
    '<div id="a" data-carelet="fact-stat" data-fact="walkback" class="x"><p>Read <a>on</a>.</p></div>',
  );
  assert.match(
    renderPage(html),
    /<div id="a" data-carelet="fact-stat" data-fact="walkback" class="x"><fact-stat fact="walkback"><template [^]*<\/template><p>Read <a>on<\/a>\.<\/p><\/fact-stat><\/div>/,
  );
});

test('a stream gives the same as a whole page, however it is cut', async () => {
  const html = `${awkward['Windows line ends']}${pageWith('<div data-carelet="fact-stat" data-fact="walkback">x</div>')}`;
  const bytes = Buffer.from(html);
  const whole = renderPage(html);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: bytes.length - 1 }), { maxLength: 12 }), async (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      const chunks = places.slice(1).map((end, n) => bytes.subarray(places[n], end));
      assert.equal(await text(Readable.from(chunks).pipe(renderStream())), whole);
    }),
    { numRuns: 40 },
  );
});

test('the head of a page is given out before the rest is there', async () => {
  const stream = renderStream();
  stream.write('<!doctype html><html lang="en"><head><title>A</title></head><body><p>First');
  assert.match(String(stream.read()), /<p>First/);
  stream.end(example('fact-stat'));
  assert.match(await text(stream), /shadowrootmode/);
});

for (const tag of tags) {
  test(`<${tag}> as plain HTML: text that can be read, nothing of ours, nothing that needs a script`, () => {
    const html = renderFallback(pageWith(`${example(tag)}<script src="/dist/carelets.js"></script>`));
    assert.doesNotMatch(html, /<script|<button|<template|<svg|<style|<form|\sclass=|\spart=|\son\w+=|<!--/);
    assert.doesNotMatch(html, new RegExp(`<(${tags.join('|')})`));
    assert.equal(renderFallback(html), html, 'nothing is left to do');
    const words = html.replace(/<[^>]*>/g, ' ').split(/\s+/).length;
    assert.ok(words > (/comments|glossary/.test(tag) ? 0 : 20), `${words} words`);
  });
}

test('plain HTML leaves the rest of the page as it was, and other scripts too', () => {
  const html = pageWith('<p class="a">A<script>b()</script></p><!-- c --><fact-stat topic="knee">Read on.</fact-stat>');
  assert.equal(renderFallback(html), html.replace('<fact-stat topic="knee">', '').replace('</fact-stat>', ''));
});

test('plain HTML of the diary lists what to note: nobody writes into the cells of a feed', () => {
  const html = renderFallback(example('pain-diary'));
  assert.doesNotMatch(html, /<table|<td|Or print this page/);
  assert.match(html, /<li>\s*Usual pain in the past 24 hours/);
  assert.match(html, /<li>\s*What helped, and notes/);
});

test('plain HTML of the exercises: each with pictures that say what they show', () => {
  const html = renderFallback(example('stretch-carousel'));
  const pictures =
    html.match(/<img src="data:image\/svg\+xml;base64,[^"]+" alt="[^"]*" width="220" height="\d+">/g) ?? [];
  assert.ok(pictures.length >= 8);
  assert.ok(pictures.filter((one) => !one.includes('alt=""')).length >= 8);
  assert.match(html, /30 seconds/);
});

/** What is published as types fits what is built. */
export const fits = (built: typeof render): typeof published => built;
