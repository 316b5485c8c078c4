/** A guided session as a list of phases, and doses in words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import topicJson from '../../src/content/back-pain-running/topic.json';
import type { Exercise, ExerciseSet } from '../../src/pack/topic.schema.js';
import { clock, length, momentAt, startOf } from '../../src/ui/phases.model.js';
import { doseWords, duration } from '../../src/ui/dose.js';
import { nextItem, session, type Phase } from '../../src/widgets/stretch-carousel/stretch-carousel.model.js';
import { wordsFor } from '../../src/words/index.js';
import { exercise, exercises } from '../support/poses.js';

const sets = topicJson.sets as unknown as Record<string, ExerciseSet>;
const words = wordsFor('en');
const itemsOf = (set: string) => sets[set]?.items ?? assert.fail(`there is no set ${set}`);
const alone = (id: string, seconds?: number) => session([{ exercise: id, ...(seconds && { seconds }) }], exercises);
const short = (phases: Phase[]) =>
  phases.map(({ kind, seconds, side, rep, of }) =>
    [kind, seconds, side, rep && `${rep}/${of}`].filter(Boolean).join(' '),
  );

describe('a session', () => {
  it('holds each side as often as the dose asks, with a rest between', () => {
    assert.deepEqual(short(alone('E01')), [
      'ready 6',
      'hold 20 left 1/2',
      'rest 5',
      'hold 20 left 2/2',
      'rest 5',
      'hold 20 right 1/2',
      'rest 5',
      'hold 20 right 2/2',
    ]);
  });

  it('moves for as long as the repetitions take where nothing is held', () => {
    assert.deepEqual(short(alone('E02')), ['ready 6', 'move 32']);
    assert.deepEqual(short(alone('E14')), ['ready 6', 'move 32 left', 'move 32 right']);
  });

  it('begins with the first step of falling sets', () => {
    const holds = alone('E13').filter(({ kind }) => kind === 'hold');
    assert.equal(holds.length, 6);
    assert.equal(alone('E12').filter(({ side }) => side === 'right').length, 6);
  });

  it('shares the seconds of a set between the sides', () => {
    assert.deepEqual(short(alone('E05a', 60)), ['ready 6', 'hold 30 left', 'hold 30 right']);
    assert.deepEqual(short(alone('E03', 30)), ['ready 6', 'hold 30']);
    assert.deepEqual(short(alone('walk', 300)), ['ready 6', 'move 300']);
  });

  it('leaves out an exercise that the pack does not have', () => {
    assert.deepEqual(session([{ exercise: 'E99' }], exercises), []);
  });

  for (const name of Object.keys(sets)) {
    it(`of ${name} takes every exercise in order, keeps given seconds and never lasts no time`, () => {
      const items = itemsOf(name);
      const phases = session(items, exercises);
      assert.deepEqual(
        [...new Set(phases.map(({ item }) => item))],
        items.map((_item, n) => n),
      );
      for (const { seconds } of phases) assert.ok(seconds > 0);
      items.forEach((item, n) => {
        const own = phases.filter((phase) => phase.item === n);
        assert.deepEqual([own[0]?.kind, own.at(-1)?.kind === 'rest'], ['ready', false]);
        if (item.seconds) assert.equal(length(own.slice(1)), item.seconds);
        const sides = own.map(({ side }) => side);
        assert.equal(sides.includes('left') && sides.includes('right'), Boolean(exercise(item.exercise).dose.perSide));
      });
    });
  }
});

describe('the moment of a session', () => {
  const anySession = fc.constantFrom(...Object.keys(sets)).map((set) => session(itemsOf(set), exercises));

  it('is in the phase that the time falls into, with the rest of it left', () => {
    fc.assert(
      fc.property(anySession, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (phases, share) => {
        const elapsed = length(phases) * share;
        const { phase, left } = momentAt(phases, elapsed);
        const seconds = phases[phase]?.seconds ?? assert.fail('there is no such phase');
        assert.ok(left > 0 && left <= seconds);
        assert.ok(Math.abs(startOf(phases, phase) + seconds - left - elapsed) < 1e-6);
      }),
      { seed: 20261123 },
    );
  });

  it('is the first phase before the start and past the last one at the end', () => {
    const phases = alone('E01');
    assert.deepEqual(momentAt(phases, -5), { phase: 0, left: 6 });
    assert.deepEqual(momentAt(phases, length(phases)), { phase: phases.length, left: 0 });
    assert.deepEqual(momentAt(phases, 1e9), { phase: phases.length, left: 0 });
    assert.deepEqual(momentAt([], 3), { phase: 0, left: 0 });
  });

  it('goes on to the first phase of the next exercise, or to the end', () => {
    const phases = session(itemsOf('planB'), exercises);
    const second = nextItem(phases, 0);
    assert.deepEqual([phases[second]?.item, phases[second]?.kind], [1, 'ready']);
    assert.equal(phases[second - 1]?.item, 0);
    assert.equal(nextItem(phases, phases.length - 1), phases.length);
  });
});

describe('a dose in words', () => {
  const dose = (id: string, item: Partial<ExerciseSet['items'][number]> = {}) =>
    doseWords(words, exercise(id), { exercise: id, ...item }, 'en').join(' | ');

  const cases: [id: string, seconds: number | undefined, words: string][] = [
    ['E01', undefined, 'Hold 20 to 30 seconds | 2 to 3 times each side | 1 to 2 times a day'],
    ['E02', undefined, '8 to 10 times | 1 to 2 times a day'],
    ['E03', undefined, 'Hold 20 to 30 seconds | 2 to 4 times'],
    ['E04', undefined, 'Hold 20 to 30 seconds | 2 to 3 times each side | Once a day'],
    ['E05a', undefined, 'Hold 30 seconds | 2 times each side'],
    ['E09', undefined, 'Hold 2 to 5 seconds | 8 to 12 times | 2 to 3 sets | 2 to 3 days a week'],
    ['E10', undefined, 'Hold 5 to 10 seconds | Sets of 6, 4, and 2 each side | 3 to 7 days a week'],
    ['E12', undefined, 'Hold 8 to 10 seconds | Sets of 6, 4, and 2 each side | 3 to 7 days a week'],
    ['E13', undefined, 'Hold 8 to 10 seconds | Sets of 6, 4, and 2 | 3 to 7 days a week'],
    ['E14', undefined, '8 to 12 times each side | 2 to 3 sets | 2 to 3 days a week'],
    ['E01', 40, '20 seconds each side'],
    ['E03', 30, '30 seconds'],
    ['walk', 300, '5 minutes'],
  ];
  for (const [id, seconds, expects] of cases) {
    it(`of ${id}${seconds ? ` for ${seconds} seconds` : ''} is "${expects}"`, () => {
      assert.equal(dose(id, seconds ? { seconds } : {}), expects);
    });
  }

  it('never shows a hole, for any exercise of any set', () => {
    for (const name of Object.keys(sets)) {
      for (const item of itemsOf(name)) {
        const chips = doseWords(words, exercise(item.exercise), item, 'en');
        assert.ok(chips.length, `${name} ${item.exercise}`);
        for (const chip of chips) assert.doesNotMatch(chip, /[{}]|undefined|NaN/);
      }
    }
  });

  it('names a time', () => {
    assert.deepEqual(
      [45, 59, 60, 89, 300].map((n) => duration(words, n)),
      ['45 seconds', '59 seconds', '1 minute', '1 minute', '5 minutes'],
    );
    assert.deepEqual([0, 7, 60, 90, 300].map(clock), ['0:00', '0:07', '1:00', '1:30', '5:00']);
  });
});

describe('exercises of the plans', () => {
  const ids = (set: string) => itemsOf(set).map(({ exercise }) => exercise);

  it('keep the hamstring stretch out of the plan for leg symptoms', () => {
    for (const set of ['planC', 'planC2', 'shortCooldownLegs']) assert.ok(!ids(set).includes('E04'), set);
  });

  it('say beside the hamstring stretch of a cooldown that leg symptoms rule it out', () => {
    for (const set of ['cooldown', 'shortCooldown']) {
      assert.equal(itemsOf(set).find(({ exercise }) => exercise === 'E04')?.note, 'notWithLeg', set);
    }
  });

  it('start the plan for leg symptoms with half the bridge, and name when to add more', () => {
    assert.deepEqual(itemsOf('planC'), [
      { exercise: 'E02', note: 'midRange' },
      { exercise: 'E09', variant: 'easier' },
    ]);
    for (const { note } of itemsOf('planC2')) assert.equal(note, 'ifEasing');
  });

  it('are drawn in every variant that a set asks for', () => {
    for (const name of Object.keys(sets)) {
      for (const { exercise: id, variant } of itemsOf(name)) {
        const one: Exercise = exercise(id);
        if (variant) assert.ok(one[variant]?.poses, `${name}: ${id} has no ${variant} pose`);
      }
    }
  });
});
