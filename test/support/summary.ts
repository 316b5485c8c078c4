/** What a reader takes along from a pain check, for any answers that the pack's questions can have. */
import fc from 'fast-check';
import topicJson from '../../src/content/back-pain-running/topic.json';
import english from '../../src/content/back-pain-running/en.json';
import { join } from '../../src/pack/join.js';
import type { Language } from '../../src/pack/language.schema.js';
import type { Pack } from '../../src/pack/pack.js';
import type { Question } from '../../src/pack/sections/quiz.js';
import type { Topic } from '../../src/pack/topic.schema.js';
import { givenOf, type Given } from '../../src/widgets/pain-check-quiz/given.model.js';
import { hear, triage, type Answer } from '../../src/widgets/pain-check-quiz/pain-check-quiz.model.js';
import { summaryOf, type Summary } from '../../src/widgets/pain-check-quiz/summary.model.js';
import { wordsFor } from '../../src/words/index.js';

export const topic = topicJson as unknown as Topic;
export const en = english as Language;
export const pack = join(topic, en);
export const words = wordsFor('en');
export const questions = topic.quiz?.questions ?? [];
export const seed = 20261128;

const anyAnswer = (question: Question): fc.Arbitrary<Answer> => {
  if (question.type === 'scale') return fc.integer({ min: question.min, max: question.max });
  if (question.type === 'one') return fc.constantFrom(...question.options);
  // Mostly nothing, so that every level comes up.
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant([...(question.exclusive ?? question.options.slice(0, 1))].slice(0, 1)) },
    { weight: 1, arbitrary: fc.subarray(question.options, { minLength: 1 }) },
  );
};

/** Any of the questions answered, the first one always: without it there is no result. */
export const anyGiven = fc.record(Object.fromEntries(questions.map((one) => [one.id, anyAnswer(one)])), {
  requiredKeys: [questions[0]?.id ?? ''],
}) as fc.Arbitrary<Record<string, Answer>>;

export interface Taken {
  given: Given[];
  summary: Summary;
  outcome: string;
  complete: boolean;
}

export function taken(answers: Record<string, Answer>, region = 'GB', of: Pack = pack): Taken {
  const { quiz } = of.topic;
  if (!quiz) throw new Error('The pack has no quiz.');
  const found = triage(quiz, answers);
  const outcome = quiz.outcomes.find(({ id }) => id === found.outcome);
  if (!outcome) throw new Error('These answers have no result.');
  const heard = hear(quiz, answers);
  const given = givenOf(of, words, heard.asked, heard.answers);
  const summary = summaryOf({
    ...{ pack: of, words, region, quiz, outcome, found, given },
    ...{ day: '2026-11-28', version: '1.2.3' },
  });
  return { given, summary, outcome: outcome.id, complete: !found.missing.length };
}
