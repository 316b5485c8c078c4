/** The diagrams held against the pain check itself, on answer sets that together go along every arrow of the diagrams of what is told. */
import { levels, runs, triage } from '../widgets/pain-check-quiz/pain-check-quiz.model.js';
import type { Assignment, Diagram } from './diagram.js';
import type { Reader } from './readers.js';
import type { Results } from './results.js';

/** The first set of answers on which the two differ, if there is one. */
export function disagreements(results: Results): { compared: number; different: Reader | undefined } {
  const { space } = results.logic;
  const { diagrams } = space;
  const sets = new Map<string, Assignment>();
  for (const one of new Set(results.told()))
    for (const where of [one, diagrams.not(one)])
      for (const found of diagrams.cover(diagrams.and(where, space.valid))) sets.set(found.join(), found);
  const different = [...sets.values()].find((set) => !agrees(results, set));
  return { compared: sets.size, different: different && space.answers(different) };
}

export function agrees(results: Results, set: Assignment): boolean {
  const { quiz } = results;
  const { diagrams } = results.logic.space;
  const holds = (where: Diagram) => diagrams.at(where, set);
  const names = (all: ReadonlyMap<string, Diagram>) => [...all].filter(([, where]) => holds(where)).map(([id]) => id);
  const told = triage(quiz, results.logic.space.answers(set));
  if (!told.outcome) return !holds(results.shown);
  const level = levels.find((one) => holds(results.level(one)));
  const ladder = results.contact.get(told.level ?? 'self-care') ?? [];
  const own = (quiz.contacts ?? []).filter((one) => one.level === told.level).length;
  const contact = ladder.findIndex(({ upTo }) => holds(upTo));
  return (
    told.level === level &&
    same([told.outcome], names(results.outcome)) &&
    same(told.rules, names(results.hit)) &&
    same(told.reasons, names(results.reason)) &&
    same(told.lines, names(results.line)) &&
    same(
      told.missing,
      quiz.questions.flatMap(({ id }) => (holds(results.logic.open(id)) ? [id] : [])),
    ) &&
    told.run === runs.findLast((run) => holds(results.run.get(run) ?? 0)) &&
    told.contact?.first === ladder[contact]?.name &&
    (contact < own || told.contact?.then === undefined)
  );
}

const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join();
