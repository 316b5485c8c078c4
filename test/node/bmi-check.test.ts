/** The rules of the BMI check, with the numbers of the brief's table. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Topic } from '../../src/pack/topic.schema.js';
import { classOf, read, type Typed, type Units } from '../../src/widgets/bmi-check/bmi-check.model.js';

const { bmi } = JSON.parse(readFileSync('src/content/back-pain-running/topic.json', 'utf8')) as Topic;
const who = bmi?.who.classes ?? [];
const lower = bmi?.lower.classes ?? [];
const nothing = { cm: '', kg: '', feet: '', inches: '', stone: '', pounds: '' };
const reading = (units: Units, typed: Partial<Typed>) => read(units, { ...nothing, ...typed });

const table: readonly [units: Units, typed: Partial<Typed>, shown: number, who: string, lower?: string][] = [
  ['metric', { kg: '70', cm: '175' }, 22.9, 'healthy', 'healthy'],
  ['metric', { kg: '50', cm: '165' }, 18.4, 'under', 'under'],
  ['metric', { kg: '82', cm: '180' }, 25.3, 'overweight'],
  ['metric', { kg: '80.85', cm: '180' }, 25, 'overweight'],
  ['metric', { kg: '95', cm: '172' }, 32.1, 'obesity1', 'obesity'],
  ['metric', { kg: '120', cm: '170' }, 41.5, 'obesity3', 'obesity'],
  ['imperial', { pounds: '154', inches: '69' }, 22.7, 'healthy'],
  ['imperial', { stone: '11', feet: '5', inches: '9' }, 22.7, 'healthy'],
  ['metric', { kg: '63', cm: '160' }, 24.6, 'healthy', 'overweight'],
];

for (const [units, typed, shown, international, other] of table) {
  test(`${JSON.stringify(typed)} is ${shown}, ${international}`, () => {
    const { bmi: value, problems } = reading(units, typed);
    assert.deepEqual(problems, {});
    assert.equal(value, shown);
    assert.equal(classOf(who, shown), international);
    if (other) assert.equal(classOf(lower, shown), other);
  });
}

test('each class begins at its own number, to one decimal', () => {
  const edges = { under: 18.4, healthy: 18.5, overweight: 25, obesity1: 30, obesity2: 35, obesity3: 40 };
  for (const id of Object.keys(edges) as (keyof typeof edges)[]) assert.equal(classOf(who, edges[id]), id);
  assert.deepEqual(
    [24.9, 29.9, 34.9, 39.9].map((n) => classOf(who, n)),
    ['healthy', 'overweight', 'obesity1', 'obesity2'],
  );
  assert.deepEqual(
    [22.9, 23, 27.4, 27.5].map((n) => classOf(lower, n)),
    ['healthy', 'overweight', 'overweight', 'obesity'],
  );
});

test('a half rounds up even where binary fractions fall short of it', () => {
  // 99.8 kg at 2 m is 24.95 exactly.
  assert.equal(reading('metric', { kg: '99.8', cm: '200' }).bmi, 25);
});

test('a comma, a dot, a unit, spaces and metres are all read', () => {
  for (const cm of ['175', '175,0', ' 175 cm ', '175.', '1.75', '1,75 m', '1.75m.'])
    assert.equal(reading('metric', { kg: '70 kg', cm }).bmi, 22.9, cm);
  assert.equal(reading('metric', { kg: '80,85', cm: '180' }).bmi, 25);
});

test('what cannot be read is told, field by field, and nothing is guessed', () => {
  for (const kg of ['seventy', '7o', '1,234.5', '70-75', '--', '-70', '1e2', '5 ft 9'])
    assert.deepEqual(reading('metric', { cm: '175', kg }), { bmi: undefined, problems: { kg: 'notNumber' } }, kg);
  assert.deepEqual(reading('metric', {}).problems, { cm: 'missing', kg: 'missing' });
  assert.deepEqual(reading('imperial', {}).problems, { feet: 'missing', stone: 'missing' });
  assert.deepEqual(reading('imperial', { feet: 'x', inches: 'y', pounds: '154' }).problems, {
    feet: 'notNumber',
    inches: 'notNumber',
  });
});

test('what no adult measures is a typing error', () => {
  for (const cm of ['17', '99', '251', '0', '2.6'])
    assert.equal(reading('metric', { cm, kg: '70' }).problems.cm, 'range', cm);
  for (const kg of ['0', '24', '351']) assert.equal(reading('metric', { cm: '175', kg }).problems.kg, 'range', kg);
  assert.equal(reading('imperial', { feet: '5', inches: '90', pounds: '154' }).problems.feet, 'range');
});
