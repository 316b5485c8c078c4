/** EasyList, as uBlock's engine reads it, leaves our files and elements alone. */
import { StaticNetFilteringEngine } from '@gorhill/ubo-core';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { widgetRecords } from '../../src/build/widget-records.mjs';
import { launch } from '../tools/chromium.mjs';

const raw = readFileSync(createRequire(import.meta.url).resolve('abp-filter-parser/test/data/easylist.txt'), 'utf8');
const tags = widgetRecords().records.map(({ tag }) => tag);
const files = [
  'carelets.js',
  'carelets.classic.js',
  'carelets.check.js',
  'frame.html',
  'frame.css',
  'frame.js',
  'frame-parent.js',
  ...tags.map((tag) => `widgets/${tag}.js`),
  ...tags.map((tag) => `frame.html?widget=${tag}&region=GB`),
];

let engine;
let browser;
before(async () => {
  engine = await StaticNetFilteringEngine.create();
  await engine.useLists([{ name: 'easylist', raw }]);
  browser = await launch();
});
after(() => browser.close());

const isBlocked = (url, type) =>
  engine.matchRequest({ originURL: 'https://www.clinic.example/article', url, type }) === 1;

test('the list is a real one and the engine reads it', () => {
  assert.ok(isBlocked('https://www.clinic.example/banner/ads/ad_728x90.js', 'script'));
});

for (const place of [
  'https://www.clinic.example/carelets/',
  'https://static.elsewhere.example/carelets/',
  'https://www.clinic.example/wp-content/plugins/carelets/',
]) {
  test(`no file of ours is blocked at ${place}`, () => {
    const blocked = files.filter((name) =>
      isBlocked(place + name, name.includes('.html') ? 'sub_frame' : name.endsWith('.css') ? 'stylesheet' : 'script'),
    );
    assert.deepEqual(blocked, []);
  });
}

test('no element of ours is hidden', async () => {
  const selectors = raw
    .split('\n')
    .filter((line) => line.startsWith('##'))
    .map((line) => line.slice(2).trim());
  assert.ok(selectors.length > 5000);
  const tab = await browser.newPage();
  const body = tags.flatMap((tag) => [
    `<${tag} class="widget" region="GB">x</${tag}>`,
    `<div data-carelet="${tag}" data-region="GB">x</div>`,
    `<iframe src="/carelets/frame.html?widget=${tag}" title="${tag}" sandbox="allow-scripts" width="100%" height="700"></iframe>`,
  ]);
  const hidden = (html) =>
    tab.setContent(html).then(() =>
      tab.evaluate(
        (all) =>
          all.filter((selector) => {
            try {
              return document.body.querySelector(selector);
            } catch {
              return false;
            }
          }),
        selectors,
      ),
    );
  assert.deepEqual(await hidden(body.join('')), []);
  assert.notDeepEqual(await hidden('<div class="ad-banner" id="ad_banner">x</div>'), []);
});
