/** Which steps can be ticked, and what survives on the device. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Topic } from '../../src/pack/topic.schema.js';
import {
  readTicks,
  skippable,
  steps,
  toggled,
} from '../../src/widgets/prevention-checklist/prevention-checklist.model.js';

const topic = JSON.parse(readFileSync('src/content/back-pain-running/topic.json', 'utf8')) as Topic;
const items = topic.prevention?.items ?? [];

test('13 steps can be ticked; belts and insoles are told as what to skip', () => {
  assert.equal(steps(items).length, 13);
  assert.deepEqual(
    skippable(items).map(({ id }) => id),
    ['belts-insoles'],
  );
});

test('a tick is set and taken back, in the order of the list', () => {
  const one = toggled(items, [], 'walk');
  const two = toggled(items, one, 'exercise');
  assert.deepEqual([one, two, toggled(items, two, 'walk')], [['walk'], ['exercise', 'walk'], ['exercise']]);
});

test('a step that the pack no longer has is forgotten, and what to skip is never ticked', () => {
  assert.deepEqual(toggled(items, ['gone', 'walk'], 'exercise'), ['exercise', 'walk']);
  assert.deepEqual(toggled(items, [], 'belts-insoles'), []);
});

test('what the device kept is a list of ids or nothing', () => {
  assert.deepEqual(readTicks(['walk']), ['walk']);
  assert.deepEqual(readTicks([]), []);
  for (const odd of [undefined, null, 'walk', 3, { 0: 'walk' }, ['walk', 4]]) assert.equal(readTicks(odd), undefined);
});
