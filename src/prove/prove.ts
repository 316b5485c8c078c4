/**
 * Proves what a pain check promises, or finds the simplest reader for whom it does not hold. Each promise is a diagram
 * of the answer sets that break it, so it is kept where that diagram is "never" (diagram.ts).
 */
import type { Quiz } from '../pack/sections/quiz.js';
import { disagreements } from './agreement.js';
import { Logic } from './logic.js';
import { askedProperty } from './properties/asked.js';
import { flagsProperty } from './properties/flags.js';
import { mattersProperty } from './properties/matters.js';
import { gapsProperty, outcomeProperty } from './properties/outcome.js';
import { reasonsProperty } from './properties/reasons.js';
import { worseProperty } from './properties/worse.js';
import type { Property } from './property.js';
import { Readers, type Reader } from './readers.js';
import { Results } from './results.js';
import { Space } from './space.js';

export interface Proof {
  /** How many sets of answers there are, with everything answered that is asked. */
  sets: bigint;
  /** How many of them lead to each outcome. */
  outcomes: { id: string; sets: bigint }[];
  /** Number of decision points into which they were folded. */
  folded: number;
  /** How many sets the pain check itself was run on, to see that it is read here as it works there. */
  compared: number;
  /** The mildest answers. */
  well: Reader;
  properties: Property[];
}

/** Of a quiz that `check` is content with. Throws where the pain check comes to another result than the diagrams. */
export function prove(quiz: Quiz): Proof {
  const results = new Results(quiz, new Logic(new Space(quiz)));
  const readers = new Readers(results);
  const kase = { quiz, results, readers };
  const { diagrams, complete } = results;
  const { compared, different } = disagreements(results);
  if (different) throw new Error(`the pain check and its proof disagree on ${JSON.stringify(different)}`);
  return {
    sets: diagrams.count(complete),
    outcomes: [...results.outcome].map(([id, where]) => ({ id, sets: diagrams.count(diagrams.and(where, complete)) })),
    folded: diagrams.reachable(results.told()),
    compared,
    well: readers.reader(readers.well),
    properties: [
      outcomeProperty(kase),
      flagsProperty(kase),
      worseProperty(kase),
      mattersProperty(kase),
      gapsProperty(kase),
      askedProperty(kase),
      reasonsProperty(kase),
    ],
  };
}
