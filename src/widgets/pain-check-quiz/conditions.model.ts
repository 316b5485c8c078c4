/** Which questions are asked, which answers count, and whether a condition over them holds. Pure. */
import type { Condition, Question, Quiz } from '../../pack/sections/quiz.js';

/** Option ids for `many`, one option id for `one`, a whole number for `scale`; by question id. */
export type Answer = string | number | readonly string[];
export type Answers = Readonly<Record<string, Answer | undefined>>;

export interface Heard {
  /** The questions that these answers ask for, in order. */
  asked: readonly Question[];
  /** The answers that count: to a question that is asked, and one that it can have. */
  answers: ReadonlyMap<string, Answer>;
  /** Ids of questions that are asked and have no such answer, in order. */
  open: readonly string[];
}

/**
 * What counts of the answers given. An answer to a question that is not asked counts for nothing, also in later
 * conditions; one that makes no sense counts as open, so bad input is never read as healthy. Never throws.
 */
export function hear(quiz: Quiz, given: Answers): Heard {
  const asked: Question[] = [];
  const answers = new Map<string, Answer>();
  const open: string[] = [];
  for (const question of quiz.questions) {
    if (question.askIf && !holds(question.askIf, answers)) continue;
    asked.push(question);
    const own = Object.prototype.hasOwnProperty.call(given, question.id) ? given[question.id] : undefined;
    const answer = clean(question, own);
    if (answer === undefined) open.push(question.id);
    else answers.set(question.id, answer);
  }
  return { asked, answers, open };
}

/** Ids of the questions that these answers ask for, in order. */
export const asked = (quiz: Quiz, given: Answers): string[] => hear(quiz, given).asked.map(({ id }) => id);

/** The answers that count, in the order of the questions: what a summary may show. */
export function counted(quiz: Quiz, given: Answers): Record<string, Answer> {
  const own: Record<string, Answer> = {};
  hear(quiz, given).answers.forEach((answer, id) => (own[id] = answer));
  return own;
}

/**
 * Whether a condition holds. A question without an answer is neither this nor that, so a `not` over it holds.
 * With `open`, only what was said holds: a `not` over one of these questions does not.
 */
export function holds(
  condition: Condition,
  answers: Heard['answers'],
  open: readonly string[] = [],
  negated = false,
): boolean {
  const part = (one: Condition) => holds(one, answers, open, negated);
  if ('all' in condition) return condition.all.every(part);
  if ('any' in condition) return condition.any.some(part);
  if ('some' in condition) return condition.some[1].filter(part).length >= condition.some[0];
  if ('not' in condition) return !holds(condition.not, answers, open, !negated);
  const [id, value] = 'has' in condition ? condition.has : 'is' in condition ? condition.is : condition.atLeast;
  if (open.includes(id)) return negated;
  const answer = answers.get(id);
  if ('has' in condition) return Array.isArray(answer) && answer.includes(value);
  if ('is' in condition) return answer === value;
  return typeof answer === 'number' && answer >= Number(value);
}

/** True when the answer is one the question can have. */
export const isAnswered = (question: Question, answer: Answer | undefined): boolean =>
  clean(question, answer) !== undefined;

export const exclusiveOf = (question: Question): readonly string[] =>
  (question.type === 'many' && question.exclusive) || [];

/** The part of an answer that counts, or undefined when nothing does. A flag beside "none" wins over it. */
function clean(question: Question, answer: unknown): Answer | undefined {
  if (question.type === 'scale') {
    const fits = Number.isInteger(answer) && Number(answer) >= question.min && Number(answer) <= question.max;
    return fits ? Number(answer) : undefined;
  }
  if (question.type === 'one') return question.options.find((option) => option === answer);
  if (!Array.isArray(answer)) return undefined;
  const known = question.options.filter((option) => answer.includes(option));
  const flags = known.filter((option) => !exclusiveOf(question).includes(option));
  // An unknown option beside "none" is not a clean "none": ask again.
  if (!flags.length && known.length !== answer.length) return undefined;
  return flags.length ? flags : known.length ? known : undefined;
}
