/** What must hold for any reader: a worse answer never helps, a gap is never healthy, bad input never throws. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import topicJson from '../../src/content/back-pain-running/topic.json';
import type { Quiz } from '../../src/pack/sections/quiz.js';
import { endsCheck, isAnswered, triage } from '../../src/widgets/pain-check-quiz/pain-check-quiz.model.js';
import { anyAnswers, anyPart, without } from '../support/answers.js';
import { flags, healthy, ranks, told, worsens, type OutcomeId, type Told } from '../support/triage-table.js';

const quiz = topicJson.quiz as unknown as Quiz;
const seed = 20261123;
const runs = { numRuns: 2000, seed };
const question = (id: string) => quiz.questions.find((one) => one.id === id) ?? assert.fail(id);

/** How urgent, from 0; -1 while there is no result. */
const rank = (answers: object): number => {
  const { outcome } = triage(quiz, { ...answers });
  return outcome === undefined ? -1 : ranks[outcome as OutcomeId];
};
type Many = keyof typeof flags;
const manyIds = Object.keys(flags) as Many[];
const anyFlag = fc.constantFrom(...manyIds.flatMap((id) => flags[id].map((flag) => [id, flag] as const)));
const withFlag = (answers: Partial<Told>, id: Many, flag: string) => ({
  ...answers,
  [id]: [...(answers[id] ?? []).filter((one) => one !== 'none'), flag],
});

describe('a worse answer never lowers the level', () => {
  it('when a flag is added, in any question, with any questions open', () => {
    fc.assert(
      fc.property(anyPart, anyFlag, (answers, [id, flag]) => {
        assert.ok(rank(withFlag(answers, id, flag)) >= rank(answers));
      }),
      runs,
    );
  });

  it('when severity is raised', () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 0, max: 10 }), (answers, severity) => {
        const raised = Math.max(answers.Q12_severity, severity);
        assert.ok(rank({ ...answers, Q12_severity: raised }) >= rank(answers));
      }),
      runs,
    );
  });

  it('when any other answer is changed for a more worrying one', () => {
    const ids = Object.keys(worsens) as (keyof typeof worsens)[];
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...ids), fc.nat(), (answers, id, n) => {
        const order: readonly string[] = worsens[id];
        const worse = order[Math.max(order.indexOf(answers[id]), n % order.length)];
        assert.ok(rank({ ...answers, [id]: worse }) >= rank(answers), `${id} ${answers[id]} -> ${worse}`);
      }),
      runs,
    );
  });

  it('when a flag stands beside "none": the flag counts', () => {
    fc.assert(
      fc.property(anyAnswers, anyFlag, (answers, [id, flag]) => {
        for (const both of [
          ['none', flag],
          [flag, 'none'],
        ]) {
          assert.equal(rank({ ...answers, [id]: both }), rank({ ...answers, [id]: [flag] }));
        }
      }),
      { numRuns: 300, seed },
    );
  });
});

describe('a rule that asks whether "none" was ticked', () => {
  it('is not talked out of a flag by "none" beside it', () => {
    const strict = { ...quiz, rules: [{ ...quiz.rules[0], when: { not: { has: ['Q1_emergency', 'none'] } } }] } as Quiz;
    assert.equal(triage(strict, told({ Q1_emergency: ['none', 'chest'] })).outcome, 'emergency');
  });
});

describe('a red flag', () => {
  const least: Record<Many, OutcomeId> = { Q1_emergency: 'emergency', Q4_unwell: 'urgent', Q5_history: 'clinician' };
  for (const id of manyIds) {
    for (const flag of flags[id]) {
      it(`${flag} of ${id} reaches at least ${least[id]}, whatever else is said or left open`, () => {
        fc.assert(
          fc.property(anyPart, (answers) => {
            const before = { Q1_emergency: ['none'], ...answers };
            assert.ok(rank(withFlag(before, id, flag)) >= ranks[least[id]]);
          }),
          { numRuns: 200, seed },
        );
      });
    }
  }

  it('ends the check at the emergency question and at no other', () => {
    for (const flag of flags.Q1_emergency) assert.ok(endsCheck(question('Q1_emergency'), [flag]), flag);
    assert.ok(endsCheck(question('Q1_emergency'), ['none', 'chest']));
    assert.ok(!endsCheck(question('Q1_emergency'), ['none']));
    assert.ok(!endsCheck(question('Q1_emergency'), []));
    assert.ok(!endsCheck(question('Q1_emergency'), undefined));
    for (const flag of flags.Q4_unwell) assert.ok(!endsCheck(question('Q4_unwell'), [flag]), flag);
  });

  it('of emergency needs no further answer', () => {
    for (const flag of flags.Q1_emergency) {
      assert.equal(triage(quiz, { Q1_emergency: [flag] }).outcome, 'emergency', flag);
    }
  });
});

describe('answers that are missing', () => {
  it('give no result without the emergency question, whatever else is said', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        assert.equal(triage(quiz, { ...without(answers, ['Q1_emergency']) }).outcome, undefined);
      }),
      { numRuns: 300, seed },
    );
    for (const empty of [[], undefined, 'none', ['nothing'], ['none', 'nothing']]) {
      assert.equal(triage(quiz, { ...healthy, Q1_emergency: empty }).outcome, undefined, JSON.stringify(empty));
    }
  });

  it('never give self-care, and are named', () => {
    fc.assert(
      fc.property(anyPart, (answers) => {
        const { missing } = triage(quiz, { ...answers });
        const open = Object.keys(healthy).filter((id) => !Object.keys(answers).includes(id));
        assert.deepEqual(missing, open);
        const level = rank({ Q1_emergency: ['none'], ...answers });
        if (open.some((id) => id !== 'Q1_emergency')) assert.ok(level >= ranks.clinician);
      }),
      runs,
    );
  });
});

describe('readers under 18', () => {
  it('are always sent to a clinician or further', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => assert.ok(rank({ ...answers, Q2_age: 'under18' }) >= ranks.clinician)),
      runs,
    );
    assert.equal(triage(quiz, told({ Q2_age: 'under18' })).outcome, 'clinician');
  });
});

describe('answers that make no sense', () => {
  it('count as missing, so they are never self-care', () => {
    for (const severity of [11, -1, 6.5, NaN, Infinity, '3']) {
      const found = triage(quiz, { ...healthy, Q12_severity: severity });
      assert.deepEqual(found.missing, ['Q12_severity'], String(severity));
      assert.equal(found.outcome, 'clinician');
      assert.ok(!isAnswered(question('Q12_severity'), severity));
    }
    assert.deepEqual(triage(quiz, { ...healthy, Q8_leg: ['none'] }).missing, ['Q8_leg']);
    assert.deepEqual(triage(quiz, { ...healthy, Q15_strain: 'maybe' }).missing, ['Q15_strain']);
  });

  it('never throw and never lead to self-care, whatever they are', () => {
    const ids = Object.keys(healthy);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids, '__proto__', 'constructor'), fc.anything()), (given) => {
        const found = triage(quiz, given as Record<string, string>);
        assert.ok(
          found.outcome === undefined || ranks[found.outcome as OutcomeId] >= ranks.clinician || !found.missing.length,
        );
      }),
      runs,
    );
  });

  it('are not taken from the prototype', () => {
    assert.equal(triage(quiz, Object.create(told({}))).outcome, undefined);
  });
});
