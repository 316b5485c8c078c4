/** Which steps can be ticked, and what the ticks are. */
import type { PreventionStep } from '../../pack/sections/prevention.js';

type Step = Pick<PreventionStep, 'id' | 'grade'>;

/** What the evidence speaks against is no step to take. */
export const steps = <T extends Step>(items: readonly T[]): T[] => items.filter(({ grade }) => grade !== 'X');
export const skippable = <T extends Step>(items: readonly T[]): T[] => items.filter(({ grade }) => grade === 'X');

/** The ticks after one more, or one fewer, in the pack's order. A step that the pack no longer has is forgotten. */
export function toggled(items: readonly Step[], ticked: readonly string[], id: string): string[] {
  const wanted = (one: string) => (one === id ? !ticked.includes(id) : ticked.includes(one));
  return steps(items)
    .map((step) => step.id)
    .filter(wanted);
}

/** What the device kept, or undefined when it is no list of ids. */
export const readTicks = (stored: unknown): string[] | undefined =>
  Array.isArray(stored) && stored.every((id) => typeof id === 'string') ? stored : undefined;
