/** How many questions a reader is asked, and what ticking does. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import topicJson from '../../src/content/back-pain-running/topic.json';
import type { Quiz } from '../../src/pack/sections/quiz.js';
import { asked, toggle } from '../../src/widgets/pain-check-quiz/pain-check-quiz.model.js';
import { askedOf, flags, told, type Told } from '../support/triage-table.js';

const quiz = topicJson.quiz as unknown as Quiz;
const seed = 20261123;

describe('how many are asked', () => {
  const readers: [who: string, changes: Partial<Told>, count: number][] = [
    ['a healthy man of 30', {}, 14],
    ['a pregnant woman of 30', { Q3_pregnancy: 'pregnant' }, 15],
    ['a woman of 30 who gave birth three weeks ago', { Q3_pregnancy: 'birth_6wk' }, 15],
    ['a man of 40 with tingling in one leg', { Q8_leg: ['nerve_one_leg'] }, 15],
    ['a healthy woman of 55', { Q2_age: '50_64' }, 15],
    ['a healthy man of 70', { Q2_age: '65plus' }, 15],
    ['a man of 70 with tingling in one leg', { Q2_age: '65plus', Q8_leg: ['nerve_one_leg'] }, 16],
    ['a woman of 45 who has had cancer', { Q5_history: ['cancer'] }, 15],
  ];
  for (const [who, changes, count] of readers) {
    it(`${who}: ${count}`, () => {
      assert.equal(asked(quiz, told(changes)).length, count);
      assert.deepEqual(asked(quiz, told(changes)), askedOf(told(changes)));
    });
  }
});

describe('toggle', () => {
  const first = quiz.questions[0] ?? assert.fail();

  it('clears the others when "none" is ticked, and "none" when another is', () => {
    assert.deepEqual(toggle(first, ['saddle', 'chest'], 'none'), ['none']);
    assert.deepEqual(toggle(first, ['none'], 'saddle'), ['saddle']);
    assert.deepEqual(toggle(first, ['saddle'], 'chest'), ['saddle', 'chest']);
    assert.deepEqual(toggle(first, ['saddle', 'chest'], 'saddle'), ['chest']);
    assert.deepEqual(toggle(first, ['none'], 'none'), []);
  });

  it('never leaves "none" beside a flag, whatever is ticked', () => {
    const options = [...flags.Q1_emergency, 'none'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...options)), (ticks) => {
        const chosen = ticks.reduce<string[]>((before, tick) => toggle(first, before, tick), []);
        assert.ok(!chosen.includes('none') || chosen.length === 1);
        assert.equal(chosen.length, new Set(chosen).size);
      }),
      { seed },
    );
  });
});
