/** Treatments compared: how strong the evidence is, how much they help, what guidelines say. */
import * as v from 'valibot';
import { byId, claim, grade, id, ids, record, sentence } from '../schema-parts.js';
import { effects } from './effects.js';
import { lines } from './lines.js';

/** What a guideline says. `unclear`: it looked and gives no clear advice. Leave out what it does not cover. */
const says = v.picklist(['for', 'option', 'unclear', 'against']);

const treatment = v.strictObject({
  id,
  grade,
  /** Whether it is worth trying. */
  advice: v.picklist(['yes', 'maybe', 'no']),
  /** The first one stands in the table, and its size orders the list where it is verified. */
  effects,
  /** By the source id of a guideline. */
  says: v.optional(record(says)),
  /** Guidelines whose stand was not checked against the original. */
  unchecked: v.optional(ids),
  cautions: v.optional(lines),
  /** Left out where none were looked for, which is then said. */
  harms: v.optional(lines),
  ...claim,
});

export const treatments = v.strictObject({
  /** Source ids of the guidelines, a column each. */
  guidelines: ids,
  items: v.array(treatment),
});

export const treatmentsText = v.strictObject({
  title: sentence,
  intro: sentence,
  guidelines: byId(v.strictObject({ name: sentence, covers: sentence })),
  items: byId(
    v.strictObject({
      title: sentence,
      what: v.optional(sentence),
      help: sentence,
      todo: v.optional(sentence),
      caveat: v.optional(sentence),
      /** What each effect compares. */
      effects: v.optional(byId(sentence)),
      /** A few words on a guideline's stand, such as "with exercise only". */
      says: v.optional(byId(sentence)),
      cautions: v.optional(byId(sentence)),
      harms: v.optional(byId(sentence)),
    }),
  ),
});

export type Treatments = v.InferOutput<typeof treatments>;
export type Treatment = v.InferOutput<typeof treatment>;
export type Says = v.InferOutput<typeof says>;
