/** A program that fills in every field of the form is caught; a person and what helps a person never meet the trap. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { example, library, pageWith } from '../support/ahead.js';
import { built } from '../support/built.js';
import { sendForm } from '../support/forms.js';
import { openRoots } from '../support/pages.js';
import { scratch } from '../support/service.js';
import { sharedService } from '../support/shared-service.js';
import { inside } from '../support/inside.js';
import { launch } from '../tools/chromium.mjs';

const folder = scratch();
const service = sharedService({
  data: scratch(),
  folders: { '/dist/': built(), '/': folder },
  minSeconds: 0,
  hold: false,
});
let browser: Browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** What a form holds that a program can fill in, as its HTML says. */
const values = { name: 'Bot', email: 'bot@example.org', url: 'https://example.org/', other: 'x' };
const valueFor = (name: string) =>
  name === 'consent'
    ? 'true'
    : name === 'website'
      ? values.url
      : name in values
        ? values[name as 'name' | 'email']
        : values.other;

test('a form rendered ahead, filled in from top to bottom, is spam; with its trap left alone it is held', async () => {
  const { renderPage } = await library();
  const html = renderPage(pageWith(example('comments-form')));
  const form = /<form [^]*?<\/form>/.exec(/<noscript>[^]*<\/noscript>/.exec(html)?.[0] ?? '')?.[0] ?? '';
  const names = [...form.matchAll(/<(?:input|textarea)[^>]* name="?([\w-]+)/g)].map(([, name = '']) => name);
  assert.deepEqual(names.toSorted(), ['consent', 'email', 'name', 'subject', 'text', 'website']);
  const filled = Object.fromEntries(names.map((name) => [name, valueFor(name)]));
  const from = { origin: service().url };
  assert.equal((await sendForm(service().url, 'bot', filled, from)).status, 202);
  assert.equal((await service.rows('bot'))[0]?.status, 'spam');
  assert.equal((await sendForm(service().url, 'person', { ...filled, subject: '' }, from)).status, 202);
  assert.equal((await service.rows('person'))[0]?.status, 'held');
});

async function open(thread: string): Promise<Page> {
  const tag = `<comments-form endpoint="/" thread="${thread}" region="GB"></comments-form>`;
  writeFileSync(
    join(folder, `${thread}.html`),
    pageWith(`<script type="module" src="/dist/carelets.js"></script>${tag}`),
  );
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(openRoots);
  await page.goto(`${service().url}/${thread}.html`);
  await inside(page, 'comments-form', '#consent');
  return page;
}

const told = (page: Page) =>
  page.waitForFunction(() => document.querySelector('comments-form')?.shadowRoot?.querySelector('.status .good'));

test('the form of a script, filled in from top to bottom, is spam', async () => {
  const page = await open('live-bot');
  await page.$eval('comments-form', (one) => {
    for (const field of one.shadowRoot?.querySelectorAll<HTMLInputElement>('form input, form textarea') ?? []) {
      if (field.type === 'checkbox') field.click();
      else
        field.value = field.type === 'email' ? 'bot@example.org' : field.type === 'url' ? 'https://example.org/' : 'x';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    one.shadowRoot?.querySelector<HTMLElement>('[part=send-button]')?.click();
  });
  await told(page);
  assert.equal((await service.rows('live-bot'))[0]?.status, 'spam');
});

test('somebody who types from field to field does not meet the trap, and a screen reader has no word of it', async () => {
  const page = await open('live-person');
  await (await page.$('comments-form >>> #name'))?.focus();
  const met: string[] = [];
  for (let n = 0; n < 8; n++) {
    const id = await page.$eval('comments-form', (one) => {
      const field = one.shadowRoot?.activeElement as HTMLInputElement | null;
      return field?.id || (field?.getAttribute('part') ?? field?.name ?? '');
    });
    met.push(id);
    if (id in { name: 1, text: 1 }) await page.keyboard.type('Ana');
    if (id === 'email') await page.keyboard.type('ana@example.org');
    if (id === 'consent') await page.keyboard.press('Space');
    if (id === 'send-button') break;
    await page.keyboard.press('Tab');
  }
  assert.deepEqual(met, ['name', 'email', 'website', 'text', 'consent', 'device', 'send-button']);
  const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
  assert.match(tree, /Email/);
  assert.doesNotMatch(tree, /Leave this field empty/);
  assert.equal(
    await page.$eval('comments-form', (one) =>
      (one.shadowRoot?.querySelector('form')?.innerText ?? '').includes('Leave this'),
    ),
    true,
    'it is in the form all the same',
  );
  const trap = await page.$('comments-form >>> .trap input');
  assert.deepEqual(
    await trap?.evaluate((field) => {
      (field as HTMLInputElement).focus();
      const { autocomplete, tabIndex } = field as HTMLInputElement;
      return [autocomplete, tabIndex, (field.getRootNode() as ShadowRoot).activeElement === field];
    }),
    ['off', -1, false],
  );
  await page.keyboard.press('Enter');
  await told(page);
  assert.equal((await service.rows('live-person'))[0]?.status, 'approved');
});

test('somebody whose comment speaks of self-harm is shown whom to call, calmly and first', async () => {
  const page = await open('live-crisis');
  for (const [id, text] of [
    ['name', 'Ana'],
    ['email', 'ana@example.org'],
    ['text', 'I want to die because of the pain'],
  ] as const) {
    await (await page.$(`comments-form >>> #${id}`))?.type(text);
  }
  await (await page.$('comments-form >>> #consent'))?.click();
  await (await page.$('comments-form >>> [part=send-button]'))?.click();
  await page.waitForFunction(() =>
    document.querySelector('comments-form')?.shadowRoot?.querySelector('.status .notice button'),
  );
  assert.equal((await service.rows('live-crisis')).length, 0, 'told first, sent on request');
  await page.$eval('comments-form', (one) =>
    [...(one.shadowRoot?.querySelectorAll<HTMLElement>('.status button') ?? [])]
      .find((button) => button.textContent.trim() === 'Send anyway')
      ?.click(),
  );
  await page.waitForFunction(() =>
    /once it has been/.test(document.querySelector('comments-form')?.shadowRoot?.textContent ?? ''),
  );
  const status = await page.$eval('comments-form', (one) => {
    const box = one.shadowRoot?.querySelector<HTMLElement>('.status');
    return {
      text: box?.innerText ?? '',
      calls: [...(box?.querySelectorAll('a') ?? [])].map(({ href }) => href),
      isFocused: one.shadowRoot?.activeElement === box,
    };
  });
  assert.match(status.text, /^You do not have to be alone with this\.[^]*once it has been checked/);
  assert.deepEqual([status.calls, status.isFocused], [['tel:999', 'tel:112', 'tel:116123', 'tel:08088088000'], true]);
});
