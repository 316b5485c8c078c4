/** The rules of the pain check: answers in, outcome out. No Lit, no DOM, no clock, no random numbers. */
import type { Condition, Level, Outcome, Question, Quiz, Rule } from '../../pack/topic.schema.js';

/** Option ids for `many`, one option id for `one`, a whole number for `scale`; by question id. */
export type Answer = string | number | readonly string[];
export type Answers = Readonly<Record<string, Answer | undefined>>;

export interface Triage {
  /** Id of the outcome; undefined while the first question is unanswered. */
  outcome: string | undefined;
  /** Ids of every rule hit, in the order of the pack. */
  rules: string[];
  /** Ids of questions without a usable answer. */
  missing: string[];
}

const levels: readonly Level[] = ['self-care', 'clinician', 'urgent', 'emergency'];

/**
 * Evaluates every rule; the highest level hit wins. Self-care only when no rule was hit and nothing is missing.
 * Answers that make no sense count as missing, so bad input is never read as healthy. Never throws.
 */
export function triage(quiz: Quiz, given: Answers): Triage {
  const answers = usable(quiz, given);
  const missing = quiz.questions.filter(({ id }) => !answers.has(id)).map(({ id }) => id);
  const first = quiz.questions[0];
  if (!first || !answers.has(first.id)) return { outcome: undefined, rules: [], missing };

  const hit = quiz.rules.filter(({ when }) => holds(when, answers));
  let outcome = highest(
    quiz,
    hit.map((rule) => rule.outcome),
  );
  if (missing.length) {
    outcome = highest(quiz, [...(outcome ? [outcome] : []), quiz.unanswered]);
  } else if (!hit.length) {
    const plan = quiz.plans.find(({ when }) => holds(when, answers));
    if (plan) hit.push(plan);
    outcome = plan?.outcome ?? quiz.unanswered;
  }
  return { outcome, rules: hit.map(({ id }) => id), missing };
}

/** The answer after an option of a `many` question was ticked or unticked: exclusive options clear the others, and the reverse. */
export function toggle(question: Question, chosen: readonly string[], option: string): string[] {
  if (chosen.includes(option)) return chosen.filter((one) => one !== option);
  const exclusive = exclusiveOf(question);
  if (exclusive.includes(option)) return [option];
  return [...chosen.filter((one) => !exclusive.includes(one)), option];
}

/** True when this answer must end the check at once. */
export function endsCheck(question: Question, answer: Answer | undefined): boolean {
  if (question.type !== 'many' || !question.immediate || !Array.isArray(answer)) return false;
  return answer.some((option) => question.options.includes(option) && !exclusiveOf(question).includes(option));
}

/** True when the answer is one the question can have. */
export function isAnswered(question: Question, answer: Answer | undefined): boolean {
  return clean(question, answer) !== undefined;
}

/** The rules, of those hit, whose level is the outcome's: the reasons to show. */
export function reasons(quiz: Quiz, { outcome, rules }: Triage): Rule[] {
  const level = quiz.outcomes.find(({ id }) => id === outcome)?.level;
  return [...quiz.rules, ...quiz.plans].filter(
    (rule) => rules.includes(rule.id) && quiz.outcomes.find(({ id }) => id === rule.outcome)?.level === level,
  );
}

/** What to do first: the strongest action that a reason names, else the outcome's mildest. */
export function actionFor(outcome: Outcome, because: readonly Rule[]): string {
  return (
    outcome.actions.find((action) => because.some((rule) => rule.action === action)) ??
    outcome.actions[outcome.actions.length - 1] ??
    ''
  );
}

/** Advice lines of the reasons, then the outcome's own, each once. */
export function adviceFor(outcome: Outcome, because: readonly Rule[]): string[] {
  return [...new Set([...because.flatMap(({ advice = [] }) => advice), ...outcome.advice])];
}

/** The band of a scale that a number is in. */
export function bandOf(question: Extract<Question, { type: 'scale' }>, value: number): string | undefined {
  return question.bands.filter(({ from }) => from <= value).pop()?.id;
}

const exclusiveOf = (question: Question): readonly string[] => (question.type === 'many' && question.exclusive) || [];

type Usable = ReadonlyMap<string, Answer>;

function usable(quiz: Quiz, given: Answers): Usable {
  const answers = new Map<string, Answer>();
  for (const question of quiz.questions) {
    const own = Object.prototype.hasOwnProperty.call(given, question.id) ? given[question.id] : undefined;
    const answer = clean(question, own);
    if (answer !== undefined) answers.set(question.id, answer);
  }
  return answers;
}

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

function holds(condition: Condition, answers: Usable): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers));
  if ('not' in condition) return !holds(condition.not, answers);
  if ('has' in condition) {
    const chosen = answers.get(condition.has[0]);
    return Array.isArray(chosen) && chosen.includes(condition.has[1]);
  }
  if ('is' in condition) return answers.get(condition.is[0]) === condition.is[1];
  const value = answers.get(condition.atLeast[0]);
  return typeof value === 'number' && value >= condition.atLeast[1];
}

/** Of several outcomes the one with the highest level. */
function highest(quiz: Quiz, ids: readonly string[]): string | undefined {
  const rank = (id: string) => levels.indexOf(quiz.outcomes.find((outcome) => outcome.id === id)?.level ?? 'self-care');
  return ids.reduce<string | undefined>(
    (best, id) => (best === undefined || rank(id) > rank(best) ? id : best),
    undefined,
  );
}
