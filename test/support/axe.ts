/** axe as the tests run it: with the size of targets, which it leaves out unless told. */
import type { AxeResults } from 'axe-core';

type Axe = { run: (element: Element, options: object) => Promise<AxeResults> };

/** What axe finds wrong, in one line each. */
export async function flaws(element: Element): Promise<string[]> {
  await import('axe-core/axe.min.js' as string);
  const { axe } = window as unknown as { axe: Axe };
  const { violations } = await axe.run(element, { rules: { 'target-size': { enabled: true } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
