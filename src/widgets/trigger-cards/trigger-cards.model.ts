/** Which cards a reader sees: those of one strength of evidence, or all. */
import type { Trigger } from '../../pack/sections/triggers.js';

export type Strength = Trigger['grade'] | 'all';

export const isShown = ({ grade }: Pick<Trigger, 'grade'>, strength: Strength): boolean =>
  strength === 'all' || grade === strength;

/** The strengths that occur, strongest first after all, with how many cards each shows. */
export function strengths(
  items: readonly Pick<Trigger, 'grade'>[],
  order: readonly Trigger['grade'][],
): { strength: Strength; count: number }[] {
  return (['all', ...order] as const)
    .map((strength) => ({ strength, count: items.filter((item) => isShown(item, strength)).length }))
    .filter(({ count }) => count);
}
