/** What a publisher gets: the same bytes from the same sources, small enough, asking nobody for anything. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { build, built } from '../support/built.js';
import { sizesOf } from '../tools/sizes.mjs';
import { weigh } from '../tools/weight.mjs';

/** Bytes after brotli at its best, of the bundle with the English pack. The second edition of the evidence cost 25,000 of them. */
const budget = 136_100;

const folder = built();
const read = (name: string) => readFileSync(`${folder}/${name}`);

for (const name of ['carelets.js', 'carelets.classic.js']) {
  test(`${name} keeps its budget`, (t) => {
    const { raw, gzip, brotli } = sizesOf(read(name));
    t.diagnostic(`${name}: ${raw} raw, ${gzip} gzip, ${brotli} brotli of ${budget}`);
    assert.ok(brotli <= budget, `${name} weighs ${brotli} bytes of ${budget}`);
  });

  test(`${name} asks nobody for anything: it names no address to load from`, () => {
    const text = read(name).toString();
    assert.doesNotMatch(text, /import\s*\(?["'](?!\.\/carelets\.check\.js)/);
    assert.doesNotMatch(text, /XMLHttpRequest|sendBeacon|new WebSocket|EventSource|importScripts|@import|url\(/);
    assert.equal(text.match(/\bfetch\(/g)?.length, 2, 'only a pack and the comments service are fetched');
  });

  test(`${name} holds no style or template that the minifier gave up on`, () => {
    assert.doesNotMatch(read(name).toString(), /\n[ \t]+\S/);
  });

  test(`${name} holds the production build of Lit and no schema library`, () => {
    assert.doesNotMatch(read(name).toString(), /Lit is in dev mode|valibot/i);
  });
}

test('two builds in two folders are the same, byte for byte', () => {
  const again = build('carelets-test-again', '--configOnlyBrowser');
  for (const name of ['carelets.js', 'carelets.classic.js', 'carelets.check.js', 'frame.js']) {
    assert.ok(read(name).equals(readFileSync(`${again}/${name}`)), `${name} differs`);
  }
});

test('what a file weighs is told by folder, and nearly all of it has a folder', async () => {
  const { whole, folders } = await weigh(['fact-stat']);
  // The widget's own file names the check in another folder.
  const apart = whole.raw - sizesOf(read('widgets/fact-stat.js')).raw;
  assert.ok(Math.abs(apart) < 60, `${apart} bytes apart`);
  const names = folders.map(({ name }) => name);
  for (const name of ['ui', 'lit', 'content: en.json', 'widgets/fact-stat']) assert.ok(names.includes(name), name);
  const minified = folders.reduce((sum, folder) => sum + folder.minified, 0);
  assert.ok(minified > whole.raw * 0.9, `${minified} of ${whole.raw}`);
});
