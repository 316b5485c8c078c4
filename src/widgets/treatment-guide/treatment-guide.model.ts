/** Which treatments a reader sees, and in which order. */
import type { Treatment } from '../../pack/sections/treatments.js';

export type Order = 'evidence' | 'size' | 'name';
export type Shown = Treatment['advice'] | 'all';
type Graded = Pick<Treatment, 'id' | 'grade' | 'advice' | 'effects'>;

export const orders: readonly Order[] = ['evidence', 'size', 'name'];
export const shownChoices: readonly Shown[] = ['all', 'yes', 'maybe', 'no'];

export const isShown = ({ advice }: Pick<Treatment, 'advice'>, shown: Shown): boolean =>
  shown === 'all' || advice === shown;

/** A to D, then X: where grades or sizes are equal, the pack's own order stays. */
export function sorted<T extends Graded>(
  items: readonly T[],
  order: Order,
  title: (item: T) => string,
  lang: string,
): T[] {
  if (order === 'name') {
    const { compare } = new Intl.Collator(lang);
    return [...items].sort((a, b) => compare(title(a), title(b)));
  }
  if (order === 'evidence') return [...items].sort((a, b) => (a.grade < b.grade ? -1 : a.grade > b.grade ? 1 : 0));
  return [...items].sort((a, b) => sizeRank(b) - sizeRank(a));
}

/**
 * Points of 100 compare with each other alone. An effect on another scale, or one that is not verified, comes after
 * them in the pack's own order, and treatments without a figure come last.
 */
function sizeRank({ effects }: Graded): number {
  const first = effects?.[0];
  if (first?.scale === 'points' && first.verified) return first.value;
  return first ? -1000 : -2000;
}
