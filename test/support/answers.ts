/** Made-up readers for the property tests. */
import fc from 'fast-check';
import { choices, flags, healthy, type Told } from './triage-table.js';

/** Mostly nothing, so that plans come up too; else any flags. */
const some = (options: readonly string[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<string[]>(['none']) },
    { weight: 1, arbitrary: fc.subarray([...options], { minLength: 1 }) },
  );

const one = (id: keyof typeof choices) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<string>(healthy[id]) },
    { weight: 1, arbitrary: fc.constantFrom<string>(...choices[id]) },
  );

/** Complete answers, with every code of the table possible in every question. */
export const anyAnswers: fc.Arbitrary<Told> = fc.record({
  Q1_emergency: some(flags.Q1_emergency),
  Q2_age: one('Q2_age'),
  Q3_pregnancy: one('Q3_pregnancy'),
  Q4_unwell: some(flags.Q4_unwell),
  Q5_history: some(flags.Q5_history),
  Q6_minor_trauma: one('Q6_minor_trauma'),
  Q7_where: one('Q7_where'),
  Q8_leg: one('Q8_leg'),
  Q9_night: one('Q9_night'),
  Q10_duration: one('Q10_duration'),
  Q11_trend: one('Q11_trend'),
  Q12_severity: fc.integer({ min: 0, max: 10 }),
  Q13_function: one('Q13_function'),
  Q14_pattern: one('Q14_pattern'),
  Q15_strain: one('Q15_strain'),
});

const ids = Object.keys(healthy) as (keyof Told)[];

/** Answers with any of the questions left out. */
export const anyPart: fc.Arbitrary<Partial<Told>> = fc
  .tuple(anyAnswers, fc.subarray(ids))
  .map(([answers, left]) => without(answers, left));

export function without(answers: Told, left: readonly (keyof Told)[]): Partial<Told> {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !left.includes(id as keyof Told)));
}
