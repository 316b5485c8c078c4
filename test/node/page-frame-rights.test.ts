/** What a frame may do as it is handed out, and what its reader is told where a page allows it less. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { parseFragment } from 'parse5';
import { allow, sandbox } from '../../src/frame/rights.js';
import { toCsv } from '../../src/widgets/pain-diary/csv.js';
import { snippets } from '../../stories/embed-builder/snippets.js';
import { diaryOf } from '../support/diary.js';
import { find, frameOfReadme, openFrame, press, refusals, scriptsAlone, type Framed } from '../support/frames.js';
import { Pages } from '../support/pages.js';

let pages: Pages;
before(async () => (pages = await Pages.start()));
after(() => pages.stop());

const bare = (query: string) => `<iframe ${scriptsAlone} width="700" height="600" src="/frame.html?${query}"></iframe>`;
const fact = 'widget=fact-stat&fact=us-adults-2019';

test('every place that hands out a frame gives it the same rights', async () => {
  const choice = {
    widgets: [{ tag: 'fact-stat', attributes: { fact: 'x' } }],
    topic: '',
    region: '',
    lang: '',
    theme: '',
  };
  const oembed = await fetch(`${pages.service}/oembed?url=${encodeURIComponent(`${pages.url}/frame.html?${fact}`)}`);
  const handedOut = [
    readFileSync('README.md', 'utf8').match(/<iframe[^]*?<\/iframe>/g),
    snippets({ ...choice, colours: {} }).map(({ code }) => code),
    ((await oembed.json()) as { html: string }).html,
  ];
  const rights = handedOut
    .flat()
    .flatMap((html) => [...parseFragment(html ?? '').childNodes])
    .flatMap((node) => ('tagName' in node && /iframe/.test(node.tagName) ? [node] : []))
    .map(({ attrs }) => attrs.filter(({ name }) => /^(sandbox|allow)$/.test(name)).map(({ value }) => value));
  assert.deepEqual(rights, new Array(4).fill([sandbox, allow]));
});

test('in the frame of the README a number can be called and a source opens, and the widget stays', async () => {
  const signs = await openFrame(pages, frameOfReadme('widget=warning-signs&region=GB'));
  const address = signs.frame.url();
  await press(signs.frame, 'a[href^="tel:"]');
  const targets = signs.page.browserContext().targets().length;
  await new Promise((done) => setTimeout(done, 300));
  assert.equal(signs.page.browserContext().targets().length, targets, 'no empty window is left behind');
  assert.deepEqual([signs.frame.url(), refusals(signs)], [address, []]);

  const source = await openFrame(pages, frameOfReadme(fact));
  await source.frame.evaluate(openDetails);
  const opened = new Promise((done) => source.page.once('popup', done));
  await press(source.frame, 'a[href^="https:"]');
  await opened;
  assert.deepEqual(refusals(source), []);
});

test('a link to a place of the widget stays in the frame', async () => {
  const article = await openFrame(pages, frameOfReadme('widget=health-article&region=GB'));
  await press(article.frame, 'a[href^="#part-"]');
  assert.match(await article.frame.evaluate(() => location.hash), /^#part-/);
  assert.deepEqual(refusals(article), []);
});

test('in the frame of the README the page, the sheet for a clinician and a guided session work', async () => {
  const list = await openFrame(pages, frameOfReadme('widget=prevention-checklist'));
  assert.equal(await printed(list, '[part=print-button]'), 1);
  const diary = await openDiary(frameOfReadme('widget=pain-diary&region=GB'));
  await diary.frame.evaluate(() => {
    const { shadowRoot: root } = document.querySelector('pain-diary') as Element;
    addEventListener('beforeprint', () => {
      const sheet = root?.querySelector<HTMLElement>('.print-box')?.innerText;
      Object.assign(globalThis, { sheet, left: root?.querySelector('.root:not(.no-print)')?.className });
    });
  });
  assert.equal(await printed(diary, '[part=print-button]'), 1);
  const { sheet, left } = await diary.frame.evaluate(() => {
    const { sheet, left } = globalThis as unknown as { sheet: string; left?: string };
    return { sheet, left };
  });
  assert.match(sheet, /Latest entries/);
  assert.equal(left, undefined, 'the widget itself is not on the sheet');
  await diary.frame.waitForFunction(
    () => !document.querySelector('pain-diary')?.shadowRoot?.querySelector('.print-box, .root.no-print'),
  );
  const session = await openFrame(pages, frameOfReadme('widget=stretch-carousel&set=planA'));
  await press(session.frame, '[part=start-button]');
  await find(session.frame, '[part=pause-button]');
  assert.deepEqual([list, diary, session].flatMap(refusals), []);
});

test('a frame that may not print says so, and shows the sheet to copy', async () => {
  const list = await openFrame(pages, bare('widget=prevention-checklist'));
  assert.equal(await printed(list, '[part=print-button]'), 0);
  assert.match(await told(list), /not be allowed to print\. Try the menu of your browser, or select the text/);
  const diary = await openDiary(bare('widget=pain-diary&region=GB'));
  assert.equal(await printed(diary, '[part=print-button]'), 0);
  assert.match(await told(diary), /not be allowed to print\. Select the text below and copy it\./);
  const sheet = await find(diary.frame, '.files > textarea');
  assert.match(await sheet.evaluate((box) => (box as HTMLTextAreaElement).value), /Latest entries/);
  assert.deepEqual(
    [...list.said, ...diary.said].filter((line) => /error: (Error|\w+Error)|Uncaught/.test(line)),
    [],
  );
});

test('a frame that may not save a file shows the text of the diary to copy', async () => {
  const diary = await openDiary(bare('widget=pain-diary&region=GB'));
  await press(diary.frame, '.files .actions > button');
  const box = await find(diary.frame, '.files details textarea');
  assert.match(await box.evaluate((text) => (text as HTMLTextAreaElement).value), /^date,/);
});

test('a frame that may not open a link writes its number or address beside it', async () => {
  const signs = await openFrame(pages, bare('widget=warning-signs&region=GB'));
  await press(signs.frame, 'a[href^="tel:"]');
  assert.equal(
    await (await find(signs.frame, '.link-note')).evaluate((note) => note.textContent),
    'Nothing opens? The number is 999',
  );
  const source = await openFrame(pages, bare(fact));
  await source.frame.evaluate(openDetails);
  await press(source.frame, 'a[href^="https:"]');
  assert.match(await (await find(source.frame, '.link-note')).evaluate((note) => note.innerText), /Copy this: https:/);
});

function openDetails(): void {
  document
    .querySelector('fact-stat')
    ?.shadowRoot?.querySelectorAll('details')
    .forEach((one) => (one.open = true));
}

async function openDiary(body: string): Promise<Framed> {
  const opened = await openFrame(pages, body);
  const input = await find(opened.frame, 'input[type=file]');
  await input.evaluate(
    (field, text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'diary.csv', { type: 'text/csv' }));
      (field as HTMLInputElement).files = files.files;
      field.dispatchEvent(new CustomEvent('change'));
    },
    toCsv(diaryOf(3, (day) => ({ average: day }))),
  );
  await find(opened.frame, '[part=print-button], .files .actions > button');
  return opened;
}

/** How often printing began in the frame after a press. */
async function printed({ frame }: Framed, selector: string): Promise<number> {
  await frame.evaluate(() => {
    const counted = Object.assign(globalThis, { printings: 0 });
    addEventListener('beforeprint', () => counted.printings++);
  });
  await press(frame, selector);
  return frame.evaluate(() => (globalThis as unknown as { printings: number }).printings);
}

const told = async ({ frame }: Framed) => {
  const line = await frame.waitForFunction(() => {
    const lines = document
      .querySelector('pain-diary, prevention-checklist')
      ?.shadowRoot?.querySelectorAll<HTMLElement>('[role=alert]');
    return [...(lines ?? [])].map((one) => one.innerText).find((text) => text.includes('printed'));
  });
  return String(await line.jsonValue());
};
