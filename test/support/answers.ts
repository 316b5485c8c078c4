/** Made-up readers for the property tests. */
import fc from 'fast-check';
import { choices, flags, healthy, questionIds, type Told } from './triage-table.js';

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

const isMany = (id: keyof Told): id is keyof typeof flags => id in flags;
const isOne = (id: keyof Told): id is keyof typeof choices => id in choices;

/** Answers to every question, also to those that are not asked, with every code of the table possible. */
export const anyAnswers: fc.Arbitrary<Told> = fc.record(
  Object.fromEntries(
    questionIds.map((id): [string, fc.Arbitrary<unknown>] => [
      id,
      isMany(id) ? some(flags[id]) : isOne(id) ? one(id) : fc.integer({ min: 0, max: 10 }),
    ]),
  ),
) as fc.Arbitrary<unknown> as fc.Arbitrary<Told>;

/** Answers with any of the questions left out. */
export const anyPart: fc.Arbitrary<Partial<Told>> = fc
  .tuple(anyAnswers, fc.subarray(questionIds))
  .map(([answers, left]) => without(answers, left));

export function without(answers: Told, left: readonly (keyof Told)[]): Partial<Told> {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !left.includes(id as keyof Told)));
}
