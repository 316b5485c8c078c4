/** A guided session as a list of phases. No Lit, no DOM, no clock, no random numbers. */
import type { Exercise, ExerciseSet } from '../../pack/topic.schema.js';

export interface Phase {
  /** Which item of the set, from 0. */
  item: number;
  kind: 'ready' | 'hold' | 'move' | 'rest';
  seconds: number;
  side?: 'left' | 'right';
  /** Repetition, from 1, of how many. */
  rep?: number;
  of?: number;
}

type Item = ExerciseSet['items'][number];

const ready = 6;
const rest = 5;
const secondsPerMove = 4;

/** The smaller end of a range: a guided session starts gently. */
export const least = (range: number | readonly [number, number] | undefined): number | undefined =>
  typeof range === 'object' ? range[0] : range;

/** One round of a set. An item's own seconds are kept to the second; getting ready and resting come on top. */
export function session(items: readonly Item[], exercises: readonly Exercise[]): Phase[] {
  return items.flatMap((item, n) => {
    const exercise = exercises.find(({ id }) => id === item.exercise);
    if (!exercise) return [];
    return [{ item: n, kind: 'ready', seconds: ready } as const, ...work(n, item, exercise)];
  });
}

function work(n: number, item: Item, { dose }: Exercise): Phase[] {
  const hold = least(dose.hold);
  const kind = hold === undefined ? 'move' : 'hold';
  const sides = dose.perSide ? (['left', 'right'] as const) : [undefined];
  if (item.seconds) return sides.map((side) => phase(n, kind, (item.seconds ?? 0) / sides.length, side));
  const reps = dose.ladder?.[0] ?? least(dose.reps) ?? 1;
  if (hold === undefined) return sides.map((side) => phase(n, kind, reps * secondsPerMove, side));
  const holds: Phase[] = [];
  for (const side of sides) {
    for (let rep = 1; rep <= reps; rep++) {
      if (holds.length) holds.push(phase(n, 'rest', rest));
      holds.push({ ...phase(n, kind, hold, side), ...(reps > 1 && { rep, of: reps }) });
    }
  }
  return holds;
}

const phase = (item: number, kind: Phase['kind'], seconds: number, side?: 'left' | 'right'): Phase =>
  side ? { item, kind, seconds, side } : { item, kind, seconds };

/** The phase where the next item begins, or the end. */
export function nextItem(phases: readonly Phase[], index: number): number {
  const item = phases[index]?.item;
  const next = phases.findIndex((phase, n) => n > index && phase.item !== item);
  return next < 0 ? phases.length : next;
}
