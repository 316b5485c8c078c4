/** What must hold for any reader: a worse answer never helps, a gap is never healthy, bad input never throws. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import topicJson from '../../src/content/back-pain-running/topic.json';
import type { Quiz } from '../../src/pack/sections/quiz.js';
import { endsCheck, hear, isAnswered, runs, triage } from '../../src/widgets/pain-check-quiz/pain-check-quiz.model.js';
import { anyAnswers, anyPart, without } from '../support/answers.js';
import {
  flags,
  heard,
  healthy,
  questionIds,
  ranks,
  told,
  worsens,
  type OutcomeId,
  type Told,
} from '../support/triage-table.js';

const quiz = topicJson.quiz as unknown as Quiz;
const seed = 20261123;
const runsOf = { numRuns: 2000, seed };
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

const levels = ['emergency', 'urgent', 'clinician', 'self-care'];
/** Whom a worse answer may not lose: an ambulance for a department, the maternity team for anybody at the same level. */
const contacts = [
  'ambulance',
  'department',
  'maternity',
  'earlyPregnancy',
  'urgentCare',
  'midwife',
  'pregnancyTest',
  'clinician',
];

/** The level, the stop lines, the limit on running and the contact are at least as careful as before. */
function assertNoMilder(before: object, after: object, what: string): void {
  const [one, other] = [triage(quiz, { ...before }), triage(quiz, { ...after })];
  if (!one.level) return;
  const lost = one.lines.filter((line) => !other.lines.includes(line));
  assert.deepEqual(lost, [], `${what} loses a line`);
  assert.ok(levels.indexOf(other.level ?? '') <= levels.indexOf(one.level), `${what} lowers the level`);
  assert.ok(runs.indexOf(other.run) >= runs.indexOf(one.run), `${what} allows more running`);
  const place = (contact = 'clinician') => contacts.indexOf(contact === 'selfCare' ? 'clinician' : contact);
  if (one.level === other.level)
    assert.ok(place(other.contact?.first) <= place(one.contact?.first), `${what} changes ${one.contact?.first}`);
}

describe('a worse answer lowers no level, removes no stop line or contact and allows no more running', () => {
  it('when a flag is added, in any question, with any questions open', () => {
    fc.assert(
      fc.property(anyPart, anyFlag, (answers, [id, flag]) => {
        assertNoMilder(answers, withFlag(answers, id, flag), `${id} ${flag}`);
      }),
      runsOf,
    );
  });

  it('when severity is raised', () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 0, max: 10 }), (answers, severity) => {
        const raised = Math.max(answers.Q12_severity, severity);
        assertNoMilder(answers, { ...answers, Q12_severity: raised }, `severity ${raised}`);
      }),
      runsOf,
    );
  });

  it('when any other answer is changed for a more worrying one', () => {
    const ids = Object.keys(worsens) as (keyof typeof worsens)[];
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...ids), fc.nat(), (answers, id, n) => {
        const order: readonly string[] = worsens[id];
        const worse = order[Math.max(order.indexOf(answers[id]), n % order.length)];
        assertNoMilder(answers, { ...answers, [id]: worse }, `${id} ${answers[id]} -> ${worse}`);
      }),
      runsOf,
    );
  });

  it('when a well reader says any two things, one after the other', () => {
    const severity = (Q12_severity: number) => (answers: Told) =>
      Q12_severity > answers.Q12_severity && { ...answers, Q12_severity };
    const orders = Object.entries(worsens) as [keyof typeof worsens, readonly string[]][];
    const things: [what: string, say: (answers: Told) => Told | false][] = [
      ...manyIds.flatMap((id) =>
        flags[id].map((flag): (typeof things)[number] => [flag, (answers) => withFlag(answers, id, flag) as Told]),
      ),
      ...orders.flatMap(([id, order]) =>
        order.map((worse, n): (typeof things)[number] => [
          `${id} ${worse}`,
          (answers) => n > order.indexOf(answers[id]) && { ...answers, [id]: worse },
        ]),
      ),
      ['severity 7', severity(7)],
    ];
    const readers: Partial<Told>[] = [
      ...[{}, { Q8_leg: ['nerve_one_leg'] }, { Q5_history: ['blood_thinner'] }],
      ...['could_be', 'pregnant', 'birth_6wk'].map((Q3_pregnancy) => ({ Q3_pregnancy })),
      ...['under18', '18_24', '50_64', '65plus'].map((Q2_age) => ({ Q2_age })),
      ...[{ Q14_pattern: 'extension' }, { Q7_where: 'groin_hip' }, { Q10_duration: '4_12w' }],
    ];
    for (const reader of readers)
      for (const [one, say] of things) {
        const before = say(told(reader));
        if (before)
          for (const [other, add] of things) {
            const after = add(before);
            if (after) assertNoMilder(before, after, `${JSON.stringify(reader)} with ${one}, then ${other}:`);
          }
      }
  });

  it('in the order that the pack writes down', () => {
    const chains = quiz.questions.flatMap((one) =>
      one.type === 'one' && one.order ? [[one.id, one.order] as const] : [],
    );
    assert.deepEqual(
      chains.map(([id, order]) => [id, order.flat()]),
      Object.entries(worsens).sort(
        ([a], [b]) => questionIds.indexOf(a as 'Q2_age') - questionIds.indexOf(b as 'Q2_age'),
      ),
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
  const least: Partial<Record<Many, OutcomeId>> = {
    Q1_emergency: 'emergency',
    Q21_second_look: 'emergency',
    Q17_pregnant: 'urgent',
    Q18_maybe: 'urgent',
    Q19_birth: 'urgent',
    Q4_unwell: 'urgent',
  };
  /** What has to be said before so that the question is asked at all. */
  const asking: Partial<Record<Many, Partial<Told>>> = {
    Q17_pregnant: { Q2_age: '25_49', Q3_pregnancy: 'pregnant' },
    Q18_maybe: { Q2_age: '25_49', Q3_pregnancy: 'could_be' },
    Q19_birth: { Q2_age: '25_49', Q3_pregnancy: 'birth_6wk' },
    Q21_second_look: { Q8_leg: ['nerve_one_leg'] },
  };
  for (const id of Object.keys(least) as Many[]) {
    for (const flag of flags[id]) {
      it(`${flag} of ${id} reaches at least ${least[id]}, whatever else is said or left open`, () => {
        fc.assert(
          fc.property(anyPart, (answers) => {
            const before = { Q1_emergency: ['none'], ...answers, ...asking[id] };
            assert.ok(rank(withFlag(before, id, flag)) >= ranks[least[id] ?? 'emergency']);
          }),
          { numRuns: 200, seed },
        );
      });
    }
  }

  it('of history that is alone is a clinician or further, but for diabetes and blood thinners, which need more', () => {
    for (const flag of flags.Q5_history) {
      const alone = triage(quiz, told({ Q5_history: [flag] })).level;
      assert.equal(alone === 'self-care', ['diabetes', 'blood_thinner'].includes(flag), flag);
    }
  });

  it('ends the check at the emergency question, at the second look and at no other', () => {
    for (const flag of flags.Q1_emergency) assert.ok(endsCheck(question('Q1_emergency'), [flag]), flag);
    for (const flag of flags.Q21_second_look) assert.ok(endsCheck(question('Q21_second_look'), [flag]), flag);
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
        // What would be asked: an open question is answered with nothing that asks for more.
        const { asked } = hear(quiz, { ...answers });
        const open = asked.map(({ id }) => id).filter((id) => !Object.keys(heard(answers)).includes(id));
        assert.deepEqual(missing, open);
        const level = rank({ Q1_emergency: ['none'], ...answers });
        if (open.some((id) => id !== 'Q1_emergency')) assert.ok(level >= ranks.clinician);
      }),
      runsOf,
    );
  });
});

describe('readers under 18', () => {
  it('are always sent to a clinician or further', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => assert.ok(rank({ ...answers, Q2_age: 'under18' }) >= ranks.clinician)),
      runsOf,
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
    assert.deepEqual(triage(quiz, { ...healthy, Q8_leg: 'none' }).missing, ['Q8_leg']);
    assert.deepEqual(triage(quiz, { ...healthy, Q9_night: 'maybe' }).missing, ['Q9_night']);
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
      runsOf,
    );
  });

  it('are not taken from the prototype', () => {
    assert.equal(triage(quiz, Object.create(told({}))).outcome, undefined);
  });
});
