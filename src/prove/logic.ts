/** The conditions of a quiz as diagrams: which questions are asked, what holds, and what rests on answers alone. */
import type { Condition } from '../pack/sections/quiz.js';
import { always, never, type Diagram } from './diagram.js';
import type { Space } from './space.js';

/** Known to hold, and known not to hold. Between the two lies what was not asked or not answered. */
interface Known {
  yes: Diagram;
  no: Diagram;
}

export class Logic {
  /** Where each question is asked, by id. */
  readonly asked = new Map<string, Diagram>();

  /** With `always`: as if this question were asked of everybody. */
  constructor(
    readonly space: Space,
    everybody?: string,
  ) {
    for (const { id, askIf } of space.quiz.questions)
      this.asked.set(id, askIf && id !== everybody ? this.holds(askIf) : always);
  }

  /** An answer to a question that is not asked counts for nothing; an open one is neither this nor that. */
  holds(condition: Condition): Diagram {
    const { diagrams } = this.space;
    const parts = (all: readonly Condition[]) => all.map((one) => this.holds(one));
    if ('all' in condition) return diagrams.and(...parts(condition.all));
    if ('any' in condition) return diagrams.or(...parts(condition.any));
    if ('some' in condition) return diagrams.some(condition.some[0], parts(condition.some[1]));
    if ('not' in condition) return diagrams.not(this.holds(condition.not));
    return diagrams.and(this.#asks(condition), this.space.says(condition));
  }

  /**
   * As `holds`, but nothing is known of what is open; with `unsaid`, nothing of what was not asked either.
   * A reason may rest on what is known alone.
   */
  known(condition: Condition, unknown: 'open' | 'unsaid'): Known {
    const { diagrams } = this.space;
    const parts = (all: readonly Condition[], what: keyof Known) => all.map((one) => this.known(one, unknown)[what]);
    if ('all' in condition)
      return { yes: diagrams.and(...parts(condition.all, 'yes')), no: diagrams.or(...parts(condition.all, 'no')) };
    if ('any' in condition)
      return { yes: diagrams.or(...parts(condition.any, 'yes')), no: diagrams.and(...parts(condition.any, 'no')) };
    if ('some' in condition) {
      const [least, of] = condition.some;
      return {
        yes: diagrams.some(least, parts(of, 'yes')),
        no: diagrams.some(Math.max(of.length - least + 1, 0), parts(of, 'no')),
      };
    }
    if ('not' in condition) {
      const { yes, no } = this.known(condition.not, unknown);
      return { yes: no, no: yes };
    }
    const id = questionOf(condition);
    const sure = unknown === 'open' ? diagrams.not(this.open(id)) : this.heard(id);
    const yes = this.holds(condition);
    return { yes, no: diagrams.and(sure, diagrams.not(yes)) };
  }

  /** Where the question is asked and has an answer. */
  heard(id: string): Diagram {
    return this.space.diagrams.and(this.asked.get(id) ?? never, this.space.answered(id));
  }

  /** Where the question is asked and open. */
  open(id: string): Diagram {
    const { diagrams } = this.space;
    return diagrams.and(this.asked.get(id) ?? never, diagrams.not(this.space.answered(id)));
  }

  #asks = (leaf: Leaf): Diagram => this.asked.get(questionOf(leaf)) ?? never;
}

type Leaf = Extract<Condition, { has: unknown } | { is: unknown } | { atLeast: unknown }>;

const questionOf = (leaf: Leaf): string => ('has' in leaf ? leaf.has[0] : 'is' in leaf ? leaf.is[0] : leaf.atLeast[0]);
