/** A walk-run session as a list of phases, and how long the next run may be. No Lit, no DOM, no clock, no random numbers. */
import type { Plans, Stage } from '../pack/sections/plans.js';

export interface WalkRunPhase {
  kind: 'warmUp' | 'run' | 'walk' | 'coolDown';
  seconds: number;
  /** Which repeat, from 1, of how many. */
  n?: number;
  of?: number;
}

/** Warm-up, the stage's repeats, cool-down. */
export function walkRun(plans: Plans, stage: Stage): WalkRunPhase[] {
  const phases: WalkRunPhase[] = [];
  const add = (kind: WalkRunPhase['kind'], minutes: number, n?: number) => {
    if (minutes) phases.push({ kind, seconds: minutes * 60, ...(n && { n, of: stage.repeats }) });
  };
  add('warmUp', plans.warmUp);
  for (let n = 1; n <= stage.repeats; n++) {
    add('run', stage.run, n);
    add('walk', stage.walk, n);
  }
  add('coolDown', plans.coolDown);
  return phases;
}

/** Minutes of the main part, and of running in it. */
export const mainMinutes = ({ run, walk, repeats }: Stage): number => (run + walk) * repeats;
export const runMinutes = ({ run, repeats }: Stage): number => run * repeats;

/** The longest next run by the load rule, rounded down to a tenth; undefined after a break, where the table counts. */
export const longestNext = (longest: number, percent: number): number | undefined =>
  longest > 0 && longest < 1000 ? Math.floor((longest * (100 + percent)) / 10 + 1e-9) / 10 : undefined;
