/** The rules of the pain check: answers in, result out. No Lit, no DOM, no clock, no random numbers. */
import type { Level, Line, Outcome, Question, Quiz, Rule, Run } from '../../pack/sections/quiz.js';
import { exclusiveOf, hear, holds, type Answer, type Answers, type Heard } from './conditions.model.js';

export { asked, counted, hear, holds, isAnswered, type Answer, type Answers, type Heard } from './conditions.model.js';

/** Whom to contact, and whom where that one cannot be reached or has been done. Ids of `contacts`. */
export interface Contact {
  first: string;
  then?: string;
}

export interface Triage {
  /** Id of the outcome; undefined while the first question is open. */
  outcome: string | undefined;
  level: Level | undefined;
  /** Ids of every rule hit, at any level, and of the plan taken, in the order of the pack. */
  rules: string[];
  /** Those of the outcome's level that rest on answers alone: what a reader is told as the reason. */
  reasons: string[];
  /** Ids of questions that are asked and have no usable answer. */
  missing: string[];
  /** The strictest limit on running of all that holds. */
  run: Run;
  /** Ids of the stop lines to show, in the order of the pack. */
  lines: string[];
  /** Undefined while there is no outcome. */
  contact: Contact | undefined;
  /** Id of what is said about how long it may last: on self-care alone. */
  outlook: string | undefined;
}

/** From the least to the most urgent. */
export const levels: readonly Level[] = ['self-care', 'clinician', 'urgent', 'emergency'];
/** From the mildest to the strictest. */
export const runs: readonly Run[] = ['gate', 'break', 'stop'];

/**
 * Evaluates every rule; the highest level hit wins. Self-care only when no rule was hit and nothing that is asked is
 * open. Never throws.
 */
export function triage(quiz: Quiz, given: Answers): Triage {
  const heard = hear(quiz, given);
  const { answers, open } = heard;
  const missing = [...open];
  const first = quiz.questions[0];
  if (!first || !answers.has(first.id)) return { ...nothingYet, missing };

  const hit = quiz.rules.filter(({ when }) => holds(when, answers));
  const plan = hit.length || open.length ? undefined : quiz.plans.find(({ when }) => holds(when, answers));
  const all = plan ? [plan] : hit;
  const outcomes = all.map((rule) => rule.outcome);
  // A pack whose plans fit nobody is as unsure as a gap.
  const outcome = highest(quiz, open.length || !all.length ? [...outcomes, quiz.unanswered] : outcomes);
  const level = outcome?.level;
  const lines = (quiz.lines ?? []).filter((line) => isShown(line, level, all, heard));
  return {
    outcome: outcome?.id,
    level,
    rules: all.map(({ id }) => id),
    reasons: all.filter((rule) => levelOf(quiz, rule) === level && holds(rule.when, answers, open)).map(({ id }) => id),
    missing,
    run: strictest([
      ...(open.length ? (['stop'] as const) : []),
      ...hit.map(({ run = 'stop' }) => run),
      ...(plan ? [plan.run ?? 'gate'] : all.length ? [] : (['stop'] as const)),
      ...lines.map(({ run = 'gate' }) => run),
    ]),
    lines: lines.map(({ id }) => id),
    contact: outcome && contactFor(quiz, outcome, all, answers),
    outlook: plan && quiz.outlook?.find(({ when }) => holds(when, answers))?.id,
  };
}

/**
 * The number of answers after which the emergency is certain, counted over the questions asked; 0 while it is none.
 * A result is shown as soon as it is, and the last of these questions is the one to go back to.
 */
export function emergencyAfter(quiz: Quiz, given: Answers): number {
  if (triage(quiz, given).level !== 'emergency') return 0;
  const { asked, answers } = hear(quiz, given);
  const soFar: Record<string, Answer> = {};
  const last = asked.findIndex(({ id }) => {
    const answer = answers.get(id);
    if (answer !== undefined) soFar[id] = answer;
    return triage(quiz, soFar).level === 'emergency';
  });
  return last + 1;
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

/** The rules behind the reasons, in the order of the pack. */
export const reasonRules = (quiz: Quiz, { reasons }: Triage): Rule[] =>
  [...quiz.rules, ...quiz.plans].filter(({ id }) => reasons.includes(id));

/** What helps: the lines of the reasons, then the outcome's own, each once. */
export function adviceFor(outcome: Outcome, because: readonly Rule[]): string[] {
  return [...new Set([...because.flatMap(({ advice = [] }) => advice), ...outcome.advice])];
}

/** The band of a scale that a number is in. */
export function bandOf(question: Extract<Question, { type: 'scale' }>, value: number): string | undefined {
  return question.bands.filter(({ from }) => from <= value).pop()?.id;
}

const nothingYet: Omit<Triage, 'missing'> = {
  outcome: undefined,
  level: undefined,
  rules: [],
  reasons: [],
  run: 'stop',
  lines: [],
  contact: undefined,
  outlook: undefined,
};

const levelOf = (quiz: Quiz, rule: Rule) => quiz.outcomes.find(({ id }) => id === rule.outcome)?.level;

/** Of several limits on running the strictest. */
export const strictest = (limits: readonly Run[]): Run =>
  limits.reduce((most, limit) => (runs.indexOf(limit) > runs.indexOf(most) ? limit : most), 'gate');

function isShown(line: Line, level: Level | undefined, hit: readonly Rule[], { answers }: Heard): boolean {
  if (level && line.levels?.includes(level)) return true;
  if (line.rules?.some((rule) => hit.some(({ id }) => id === rule))) return true;
  return line.when !== undefined && holds(line.when, answers);
}

/** The first of the level's own contacts that holds, else the strongest that a rule hit names, else the outcome's last. */
function contactFor(quiz: Quiz, outcome: Outcome, hit: readonly Rule[], answers: Heard['answers']): Contact {
  const own = quiz.contacts?.find(({ level, when }) => level === outcome.level && holds(when, answers));
  if (own) return own.then === undefined ? { first: own.contact } : { first: own.contact, then: own.then };
  const named = outcome.contacts.find((contact) => hit.some((rule) => rule.contact === contact));
  return { first: named ?? outcome.contacts[outcome.contacts.length - 1] ?? '' };
}

/** Of several outcomes the one with the highest level. */
function highest(quiz: Quiz, ids: readonly string[]): Outcome | undefined {
  const known = ids.flatMap((id) => quiz.outcomes.find((outcome) => outcome.id === id) ?? []);
  return known.reduce<Outcome | undefined>(
    (best, one) => (best && levels.indexOf(best.level) >= levels.indexOf(one.level) ? best : one),
    undefined,
  );
}
