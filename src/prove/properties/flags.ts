/** Every red flag reaches its level, alone and with anything else. */
import type { Condition, Level, Question } from '../../pack/sections/quiz.js';
import { levels } from '../../widgets/pain-check-quiz/pain-check-quiz.model.js';
import { never, type Diagram } from '../diagram.js';
import { counted, type Case, type Finding, type Property } from '../property.js';

export interface Flag {
  question: Question;
  /** The option, or the least number of a scale. */
  option: string | number;
  /** Where the question is asked and this is among the answer. */
  said: Diagram;
  /** The highest level of a rule that holds whatever else is answered; undefined where no rule reads it alone. */
  level: Level | undefined;
}

/** Every answer that a rule above self-care reads alone, and every tick of a question that ends the check. */
export function flagsOf({ quiz, results }: Case): Flag[] {
  const { diagrams, logic } = results;
  const above = quiz.rules.filter((rule) => results.levelOf(rule) !== 'self-care');
  return quiz.questions.flatMap((question) =>
    answersOf(question).flatMap(({ leaf, option, clears }): Flag[] => {
      const said = diagrams.and(logic.space.valid, logic.holds(leaf));
      // Said of nobody, it implies whatever one likes: it is a flag where a rule reads it alone by its words.
      const implied = above
        .filter(({ when }) => JSON.stringify(when).includes(`"${question.id}"`))
        .filter(({ when }) =>
          said === never ? readsAlone(when, leaf) : diagrams.and(said, diagrams.not(logic.holds(when))) === never,
        );
      const level = levels[Math.max(...implied.map((rule) => levels.indexOf(results.levelOf(rule))))];
      const ends = question.type === 'many' && question.immediate && !clears;
      return level || ends ? [{ question, option, said, level }] : [];
    }),
  );
}

export function flagsProperty(kase: Case): Property {
  const flags = flagsOf(kase);
  const at = levels.flatMap((level) => {
    const count = flags.filter((flag) => flag.level === level).length;
    return count ? [`${level} ${count}`] : [];
  });
  return {
    id: 'flags',
    claim: 'Every red flag reaches its level, alone and with anything else',
    checked: `${counted(flags.length, 'flag')} (${at.reverse().join(', ')})`,
    findings: flags.flatMap((flag) => wrong(kase, flag)),
  };
}

function wrong({ results, readers }: Case, { question, option, said, level }: Flag): Finding[] {
  const { diagrams, shown } = results;
  const name = `"${option}" of ${question.id}`;
  if (said === never)
    return [
      { what: `${name} can never be answered`, remedy: 'let `askIf` of the question hold for somebody', readers: [] },
    ];
  const ends = question.type === 'many' && question.immediate && !question.exclusive?.includes(String(option));
  // After it nothing is asked, so no later answer could raise the level.
  const due: Level = ends ? 'emergency' : (level ?? 'self-care');
  const below = readers.simplest(diagrams.and(said, shown, diagrams.not(results.atLeast.get(due) ?? never)));
  if (!below) return [];
  return [
    {
      what: `${name} ends the check, and no rule with an outcome of level ${due} reads it alone`,
      remedy: `add a rule {"when": {"has": ["${question.id}", "${option}"]}} with an outcome of level ${due}`,
      readers: [below.reader],
    },
  ];
}

type Leaf = Extract<Condition, { has: unknown } | { is: unknown } | { atLeast: unknown }>;

function answersOf(question: Question): { leaf: Leaf; option: string | number; clears: boolean }[] {
  const { id } = question;
  if (question.type === 'scale')
    return Array.from({ length: question.max - question.min }, (_, n) => {
      const least = question.min + n + 1;
      return { leaf: { atLeast: [id, least] }, option: least, clears: false };
    });
  const exclusive = question.type === 'many' ? (question.exclusive ?? []) : [];
  return question.options.map((option) => ({
    leaf: question.type === 'many' ? { has: [id, option] } : { is: [id, option] },
    option,
    clears: exclusive.includes(option),
  }));
}

function readsAlone(condition: Condition, leaf: Leaf): boolean {
  if ('any' in condition) return condition.any.some((part) => readsAlone(part, leaf));
  if ('all' in condition) return condition.all.length === 1 && condition.all.every((part) => readsAlone(part, leaf));
  return JSON.stringify(condition) === JSON.stringify(leaf);
}
