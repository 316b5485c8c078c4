/** What the reader's browser brings along: a text size of the reader's own, and no constructable style sheets. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { built } from '../support/built.js';
import { openRoots, Pages } from '../support/pages.js';
import { launchOptions } from '../tools/chromium.mjs';
import { renderPage } from '../../src/render/render.js';

let pages: Pages;
before(async () => (pages = await Pages.start()));
after(() => pages.stop());

const html = (body: string) =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:," /><body>${body}</body></html>`;
const bundle = '<script src="/carelets.classic.js"></script>';

for (const [size, rules, wanted] of [
  [16, '', 17],
  [24, '', 25.5],
  [32, 'html{font-size:62.5%!important}*{font-size:10px}', 34],
] as const) {
  test(`a reader whose text is ${size} px has widgets of ${wanted} px, whatever the page says`, async () => {
    const options = await launchOptions();
    const browser: Browser = await puppeteer.launch({
      ...options,
      args: [...(options.args ?? []), `--blink-settings=defaultFontSize=${size}`],
    });
    try {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(openRoots);
      await page.goto('about:blank');
      await page.setContent(
        html(
          `<style>${rules}</style><pain-check-quiz></pain-check-quiz><p><glossary-term term="disc">disc</glossary-term></p>`,
        ),
      );
      await page.addScriptTag({ content: readFileSync(`${built()}/carelets.classic.js`, 'utf8') });
      await page.waitForSelector('>>> .root');
      const found = await page.$eval('>>> pain-check-quiz .root, >>> .root', (one) => getComputedStyle(one).fontSize);
      assert.equal(found, `${wanted}px`);
      const word = await page.$eval('glossary-term', (one) => {
        const term = one.shadowRoot?.querySelector('.term');
        return term && getComputedStyle(term).fontSize === getComputedStyle(one).fontSize;
      });
      assert.equal(word, true, 'a word has the size of the text around it');
    } finally {
      await browser.close();
    }
  });
}

const without = {
  'cannot be constructed': 'window.CSSStyleSheet=function(){throw new TypeError("Illegal constructor")};',
  'cannot be adopted': 'delete Document.prototype.adoptedStyleSheets;delete ShadowRoot.prototype.adoptedStyleSheets;',
};
for (const [name, code] of Object.entries({ ...without, 'do neither': Object.values(without).join('') })) {
  for (const ahead of [false, true]) {
    test(`widgets have their styles where style sheets ${name}${ahead ? ', rendered ahead too' : ''}`, async () => {
      const body = '<pain-check-quiz></pain-check-quiz><warning-signs compact></warning-signs>';
      const page = html(`<script>${code}</script>${body}${bundle}`);
      const { page: tab, said } = await pages.open({ html: ahead ? renderPage(page) : page });
      const looks = await tab.$$eval('pain-check-quiz, warning-signs', (all) =>
        all.map((one) => {
          const card = one.shadowRoot?.querySelector('.card');
          return [getComputedStyle(one).display, card && getComputedStyle(card).borderRadius];
        }),
      );
      assert.deepEqual(looks, [
        ['block', '10px'],
        ['block', '10px'],
      ]);
      assert.deepEqual(said, []);
    });
  }
}
