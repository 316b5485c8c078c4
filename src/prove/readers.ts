/** From a diagram to the simplest reader for whom it is true: as few answers as can be differ from a well reader's. */
import { levels, type Answer } from '../widgets/pain-check-quiz/pain-check-quiz.model.js';
import { never, type Assignment, type Diagram } from './diagram.js';
import type { Results } from './results.js';
import type { Step } from './space.js';

/** A set of answers; those to questions that are not asked are left out. */
export type Reader = Record<string, Answer>;

/** What an answer costs that is not a well reader's; one further off costs a little more, an open question more than any answer. */
const other = 1000;
const open = 20;

export class Readers {
  /** The reader with the mildest answers: of the lowest level there is, with nothing open. */
  readonly well: Assignment;
  /** What each value of each variable adds to the distance from the well reader. */
  readonly costs: readonly (readonly number[])[];

  constructor(readonly results: Results) {
    const { space } = results.logic;
    const { diagrams } = space;
    const complete = diagrams.and(space.valid, results.shown, diagrams.not(results.gap));
    const lowest = levels.map((level) => diagrams.and(complete, results.level(level))).find((one) => one !== never);
    const first = space.variables.map(({ values }) => this.#distances(values, 0));
    this.well = diagrams.least(lowest ?? space.valid, first)?.assignment ?? space.variables.map(() => 0);
    this.costs = space.variables.map(({ values }, n) => this.#distances(values, this.well[n] ?? 0));
  }

  /** The simplest reader for whom it is true, and the distance from the well reader. */
  simplest(where: Diagram): { reader: Reader; assignment: Assignment; cost: number } | undefined {
    const { space } = this.results.logic;
    const found = space.diagrams.least(space.diagrams.and(where, space.valid), this.costs);
    return found && { ...found, reader: this.reader(found.assignment) };
  }

  /** The simplest reader of `where`, who is so before the step, and the same reader after it. */
  pair(where: Diagram, step: Step): { readers: [Reader, Reader]; cost: number } | undefined {
    const { space } = this.results.logic;
    const found = space.diagrams.least(
      space.diagrams.and(where, space.diagrams.given(space.valid, step.from)),
      this.costs.map((each, n) => (step.from.has(n) ? each.map(() => 0) : each)),
    );
    if (!found) return undefined;
    const with_ = (part: Step['from']) => found.assignment.map((value, n) => part.get(n) ?? value);
    const own = [...step.from].reduce((sum, [n, value]) => sum + (this.costs[n]?.[value] ?? 0), 0);
    return { readers: [this.reader(with_(step.from)), this.reader(with_(step.to))], cost: found.cost + own };
  }

  reader(assignment: Assignment): Reader {
    const { space, asked } = this.results.logic;
    const heard = Object.entries(space.answers(assignment)).filter(([id]) =>
      space.diagrams.at(asked.get(id) ?? never, assignment),
    );
    return Object.fromEntries(heard);
  }

  #distances(values: readonly unknown[], from: number): number[] {
    // Ticks that are there or not count themselves, not the value before them.
    const ticks = (value: unknown) => value === true && values.includes(undefined);
    return values.map((value, n) => {
      if (n === from) return 0;
      if (ticks(value)) return 1;
      const far = value === undefined ? open : Math.abs(n - from);
      return (ticks(values[from]) ? 0 : other) + far;
    });
  }
}
