/** Which cards the filter shows, and that every factor of the evidence is among them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Topic } from '../../src/pack/topic.schema.js';
import { grades } from '../../src/ui/grade.js';
import { isShown, strengths } from '../../src/widgets/trigger-cards/trigger-cards.model.js';

const topic = JSON.parse(readFileSync('src/content/back-pain-running/topic.json', 'utf8')) as Topic;
const items = topic.triggers?.items ?? [];
const effectsOf = (id: string) =>
  (items.find((item) => item.id === id)?.effects ?? []).map(({ value, low, high }) => [value, low, high]);

test('all 19 rows of the evidence are there', () => assert.equal(items.length, 19));

test('each choice says how many it shows, the choices hold every card, and none is empty', () => {
  const choices = strengths(items, grades);
  assert.deepEqual(choices[0], { strength: 'all', count: 19 });
  const others = choices.slice(1);
  assert.equal(
    others.reduce((sum, { count }) => sum + count, 0),
    19,
  );
  for (const { strength, count } of choices) {
    assert.ok(count > 0);
    assert.equal(items.filter((item) => isShown(item, strength)).length, count);
  }
});

test('strongest first', () => {
  const shown = strengths(items, grades)
    .slice(1)
    .map(({ strength }) => strength);
  assert.deepEqual(shown, [...shown].sort());
});

test('the sizes are those of the studies', () => {
  assert.deepEqual(effectsOf('longest-run'), [
    [1.64, 1.31, 2.05],
    [1.52, 1.16, 2],
    [2.28, 1.5, 3.48],
  ]);
  assert.deepEqual(effectsOf('hamstrings'), [
    [0.96, 0.94, 0.98],
    [0.41, 0.24, 0.73],
    [0.73, 0.55, 0.98],
  ]);
  assert.deepEqual(effectsOf('weight').slice(0, 2), [
    [1.15, 1.08, 1.21],
    [1.36, 1.18, 1.57],
  ]);
});

test('a share of 100 people is shown only where a study counted people', () => {
  const shares = items.flatMap(({ id, effects }) => (effects?.some(({ scale }) => scale === 'share') ? [id] : []));
  assert.deepEqual(shares, ['earlier-pain', 'discs']);
});
