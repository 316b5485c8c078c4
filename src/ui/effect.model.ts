/** What the size of an effect means, and where it stands on its scale. */
import type { Effect } from '../pack/sections/effects.js';

export type Estimate = Pick<Effect, 'value' | 'low' | 'high'>;
export type Size = 'worse' | 'none' | 'small' | 'modest' | 'noticed';

/** Points of 100 from which the authors of reviews call less pain worth having: 10 in one, 15 in the other. */
export const noticed = [10, 15] as const;

/** For points of 100 alone. An interval that reaches below the smallest amount people notice makes it `modest`. */
export function sizeOf({ value, low = value, high = value }: Estimate): Size {
  if (high < 0) return 'worse';
  if (low <= 0) return 'none';
  if (value < noticed[0]) return 'small';
  return low < noticed[0] ? 'modest' : 'noticed';
}

export interface Axis {
  from: number;
  to: number;
  /** Equal steps are equal ratios, so that half stands as far from the middle as double. */
  log?: boolean;
  /** Where there is no difference. */
  same?: number;
  ticks: readonly number[];
  band?: readonly [number, number];
}

export type Drawn = Exclude<Effect['scale'], 'share'>;

const axes: Record<Exclude<Drawn, 'days'>, Axis> = {
  points: { from: -10, to: 100, same: 0, ticks: [0, 25, 50, 75, 100], band: noticed },
  five: { from: 0, to: 5, same: 0, ticks: [0, 1, 2, 3, 4, 5] },
  standard: { from: -0.5, to: 1.5, same: 0, ticks: [-0.5, 0, 0.5, 1, 1.5] },
  ratio: { from: 0.2, to: 8, log: true, same: 1, ticks: [0.25, 0.5, 1, 2, 4, 8] },
};

/** Effects on one scale share one axis; an axis of days ends at a round number above the longest. */
export function axisOf(scale: Drawn, estimates: readonly Estimate[]): Axis {
  if (scale !== 'days') return axes[scale];
  const longest = Math.max(...estimates.map(({ value, high = value }) => high));
  const step = [5, 10, 50, 100, 500].find((one) => longest <= one * 4) ?? 1000;
  const to = Math.ceil(longest / step) * step;
  return { from: 0, to, ticks: new Array(to / step + 1).fill(0).map((_, n) => n * step) };
}

/** Where a value stands on its axis, 0 to 100. */
export function place({ from, to, log }: Axis, value: number): number {
  const at = log ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
  return Math.round(Math.min(1, Math.max(0, at)) * 1000) / 10;
}
