/** Random quizzes small enough to try every set of answers. Most of them break some promise. */
import fc from 'fast-check';
import type { Condition, Level, Outcome, Question, Quiz, Run } from '../../src/pack/sections/quiz.js';

const levels: Level[] = ['self-care', 'clinician', 'urgent', 'emergency'];
const outcomes: Outcome[] = [
  { id: 'plan', level: 'self-care', contacts: ['self'], advice: [] },
  { id: 'soon', level: 'clinician', contacts: ['midwife', 'doctor'], advice: [] },
  { id: 'soon2', level: 'clinician', contacts: ['physio', 'doctor'], advice: [] },
  { id: 'today', level: 'urgent', contacts: ['line'], advice: [] },
  { id: 'now', level: 'emergency', contacts: ['ambulance', 'department'], advice: [] },
];

const leaves = (questions: readonly Question[]): Condition[] =>
  questions.flatMap((question): Condition[] => {
    const { id } = question;
    if (question.type === 'scale') return [{ atLeast: [id, 1] }, { atLeast: [id, 2] }];
    return question.options.map((option) => (question.type === 'many' ? { has: [id, option] } : { is: [id, option] }));
  });

function conditions(questions: readonly Question[]): fc.Arbitrary<Condition> {
  const leaf = fc.constantFrom(...leaves(questions));
  return fc.letrec<{ any: Condition }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      { arbitrary: leaf, weight: 4 },
      { arbitrary: fc.array(tie('any'), { maxLength: 3 }).map((all) => ({ all })), weight: 1 },
      { arbitrary: fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })), weight: 2 },
      { arbitrary: tie('any').map((not) => ({ not })), weight: 1 },
      {
        arbitrary: fc
          .array(tie('any'), { minLength: 1, maxLength: 3 })
          .chain((of) => fc.nat(of.length).map((least): Condition => ({ some: [Math.max(least, 1), of] }))),
        weight: 1,
      },
    ),
  })).any;
}

const questions: fc.Arbitrary<Question[]> = fc
  .record({
    flags: fc.constantFrom<Question>(
      { id: 'A', type: 'many', options: ['a', 'b', 'none'], exclusive: ['none'], immediate: true },
      { id: 'A', type: 'many', options: ['a', 'none', 'skip'], exclusive: ['none', 'skip'] },
    ),
    one: fc.constantFrom<Question>(
      { id: 'B', type: 'one', options: ['x', 'y', 'z'], order: [['x', 'y', 'z']] },
      { id: 'B', type: 'one', options: ['x', 'y'] },
    ),
    last: fc.constantFrom<Question>(
      { id: 'C', type: 'scale', min: 0, max: 2, bands: [{ id: 'low', from: 0 }] },
      { id: 'C', type: 'many', options: ['c', 'd', 'none'], exclusive: ['none'] },
      { id: 'C', type: 'many', options: ['c', 'd'] },
    ),
  })
  .chain(({ flags, one, last }) =>
    fc
      .tuple(maybe(conditions([flags])), maybe(conditions([flags, one])), maybe(conditions([flags, one])))
      .map(([askOne, askLast, concerns]): Question[] => [
        flags,
        { ...one, ...(askOne && { askIf: askOne }) },
        { ...last, ...(askLast && { askIf: askLast }), ...(concerns && { concerns }) },
      ]),
  );

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

export const smallQuizzes: fc.Arbitrary<Quiz> = questions.chain((all) => {
  const when = conditions(all);
  const run = maybe(fc.constantFrom<Run>('gate', 'break', 'stop'));
  const claim = { sources: [], verified: false };
  const rule = fc.record({ when, outcome: fc.constantFrom(...outcomes.slice(1)), run }).chain(({ outcome, ...rest }) =>
    maybe(fc.constantFrom(...outcome.contacts)).map((contact) => ({
      ...rest,
      ...claim,
      outcome: outcome.id,
      ...(contact && { contact }),
    })),
  );
  const line = fc.record({
    levels: fc.subarray(levels),
    rules: fc.subarray(['R0', 'R1']),
    when: maybe(when),
    run,
  });
  const contact = fc.record({ level: fc.constantFrom<Level>('clinician', 'urgent'), when });
  return fc
    .record({
      rules: fc.array(rule, { minLength: 1, maxLength: 4 }),
      plans: fc.array(when, { maxLength: 1 }),
      always: fc.boolean(),
      lines: fc.array(line, { maxLength: 2 }),
      contacts: fc.array(contact, { maxLength: 2 }),
      unanswered: fc.constantFrom('plan', 'soon', 'soon', 'today'),
    })
    .map(({ rules, plans, always, lines, contacts, unanswered }) => ({
      questions: all,
      rules: rules.map((one, n) => ({ id: `R${n}`, ...one })),
      plans: [...plans, ...(always ? [{ all: [] }] : [])].map((one, n) => ({
        id: `P${n}`,
        when: one,
        outcome: 'plan',
        ...claim,
      })),
      lines: lines.map((one, n) => ({ id: `L${n}`, ...one })),
      contacts: contacts.map((one, n) => ({ contact: `own${n}`, ...one })),
      outcomes,
      unanswered,
    }));
});
