/** The bundle on bare and awkward host pages. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { integrityOf } from '../../src/build/integrity.mjs';
import { built } from '../support/built.js';
import { Pages, type Opened } from '../support/pages.js';
import { inside } from '../support/inside.js';

let pages: Pages;
before(async () => (pages = await Pages.start()));
after(() => pages.stop());

const tags = `<pain-check-quiz region="GB">No scripts: quiz.</pain-check-quiz>
  <stretch-carousel set="planA"></stretch-carousel>
  <fact-stat fact="us-adults-2019"></fact-stat>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:," /><body>${body}</body></html>`;
const hash = (name: string) => integrityOf(`${built()}/${name}`);
const module = '<script type="module" src="/carelets.js"></script>';
const classic = '<script src="/carelets.classic.js"></script>';

/** Words that each widget shows, by tag; empty where it shows nothing. */
const wordsIn = ({ page }: Opened) =>
  page.$$eval('pain-check-quiz, stretch-carousel, fact-stat, comments-form', (all) =>
    all.map((one) => (one.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '').trim()),
  );

for (const [name, script] of [
  ['module', `<script type="module" src="/carelets.js" integrity="HASH"></script>`],
  ['classic', `<script src="/carelets.classic.js" integrity="HASH"></script>`],
] as const) {
  const file = name === 'module' ? 'carelets.js' : 'carelets.classic.js';
  test(`the ${name} form draws with its integrity hash, says nothing and asks for nothing else`, async () => {
    const opened = await pages.open({ html: page(script.replace('HASH', hash(file)) + tags) });
    for (const words of await wordsIn(opened)) assert.ok(words.length > 40);
    assert.deepEqual(opened.said, []);
    assert.deepEqual(
      opened.asked.filter((address) => !address.startsWith('data:')),
      [`${pages.url}/${file}`],
    );
  });

  test(`the ${name} form with a wrong hash leaves the fallback readable`, async () => {
    const wrong = `sha384-${'A'.repeat(64)}`;
    const { page: tab, said } = await pages.open({ html: page(script.replace('HASH', wrong) + tags) });
    assert.match(said.join(), /integrity/);
    assert.match(await tab.$eval('body', (body) => body.innerText), /No scripts: quiz\./);
  });
}

test('a strict Content Security Policy without inline styles keeps everything drawn and styled', async () => {
  const headers = {
    'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'none'; img-src data:",
  };
  const opened = await pages.open({ html: page(module + tags), headers });
  for (const words of await wordsIn(opened)) assert.ok(words.length > 40);
  assert.deepEqual(opened.said, []);
  const padding = await opened.page.$eval(
    'pain-check-quiz',
    (quiz) => getComputedStyle(quiz.shadowRoot?.querySelector('.card') as Element).paddingLeft,
  );
  assert.notEqual(padding, '0px');
});

test('loading it twice, in both forms, defines once and says so once', async () => {
  const { said } = await pages.open({ html: page(classic + module + tags) });
  assert.equal(said.length, 1);
  assert.match(said[0] ?? '', /info: carelets.*(already|once)/i);
});

test('the global carelets is that of the copy that came first, whatever else has that id', async () => {
  const mark = '<script>names = new Set(Object.getOwnPropertyNames(window));</script>';
  const { page: tab } = await pages.open({ html: page(`<p id="carelets"></p>${mark}${classic}${module}${tags}`) });
  const added = await tab.evaluate(() =>
    Object.getOwnPropertyNames(window).filter(
      (name) => name !== 'names' && !(window as unknown as { names: Set<string> }).names.has(name),
    ),
  );
  assert.deepEqual(added, ['carelets']);
  assert.equal(await tab.evaluate(() => typeof window.carelets.addPack), 'function');
});

test('a tag made before its script keeps the properties set on it', async () => {
  const early = `<script>document.querySelector('pain-check-quiz').region = 'NZ';</script>`;
  const { page: tab } = await pages.open({ html: page(tags + early + module) });
  assert.equal(await tab.$eval('pain-check-quiz', (quiz) => (quiz as HTMLElement & { region: string }).region), 'NZ');
});

test('an unknown topic shows the fallback and one warning that says what to write', async () => {
  const odd = '<pain-check-quiz topic="knee">Read our page.</pain-check-quiz><fact-stat topic="knee"></fact-stat>';
  const { page: tab, said } = await pages.open({ html: page(module + odd) });
  assert.match(await tab.$eval('body', (body) => body.innerText), /Read our page\./);
  assert.match(said.join('\n'), /<pain-check-quiz> topic="knee" is not known\. Write one of: back-pain-running/);
  assert.ok(said.every((line) => line.startsWith('warn')));
});

test('values that make no sense never throw', async () => {
  const odd = `<stretch-carousel set="plan9" heading-level="99" theme="pink" region="??"></stretch-carousel>
    <fact-stat fact="nothing"></fact-stat><pain-check-quiz lang="xx-!" heading-level="-1"></pain-check-quiz>`;
  const { said } = await pages.open({ html: page(module + odd) });
  assert.ok(
    said.every((line) => line.startsWith('warn')),
    said.join('\n'),
  );
  assert.match(said.join('\n'), /plan9/);
});

test('a comments service that is not there is told in the widget, and the page stays whole', async () => {
  const form = '<comments-form endpoint="http://127.0.0.1:9/" thread="a-thread"></comments-form><p>After.</p>';
  const { page: tab, said } = await pages.open({ html: page(module + form) });
  await inside(tab, 'comments-form', '.soft[role=status]');
  assert.ok(!said.some((line) => line.startsWith('error: Error')), said.join());
  assert.match(await tab.$eval('body', (body) => body.innerText), /After\./);
});

test('a frame that forbids storage and forms shows every widget, and its forms work', async () => {
  const inner = page(`<script type="module" src="${'/carelets.js'}"></script>${tags}
    <comments-form endpoint="${pages.service}" thread="a-thread"></comments-form>`);
  const framed = `<iframe sandbox="allow-scripts" width="800" height="900" srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>`;
  const { page: tab, said } = await pages.open({ html: page(framed) });
  const frame = tab.frames()[1];
  await inside(frame, 'comments-form', 'textarea');
  await assert.rejects(Promise.resolve(frame?.evaluate(() => localStorage.length)), /sandboxed/);
  await frame?.type('comments-form >>> textarea', 'Typed');
  await frame?.click('comments-form >>> #device');
  await inside(frame, 'comments-form', '.bad');
  await frame?.click('pain-check-quiz >>> input[value=none]');
  await frame?.focus('pain-check-quiz >>> input[value=none]');
  await tab.keyboard.press('Enter');
  await inside(frame, 'pain-check-quiz', 'input[value=under18]');
  assert.ok(!said.some((line) => /Uncaught|error: (Error|SecurityError)|Blocked form/.test(line)), said.join('\n'));
});
