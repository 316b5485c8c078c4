/** How large an effect was, on the scale it was measured on. No effect is converted to another scale. */
import * as v from 'valibot';
import { claim, id, number } from '../schema-parts.js';
import { idsOf, unique, type Tools } from '../reference-tools.js';

export const effect = v.strictObject({
  id,
  /**
   * `points`: of 100, more is better. `five`: of 5, more is better. `standard`: standardised mean difference, more is
   * better. `ratio`: 1 is no difference. `days`: days. `share`: of 100 people.
   */
  scale: v.picklist(['points', 'five', 'standard', 'ratio', 'days', 'share']),
  value: number,
  /** Ends of the 95% interval, where the source gives them. */
  low: v.optional(number),
  high: v.optional(number),
  ...claim,
});
export const effects = v.optional(v.array(effect));

export type Effect = v.InferOutput<typeof effect>;

/** `said` is the path of their sentences in the language file. */
export function checkEffects(
  { add, say, claim: check }: Tools,
  path: string,
  list: readonly Effect[] | undefined,
  said: string,
  text: object | undefined,
): void {
  unique(list ?? [], path, add);
  idsOf(list).forEach((id) => say(said, id, text));
  list?.forEach((one, n) => {
    check(`${path}[${n}]`, one);
    const { value, low = value, high = value } = one;
    if (low > value || high < value)
      add('topic.json', `${path}[${n}]`, 'the interval leaves out the value', 'write low <= value <= high');
    if (one.scale === 'ratio' && low <= 0)
      add('topic.json', `${path}[${n}]`, 'a ratio is above 0', 'write a number above 0');
    if (one.scale === 'share' && (low < 0 || high > 100))
      add('topic.json', `${path}[${n}]`, 'a share of 100 people is 0 to 100', 'write 0 to 100');
  });
}
