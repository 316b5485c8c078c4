/** The BMI check: thresholds and their claims in the topic, what it says in the language file. */
import * as v from 'valibot';
import { byId, claim, id, ids, number, sentence } from '../schema-parts.js';

/** Classes in rising order; each starts at `from`, held against the number as it is shown. */
const scheme = v.strictObject({
  classes: v.pipe(v.array(v.strictObject({ id, from: number })), v.minLength(1)),
  ...claim,
});

export const bmi = v.strictObject({
  /** The international classes for adults. */
  who: scheme,
  /** Lower thresholds for some family backgrounds, shown beside the others when the reader asks. */
  lower: scheme,
  /** Under this number the reader gets the note on low energy and where to find support. */
  low: v.strictObject({ below: number, ...claim }),
  /** How strong the link with back pain is. */
  link: v.strictObject(claim),
  /** What BMI cannot tell, in order; shown before the number. */
  caveats: ids,
});

export const bmiText = v.strictObject({
  title: sentence,
  intro: sentence,
  /** Asked first. `under18` and `pregnant` end the check with their line of `notFor`. */
  who: v.strictObject({ title: sentence, under18: sentence, pregnant: sentence, neither: sentence }),
  notFor: v.strictObject({ under18: sentence, pregnant: sentence }),
  lower: v.strictObject({ label: sentence, hint: sentence }),
  caveats: byId(sentence),
  /** Names of the classes of both schemes, by id. */
  classes: byId(sentence),
  low: sentence,
  support: sentence,
  link: sentence,
  anySize: sentence,
});

export type Bmi = v.InferOutput<typeof bmi>;
export type BmiText = v.InferOutput<typeof bmiText>;
