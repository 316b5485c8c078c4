/** What the embed builder hands out works when it is pasted, and its colours can be read. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import {
  luminance,
  parseHex,
  ratio,
  readableOn,
  repaired,
  toHex,
  type Rgb,
} from '../../stories/embed-builder/contrast.js';
import { snippets, type Choice } from '../../stories/embed-builder/snippets.js';
import { integrityOf } from '../../src/build/integrity.mjs';
import { built } from '../support/built.js';
import { Pages } from '../support/pages.js';
import { inside } from '../support/inside.js';

let pages: Pages;
before(async () => (pages = await Pages.start()));
after(() => pages.stop());

const folder = built();
const hash = (name: string) => integrityOf(`${folder}/${name}`);
const hashes = { 'carelets.js': hash('carelets.js'), 'carelets.classic.js': hash('carelets.classic.js') };
const choice: Choice = {
  widgets: [
    { tag: 'pain-check-quiz', attributes: {} },
    { tag: 'stretch-carousel', attributes: { set: 'planA' } },
  ],
  topic: '',
  region: 'NZ',
  lang: '',
  theme: 'dark',
  colours: { accent: '#ffcc00' },
};
const all = snippets(choice, hashes);
const named = (name: string) => all.find((one) => one.name === name)?.code ?? '';
const page = (body: string) =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:," /><body>${body}</body></html>`;

for (const name of ['Script tag', 'Classic script', 'Div']) {
  test(`${name}: pasted, it draws both widgets as chosen, its hash holds and the page says nothing`, async () => {
    const { page: tab, said } = await pages.open({ html: page(named(name)) });
    assert.deepEqual(said, []);
    const seen = await tab.$$eval('>>> :is(pain-check-quiz, stretch-carousel)', (drawn) =>
      (drawn as (HTMLElement & { region: string; theme: string })[]).map((one) => ({
        region: one.region,
        theme: one.theme,
        set: one.getAttribute('set'),
        tall: one.offsetHeight > 200,
        accent: getComputedStyle(one).getPropertyValue('--carelets-accent').trim(),
      })),
    );
    const common = { region: 'NZ', theme: 'dark', tall: true, accent: '#ffcc00' };
    assert.deepEqual(seen, [
      { ...common, set: null },
      { ...common, set: 'planA' },
    ]);
  });
}

test('Frame: pasted, each frame draws its widget and gets its height', async () => {
  const { page: tab, said } = await pages.open({ html: page(named('Frame')) });
  const tags = ['pain-check-quiz', 'stretch-carousel'];
  for (const [n, frame] of tab.frames().slice(1).entries()) await inside(frame, tags[n] ?? '', '.root');
  await tab.waitForFunction(() => [...document.querySelectorAll('iframe')].every((one) => one.style.height));
  assert.equal(await tab.frames()[2]?.$eval('stretch-carousel', (one) => one.getAttribute('set')), 'planA');
  assert.deepEqual(said, []);
});

test('A smaller file: the command of the project, with each widget once', () => {
  const twice = { ...choice, widgets: [...choice.widgets, ...choice.widgets] };
  const code = snippets(twice, hashes).find(({ name }) => name === 'A smaller file')?.code;
  assert.equal(code, 'npm run bundle -- pain-check-quiz stretch-carousel');
  assert.ok('bundle' in (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);
});

test('AMP and WordPress name the same widgets and attributes', () => {
  assert.match(
    named('AMP'),
    /<amp-iframe src="https:[^"]*frame\.html\?widget=stretch-carousel&amp;region=NZ&amp;theme=dark&amp;set=planA" [^>]*sandbox="allow-scripts allow-popups [^>]* resizable>\n {2}<button overflow>/,
  );
  assert.equal(
    named('WordPress'),
    '[carelets_pain_check_quiz region="NZ" theme="dark"]\n[carelets_stretch_carousel region="NZ" theme="dark" set="planA"]',
  );
});

test('what is typed never breaks out of an attribute', () => {
  const odd = snippets({ ...choice, lang: '"><script>alert(1)</script>' }, hashes);
  for (const { name, code } of odd) assert.doesNotMatch(code, /<script>/, name);
});

test('contrast is that of the WCAG', () => {
  const colour = (hex: string) => parseHex(hex) as Rgb;
  assert.equal(ratio(colour('#000'), colour('#fff')), 21);
  assert.equal(ratio(colour('#777'), colour('#fff')).toFixed(2), '4.48');
  assert.equal(ratio(colour('#767676'), colour('#ffffff')).toFixed(2), '4.54');
  assert.equal(luminance(colour('#808080')).toFixed(4), '0.2159');
  for (const odd of ['', 'red', '#12', '#12345', 'rgb(0,0,0)', '#ggg']) assert.equal(parseHex(odd), undefined);
});

test('a repaired colour can always be read, and one that could be read stays', () => {
  const part = fc.integer({ min: 0, max: 255 });
  const anyColour = fc.tuple(part, part, part);
  fc.assert(
    fc.property(anyColour, anyColour, (one, background) => {
      const better = repaired(one, background);
      assert.ok(ratio(better, background) >= 4.5, toHex(better));
      if (ratio(one, background) >= 4.5) assert.equal(better, one);
      assert.ok(ratio(readableOn(background), background) >= 4.5);
    }),
  );
});
