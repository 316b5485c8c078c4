/** What the size of an effect means, and where it stands: by the figures of the evidence. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Effect } from '../../src/pack/sections/effects.js';
import type { Topic } from '../../src/pack/topic.schema.js';
import { axisOf, noticed, place, sizeOf } from '../../src/ui/effect.model.js';
import { effectWords } from '../../src/ui/scale.js';
import { wordsFor } from '../../src/words/index.js';

const topic = JSON.parse(readFileSync('src/content/back-pain-running/topic.json', 'utf8')) as Topic;
const effectOf = (item: string, id: string): Effect =>
  topic.treatments?.items.find((one) => one.id === item)?.effects?.find((one) => one.id === id) ??
  assert.fail(`there is no ${item}.${id}`);
const told = (item: string, id: string) => effectWords(wordsFor('en'), 'en', effectOf(item, id));

test('the size people notice starts at 10 points in one review and 15 in the other', () => {
  assert.deepEqual(noticed, [10, 15]);
});

test('the size in words follows the figure and its interval', () => {
  assert.equal(sizeOf({ value: 7.3, low: 3.6, high: 11 }), 'small', 'anti-inflammatory tablets');
  assert.equal(sizeOf({ value: 15.3, low: 5.3, high: 25.3 }), 'modest', 'run-walk: the interval reaches below 10');
  assert.equal(sizeOf({ value: 0.8, low: -4.2, high: 5.8 }), 'none', 'exercise in the first weeks');
  assert.equal(sizeOf({ value: 15.2 }), 'noticed', 'a figure without an interval');
  assert.equal(sizeOf({ value: 12, low: 10, high: 14 }), 'noticed');
  assert.equal(sizeOf({ value: 12, low: 9.9, high: 14 }), 'modest');
  assert.equal(sizeOf({ value: 0 }), 'none');
  assert.equal(sizeOf({ value: -5, low: -9, high: -1 }), 'worse');
});

test('the words name the scale, so that no two scales are mixed up', () => {
  assert.equal(
    told('nsaid', 'pain'),
    '7.3 points better, on a scale from 0 to 100, likely 3.6 to 11. Small: less than people usually notice.',
  );
  assert.equal(told('exercise-first', 'pain').split('. ').pop(), 'No clear difference.');
  assert.equal(told('heat', 'wrap'), '1.06 points better, on a scale from 0 to 5, likely 0.68 to 1.45.');
  assert.equal(told('walking', 'risk'), '0.72 times as high, likely 0.6 to 0.85.');
  assert.match(told('tens', 'back'), /^0\.2 better, likely -0\.18 to 0\.58\. .*It has no points\.$/);
  assert.match(told('exercise', 'points'), /Not yet checked\.$/);
});

test('a worse outcome is said without a minus sign', () => {
  const effect: Effect = { id: 'x', scale: 'points', value: -5, low: -9, high: -1, sources: ['A'], verified: true };
  assert.match(effectWords(wordsFor('en'), 'en', effect), /^5 points worse.* Worse than without it\.$/);
});

test('on the axis of ratios, half stands as far from the middle as double', () => {
  const axis = axisOf('ratio', []);
  const same = place(axis, 1);
  assert.ok(Math.abs(same - place(axis, 0.5) - (place(axis, 2) - same)) < 0.2);
});

test('what lies beyond an axis stands at its end', () => {
  const axis = axisOf('points', []);
  assert.deepEqual([place(axis, -50), place(axis, 500), place(axis, -10), place(axis, 100)], [0, 100, 0, 100]);
});

test('an axis of days ends at a round number above the longest, so that neighbours share it', () => {
  assert.deepEqual(axisOf('days', [{ value: 208, low: 149, high: 295 }, { value: 112 }]).ticks, [0, 100, 200, 300]);
  assert.deepEqual(axisOf('days', [{ value: 17 }, { value: 16 }]).ticks, [0, 5, 10, 15, 20]);
});

test('every effect of the pack fits on its axis', () => {
  const all = [topic.triggers, topic.treatments, topic.prevention].flatMap((section) =>
    (section?.items ?? []).flatMap(({ effects }) => effects ?? []),
  );
  assert.ok(all.length > 30);
  for (const effect of all) {
    if (effect.scale === 'share') continue;
    const { from, to } = axisOf(effect.scale, [effect]);
    for (const value of [effect.value, effect.low ?? effect.value, effect.high ?? effect.value])
      assert.ok(value >= from && value <= to, `${effect.id}: ${value} leaves ${from} to ${to}`);
  }
});
