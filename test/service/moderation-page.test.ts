/** The moderation page in a real browser against the real service. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { startServer, type RunningServer } from '../../src/server/server.js';
import { built } from '../support/built.js';
import { draft, moderator, optionsFor, post } from '../support/service.js';
import { launch } from '../tools/chromium.mjs';

let service: RunningServer;
let browser: Browser;
let page: Page;
const problems: string[] = [];

before(async () => {
  const folders = { '/moderate/': join(built(), 'moderate') };
  service = await startServer(await optionsFor({ folders }));
  for (const text of [
    '<img src=x onerror=alert(1)> helped.',
    'Look: https://a.example https://b.example https://c.example',
    'Third.',
    'Fourth.',
  ])
    assert.equal((await post(service.url, draft({ text }))).status, 202);
  browser = await launch();
  page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.setViewport({ width: 360, height: 780 });
  await page.goto(`${service.url}/moderate/`, { waitUntil: 'networkidle0' });
});
after(async () => {
  await browser.close();
  await service.close();
});

/** The words of the page, without line ends. */
const seen = () =>
  page.$eval('moderate-page', (one) =>
    (one.shadowRoot?.querySelector('.root') as HTMLElement).innerText.replace(/\s+/g, ' '),
  );
const until = (words: string) =>
  page.waitForFunction(
    (text) =>
      (document.querySelector('moderate-page')?.shadowRoot?.querySelector('.root') as HTMLElement).innerText
        .replace(/\s+/g, ' ')
        .includes(text),
    { timeout: 10000 },
    words,
  );
/** Looks again with each frame: a wait for changes of the document does not see those inside a shadow root. */
const present = (selector: string) =>
  page.waitForFunction(
    (inside) => document.querySelector('moderate-page')?.shadowRoot?.querySelector(inside),
    { timeout: 10000 },
    selector,
  );
const items = () => page.$$eval('moderate-page >>> .item', (all) => all.map((one) => (one as HTMLElement).innerText));
const press = async (key: string) => page.keyboard.type(key);
const flaws = async () => {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ rules: { 'target-size': { enabled: true } } } as object),
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

test('a wrong token is told, and nothing is shown', async () => {
  await page.type('moderate-page >>> #token', 'wrong');
  await page.keyboard.press('Enter');
  await until('The service does not know this token.');
  assert.deepEqual(await flaws(), []);
  problems.length = 0;
});

test('the right one opens the queue; it is in no address', async () => {
  await page.type('moderate-page >>> #token', moderator);
  await page.keyboard.press('Enter');
  await until('Waiting (4)');
  assert.equal(new URL(page.url()).search + new URL(page.url()).hash, '');
  assert.equal((await items()).length, 4);
  assert.deepEqual(await flaws(), []);
});

test('comments are text, with the reason they are held', async () => {
  assert.equal((await page.$$('moderate-page >>> .item img')).length, 0);
  const text = (await items()).join();
  assert.match(text, /<img src=x onerror=alert\(1\)> helped/);
  assert.match(text, /it has many links/);
});

test('nothing is wider than a phone', async () => {
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
});

test('keys move, decide and undo', async () => {
  const [first] = await items();
  await press('j');
  await press('k');
  await press('a');
  await until('1 approved.');
  assert.equal((await items()).length, 3);
  await until('Approved (1)');
  await press('u');
  await until('Undone.');
  assert.equal((await items()).length, 4);
  assert.ok((await items()).some((one) => one.includes(first?.split('\n')[3] ?? '?')));
});

test('several are decided at once', async () => {
  await press('x');
  await press('j');
  await press('x');
  await until('2 chosen');
  await press('s');
  await until('2 marked as spam.');
  await until('Spam (2)');
  assert.equal((await items()).length, 2);
});

test('letters typed into a field are no commands, and a search finds', async () => {
  await press('/');
  await page.keyboard.type('as');
  assert.equal((await items()).length, 2, 'nothing was approved or marked');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('Third');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => document.querySelector('moderate-page')?.shadowRoot?.querySelectorAll('.item').length === 1,
  );
});

test('a comment is changed, and what somebody else changed meanwhile is not overwritten', async () => {
  await page.evaluate(() =>
    (document.querySelector('moderate-page')?.shadowRoot?.querySelector('.item') as HTMLElement).focus(),
  );
  await press('e');
  await present('#edit');
  await page.keyboard.type(' Changed.');
  await page.click('moderate-page >>> .editor .primary');
  await until('Comment changed.');
  assert.match((await items()).join(), /Changed\./);
});

test('a thread is shown around a comment and closed', async () => {
  await page.evaluate(() =>
    (document.querySelector('moderate-page')?.shadowRoot?.querySelector('.item') as HTMLElement).focus(),
  );
  await press('t');
  await present('dialog[open]');
  assert.match(await seen(), /a-thread/);
  await page.click('moderate-page >>> dialog .end');
  await until('Open the thread');
  assert.equal((await post(service.url, draft())).status, 423);
  assert.deepEqual(await flaws(), []);
  await page.keyboard.press('Escape');
});

test('the keys are on the page', async () => {
  await press('?');
  await until('undo the last decision');
});

test('it may be framed by nobody, and its policy was never broken', async () => {
  const { headers } = await fetch(`${service.url}/moderate/`);
  assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
  assert.equal(headers.get('x-frame-options'), 'DENY');
  assert.deepEqual(problems, []);
});
