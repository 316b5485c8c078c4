/** The promises of a pain check by trying every set of answers, with the pain check itself: the measure of the prover. */
import type { Condition, Level, Question, Quiz } from '../../src/pack/sections/quiz.js';
import {
  asked,
  hear,
  holds,
  levels,
  runs,
  triage,
  type Answer,
  type Answers,
  type Triage,
} from '../../src/widgets/pain-check-quiz/pain-check-quiz.model.js';

/** Of each broken promise, by its words, the answer sets that break it; of a worse answer, those before it. */
export type Broken = Map<string, Answers[]>;

const choices = (question: Question): (Answer | undefined)[] => {
  if (question.type === 'one') return [...question.options, undefined];
  if (question.type === 'scale')
    return [...Array.from({ length: question.max - question.min + 1 }, (_, n) => question.min + n), undefined];
  const exclusive = question.exclusive ?? [];
  const ticks = question.options.filter((option) => !exclusive.includes(option));
  const sets = ticks.reduce<string[][]>((all, tick) => [...all, ...all.map((set) => [...set, tick])], [[]]);
  return [...sets.filter((set) => set.length), ...exclusive.map((one) => [one]), undefined];
};

/** Every set of answers, also to questions that are not asked. */
export const allAnswers = (quiz: Quiz): Answers[] =>
  quiz.questions.reduce<Answers[]>(
    (sets, question) => sets.flatMap((set) => choices(question).map((answer) => ({ ...set, [question.id]: answer }))),
    [{}],
  );

/** How many answers, ticks counted singly, differ. */
export function distance(quiz: Quiz, one: Answers, other: Answers): number {
  return quiz.questions.reduce((sum, { id }) => {
    const [a, b] = [one[id], other[id]];
    if (Array.isArray(a) && Array.isArray(b)) {
      const ticks = (list: readonly string[]) => list.filter((tick) => !isExclusive(quiz, id, tick));
      const apart = [...ticks(a), ...ticks(b)].filter((tick) => !(a.includes(tick) && b.includes(tick))).length;
      return sum + (apart || Number(a.join() !== b.join()));
    }
    return sum + Number(a !== b);
  }, 0);
}

const isExclusive = (quiz: Quiz, id: string, option: string) =>
  quiz.questions.some(
    (question) => question.id === id && question.type === 'many' && question.exclusive?.includes(option),
  );

/** The same answers with one of them worse. */
function worse(question: Question, answer: Answer | undefined): Answer[] {
  if (question.type === 'scale') return typeof answer === 'number' && answer < question.max ? [answer + 1] : [];
  if (question.type === 'one')
    return (question.order ?? []).flatMap((chain) => {
      const next = chain[chain.indexOf(String(answer)) + 1];
      return chain.includes(String(answer)) && next !== undefined ? [next] : [];
    });
  if (!Array.isArray(answer)) return [];
  const exclusive = question.exclusive ?? [];
  const ticks = (answer as readonly string[]).filter((one) => !exclusive.includes(one));
  return question.options
    .filter((option) => !exclusive.includes(option) && !ticks.includes(option))
    .map((option) => [...ticks, option]);
}

export function bruteForce(quiz: Quiz): { sets: number; broken: Broken } {
  const all = allAnswers(quiz);
  const broken: Broken = new Map();
  const breaks = (what: string, answers: Answers) => broken.set(what, [...(broken.get(what) ?? []), answers]);
  const complete = new Set<string>();
  for (const answers of all) {
    const told = triage(quiz, answers);
    if (!told.outcome) continue;
    if (!told.missing.length) complete.add(JSON.stringify([...hear(quiz, answers).answers]));
    if (!told.missing.length && !told.rules.length) breaks('no rule and no plan fits', answers);
    if (told.missing.length && told.level === 'self-care') breaks('with a question open', answers);
    for (const reason of told.reasons) if (!rests(quiz, reason, answers)) breaks(`the reason of ${reason}`, answers);
    for (const question of quiz.questions) {
      if (isHidden(quiz, question, answers, told)) breaks(`${question.id} is not asked of this reader`, answers);
      for (const next of worse(question, answers[question.id]))
        for (const lost of losses(quiz, told, triage(quiz, { ...answers, [question.id]: next }))) breaks(lost, answers);
    }
  }
  return { sets: complete.size, broken };
}

const rank = (level: Level | undefined) => levels.indexOf(level ?? 'self-care');

function losses(quiz: Quiz, before: Triage, after: Triage): string[] {
  const lost = before.lines
    .filter((line) => !after.lines.includes(line))
    .map((line) => `the stop line "${line}" is lost`);
  for (const level of levels)
    if (rank(before.level) >= rank(level) && rank(after.level) < rank(level)) lost.push(`level ${level} is lost`);
  for (const run of runs)
    if (runs.indexOf(before.run) >= runs.indexOf(run) && runs.indexOf(after.run) < runs.indexOf(run))
      lost.push(`the limit on running "${run}" is lost`);
  const own = (told: Triage) =>
    quiz.contacts?.some((one) => one.level === told.level && one.contact === told.contact?.first);
  const level = before.level ?? 'self-care';
  if (before.level === after.level) {
    const names = [
      ...(quiz.contacts ?? []).filter((one) => one.level === level).map(({ contact }) => contact),
      ...new Set(quiz.outcomes.filter((outcome) => outcome.level === level).flatMap(({ contacts }) => contacts)),
    ];
    const [was, is] = [before, after].map((told) => names.indexOf(told.contact?.first ?? ''));
    names.forEach((name, n) => {
      if ((was ?? 0) <= n && (is ?? 0) > n) lost.push(`the contact "${name}" is lost at level ${level}`);
    });
  } else if (rank(after.level) > rank(level) && after.level !== 'emergency' && own(before) && !own(after))
    lost.push(`the reader has a contact of his own at level ${level} and none at level ${after.level}`);
  return lost;
}

/** An answer to it would raise the level of a reader whom it concerns. */
function isHidden(quiz: Quiz, question: Question, answers: Answers, told: Triage): boolean {
  const { askIf, ...everybody } = question;
  if (!askIf || asked(quiz, answers).includes(question.id)) return false;
  const heard = hear(quiz, answers).answers;
  if (question.concerns && !holds(question.concerns, heard)) return false;
  const questions = quiz.questions.map((one) => (one.id === question.id ? everybody : one)) as Question[];
  const then = triage({ ...quiz, questions }, answers);
  return !then.missing.length && rank(then.level) > rank(told.level);
}

/** Whether a reason follows from what was answered alone. */
function rests(quiz: Quiz, reason: string, answers: Answers): boolean {
  const heard = hear(quiz, answers).answers;
  const rule = [...quiz.rules, ...quiz.plans].find(({ id }) => id === reason);
  const known = (condition: Condition): boolean | undefined => {
    if ('not' in condition) {
      const inner = known(condition.not);
      return inner === undefined ? undefined : !inner;
    }
    const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
    if (parts || 'some' in condition) {
      const of = (parts ?? ('some' in condition ? condition.some[1] : [])).map(known);
      const least = 'all' in condition ? of.length : 'some' in condition ? condition.some[0] : 1;
      if (of.filter((one) => one === true).length >= least) return true;
      return of.filter((one) => one !== false).length < least ? false : undefined;
    }
    const [id] = Object.values(condition)[0] as [string];
    return heard.has(id) ? holds(condition, heard) : undefined;
  };
  return rule !== undefined && known(rule.when) === true;
}
