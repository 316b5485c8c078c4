/** One worse answer never lowers the level, never allows more running, never takes away a stop line or a contact. */
import { levels, runs } from '../../widgets/pain-check-quiz/pain-check-quiz.model.js';
import { never, type Diagram } from '../diagram.js';
import { counted, type Case, type Finding, type Property } from '../property.js';
import type { Step } from '../space.js';

/** What a worse answer may not take away: true before the step, and then no longer. */
interface Kept {
  what: string;
  remedy: string;
  before: Diagram;
  after: Diagram;
}

export function worseProperty(kase: Case): Property {
  const steps = kase.quiz.questions.flatMap((question) => kase.results.logic.space.steps(question));
  const kept = [...levelsAndRuns(kase), ...lines(kase), ...contacts(kase)];
  return {
    id: 'worse',
    claim: 'One worse answer never lowers the level, allows more running, or takes away a stop line or a contact',
    checked: `${counted(steps.length, 'way')} to answer worse, ${pairs(kase, steps)} pairs of answer sets`,
    findings: kept.flatMap((one) => simplest(kase, one, steps)),
  };
}

/** The simplest reader of all who loses it. */
function simplest(
  { results, readers }: Case,
  { what, remedy, before, after }: Kept,
  steps: readonly Step[],
): Finding[] {
  const { diagrams } = results;
  const lost = steps.flatMap((step) => {
    const [was, is] = [diagrams.given(before, step.from), diagrams.given(after, step.to)];
    const found = was === is ? undefined : readers.pair(diagrams.and(was, diagrams.not(is)), step);
    return found ? [{ ...found, step }] : [];
  });
  const [least] = lost.sort((a, b) => a.cost - b.cost);
  if (!least) return [];
  return [{ what: `${what} by "${least.step.worse}" of ${least.step.question}`, remedy, readers: least.readers }];
}

function levelsAndRuns({ results }: Case): Kept[] {
  const same = (where: Diagram | undefined) => ({ before: where ?? never, after: where ?? never });
  return [
    ...levels.slice(1).map((level) => ({
      what: `level ${level} is lost`,
      remedy: 'let a rule of that level hold for the worse answer too, or correct the `order` of the options',
      ...same(results.atLeast.get(level)),
    })),
    ...runs.slice(1).map((run) => ({
      what: `the limit on running "${run}" is lost`,
      remedy: `write "run": "${run}" at a rule or line that holds for the worse answer`,
      ...same(results.run.get(run)),
    })),
  ];
}

const lines = ({ results }: Case): Kept[] =>
  [...results.line].map(([id, where]) => ({
    what: `the stop line "${id}" is lost`,
    remedy: 'name in `levels`, `rules` or `when` of the line what holds for the worse answer too',
    before: where,
    after: where,
  }));

/**
 * Within a level a contact gives way only to one before it. A level above, a reader with a contact of his own keeps one;
 * in an emergency the outcome's contacts come first.
 */
function contacts({ quiz, results }: Case): Kept[] {
  const { diagrams } = results;
  const ofOwn = (level: (typeof levels)[number]) => (quiz.contacts ?? []).filter((one) => one.level === level).length;
  return levels.flatMap((level, n): Kept[] => {
    const ladder = results.contact.get(level) ?? [];
    const other = diagrams.not(results.level(level));
    const within = ladder.map(({ name, upTo }) => ({
      what: `the contact "${name}" is lost at level ${level}`,
      remedy: 'put the stronger contact first in `contacts`, or let its condition hold for the worse answer too',
      before: upTo,
      after: diagrams.or(upTo, other),
    }));
    const own = ladder[ofOwn(level) - 1]?.upTo;
    if (own === undefined) return within;
    const above = levels.slice(n + 1, -1).map((higher) => ({
      what: `the reader has a contact of his own at level ${level} and none at level ${higher}`,
      remedy: `add an entry for level ${higher} to \`contacts\``,
      before: own,
      after: diagrams.or(
        diagrams.not(results.level(higher)),
        results.contact.get(higher)?.[ofOwn(higher) - 1]?.upTo ?? never,
      ),
    }));
    return [...within, ...above];
  });
}

/** How many pairs of complete answer sets the steps stand for. */
function pairs({ results }: Case, steps: readonly Step[]): string {
  const { diagrams, complete } = results;
  const count = steps.reduce((sum, { from }) => {
    const free = [...from.keys()].reduce((product, n) => product * BigInt(diagrams.sizes[n] ?? 1), 1n);
    return sum + diagrams.count(diagrams.given(complete, from)) / free;
  }, 0n);
  return count.toLocaleString('en');
}
