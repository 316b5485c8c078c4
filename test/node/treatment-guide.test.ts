/** The rules of the treatment guide: order, filter, and the stands of three guidelines as the evidence gives them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Language } from '../../src/pack/language.schema.js';
import type { Topic } from '../../src/pack/topic.schema.js';
import { isShown, sorted, type Order } from '../../src/widgets/treatment-guide/treatment-guide.model.js';

const read = (name: string) => JSON.parse(readFileSync(`src/content/back-pain-running/${name}`, 'utf8')) as unknown;
const topic = read('topic.json') as Topic;
const english = read('en.json') as Language;
const items = topic.treatments?.items ?? [];
const text = english.treatments?.items ?? {};
const order = (by: Order) => sorted(items, by, ({ id }) => text[id]?.title ?? '', 'en').map(({ id }) => id);
const itemOf = (id: string) => items.find((item) => item.id === id) ?? assert.fail(`there is no ${id}`);

test('by evidence: A to D, then X, and within a grade as the pack lists them', () => {
  const grades = order('evidence').map((id) => itemOf(id).grade);
  assert.deepEqual(grades, [...grades].sort());
  const kept = items.filter(({ grade }) => grade === 'B').map(({ id }) => id);
  assert.deepEqual(order('evidence').slice(0, kept.length), kept);
});

test('by size: checked points of 100 from large to small, then other scales, then no figure', () => {
  const ids = order('size');
  assert.deepEqual(ids.slice(0, 3), ['running', 'nsaid', 'exercise-first']);
  const kinds = ids.map((id) => itemOf(id).effects?.[0]).map((one) => (one ? (one.scale === 'points' ? 0 : 1) : 2));
  assert.deepEqual(kinds, [...kinds].sort());
});

test('an unverified figure does not lead the order', () => {
  const made = (id: string, value: number, verified: boolean) =>
    ({
      id,
      grade: 'B',
      advice: 'yes',
      effects: [{ id: 'x', scale: 'points', value, sources: ['A'], verified }],
    }) as const;
  const list = [made('sure', 5, true), made('unsure', 50, false)].map((one) => ({ ...one, effects: [...one.effects] }));
  const ids = sorted(list as never[], 'size', ({ id }) => id, 'en').map(({ id }: { id: string }) => id);
  assert.deepEqual(ids, ['sure', 'unsure']);
});

test('by name, as the language sorts', () => {
  const names = order('name').map((id) => text[id]?.title ?? '');
  assert.deepEqual(names, [...names].sort(new Intl.Collator('en').compare));
});

test('every order holds every treatment once', () => {
  for (const by of ['evidence', 'size', 'name'] as const)
    assert.deepEqual([...order(by)].sort(), items.map(({ id }) => id).sort());
});

test('the filter follows the advice, and every treatment is under exactly one', () => {
  for (const item of items) {
    assert.ok(isShown(item, 'all'));
    assert.equal((['yes', 'maybe', 'no'] as const).filter((shown) => isShown(item, shown)).length, 1);
  }
});

test('what the evidence speaks against is never called worth trying', () => {
  assert.deepEqual(
    items.filter(({ grade, advice }) => (grade === 'X') !== (advice === 'no')).map(({ id }) => id),
    [],
  );
});

/** `?` where the stand was read in someone else's account; of NICE only the stand on scans was read itself. */
const stands: Record<string, [nice: string, acp: string, who: string]> = {
  active: ['for?', 'for', 'for'],
  education: ['for?', 'for', 'for'],
  walking: ['-', '-', '-'],
  running: ['-', '-', '-'],
  exercise: ['for?', 'for', 'for'],
  'exercise-first': ['for?', 'option', '-'],
  heat: ['-', 'for', '-'],
  cold: ['-', '-', '-'],
  nsaid: ['for?', 'for', 'for'],
  paracetamol: ['against?', 'against?', 'unclear?'],
  opioids: ['against?', 'option', 'against'],
  tens: ['against?', 'unclear?', 'against'],
  manual: ['option?', 'option', 'option'],
  massage: ['option?', 'option', 'option'],
  acupuncture: ['against?', 'for', 'for'],
  talking: ['option?', 'for', 'for'],
  'bed-rest': ['against?', 'against?', '-'],
  devices: ['against?', '-', 'against'],
  scans: ['against', 'against?', '-'],
};

for (const [id, expected] of Object.entries(stands)) {
  test(`${id}: what NICE, ACP and WHO say`, () => {
    const { says, unchecked } = itemOf(id);
    const found = ['NG59', 'ACP17', 'WHO23'].map(
      (guideline) => (says?.[guideline] ?? '-') + (unchecked?.includes(guideline) ? '?' : ''),
    );
    assert.deepEqual(found, expected);
  });
}

test('TENS is told as it is: mixed results, two guidelines against, no clear difference for back pain', () => {
  const tens = itemOf('tens');
  assert.equal(tens.grade, 'X');
  assert.match(text['tens']?.help ?? '', /mixed/);
  assert.match(text['tens']?.todo ?? '', /NICE and WHO advise against/);
  const { low = 1, high = -1 } = tens.effects?.[0] ?? {};
  assert.ok(low < 0 && high > 0, 'the first figure spans no difference');
});

test('every medicine that is a treatment has its cautions and harms in the table of medicines, and nowhere else', () => {
  const medicines = topic.medicines?.map(({ id }) => id) ?? [];
  const both = items.filter(({ id }) => medicines.includes(id));
  assert.deepEqual(
    both.map(({ id }) => id),
    ['heat', 'nsaid', 'paracetamol', 'opioids'],
  );
  assert.deepEqual(
    both.filter(({ harms }) => harms).map(({ id }) => id),
    [],
  );
  const said = JSON.stringify(english.medicines?.rows['nsaid']);
  for (const word of 'aspirin wheeze rash runny ulcer bleed kidney liver heart stroke Crohn colitis asthma chickenpox 65 thinner pregnancy 20 long breastfeed'.split(
    ' ',
  ))
    assert.match(said, new RegExp(word, 'i'), word);
  assert.doesNotMatch(JSON.stringify(english.medicines), /\bmg\b/);
});
