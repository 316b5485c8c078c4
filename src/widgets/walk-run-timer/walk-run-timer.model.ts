/** When a session of phases gives which signal. No Lit, no DOM, no clock, no random numbers. */
import { length, startOf } from '../../ui/phases.model.js';
import type { WalkRunPhase } from '../../ui/walk-run.model.js';

/** Seconds from now to each phase still to come, and to the end (without a phase). */
export function turns(
  phases: readonly WalkRunPhase[],
  elapsed: number,
): { phase: WalkRunPhase | undefined; in: number }[] {
  return [
    ...phases.map((phase, n) => ({ phase, in: startOf(phases, n) - elapsed })),
    { phase: undefined, in: length(phases) - elapsed },
  ].filter(({ in: seconds }) => seconds > 0);
}

/** A stage of the table from what a page wrote; undefined where there is none. */
export const stageOf = (stages: readonly unknown[], written: number): number | undefined =>
  Number.isInteger(written) && written >= 0 && written < stages.length ? written : undefined;
