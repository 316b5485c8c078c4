/** The calendar file on pages that forbid most things. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Frame } from 'puppeteer-core';
import { Pages } from '../support/pages.js';

let pages: Pages;
before(async () => (pages = await Pages.start()));
after(() => pages.stop());

const plan = `<recovery-plan plan="planA" start="2026-11-25"></recovery-plan>`;
const doc = (body: string) =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:," /><body>${body}</body></html>`;
const policy = { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'none'; img-src data:" };

/** Presses the button, and says what is shown for a download that did not come. */
const pressCalendar = (frame: Frame) =>
  frame.$eval('recovery-plan', async (element) => {
    const root = element.shadowRoot;
    root?.querySelector<HTMLElement>('[part=calendar-button]')?.click();
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    return root?.querySelector<HTMLTextAreaElement>('.file textarea')?.value ?? '';
  });

test('a strict Content Security Policy lets the calendar file through', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'carelets-plan-'));
  const { page, said } = await pages.open({
    html: doc(`<script type="module" src="/carelets.js"></script>${plan}`),
    headers: policy,
  });
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const text = await pressCalendar(page.mainFrame());
  const file = join(folder, 'recovery-plan-2026-11-25.ics');
  for (let tries = 0; !existsSync(file) && tries < 200; tries++) await new Promise((done) => setTimeout(done, 100));
  assert.equal(readFileSync(file, 'utf8'), text.replace(/(?<!\r)\n/g, '\r\n'));
  assert.deepEqual(said, []);
});

test('a sandboxed frame that may not download shows the text to copy', async () => {
  const inner = doc(`<script src="/carelets.classic.js"></script>${plan}`).replaceAll('"', '&quot;');
  const { page, said } = await pages.open({ html: doc(`<iframe sandbox="allow-scripts" srcdoc="${inner}"></iframe>`) });
  const frame = page.frames()[1];
  assert.ok(frame);
  assert.match(await pressCalendar(frame), /^BEGIN:VCALENDAR/);
  assert.deepEqual(
    said.filter((line) => line.startsWith('error: ')),
    said.filter((line) => /[Dd]ownload/.test(line)),
    'nothing but the browser’s own word on downloads',
  );
});
