/** Phone numbers by region: emergency, urgent advice, and lines to call when it all gets too much. */
import * as v from 'valibot';
import { byId, claim, id, ids, sentence } from '../schema-parts.js';

const line = v.strictObject({
  id,
  number: v.pipe(v.string(), v.minLength(1)),
  /** How the number is reached; by calling when left out. */
  way: v.optional(v.picklist(['call', 'text', 'either'])),
  ...claim,
});

export const phone = v.strictObject({
  /** Region codes that mean this entry, ISO 3166 upper case; the first one names it. */
  regions: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/), v.description('write a two-letter region code'))),
    v.minLength(1),
  ),
  emergency: v.pipe(v.array(v.string()), v.minLength(1)),
  urgent: v.optional(v.array(v.string())),
  verified: v.boolean(),
  /** The urgent advice, where it was checked otherwise than the emergency numbers. */
  urgentVerified: v.optional(v.boolean()),
  sources: v.optional(ids),
  /** Lines that listen, for a reader who may harm themselves. */
  listen: v.optional(v.array(line)),
  /** Lines about eating and weight. */
  eating: v.optional(v.array(line)),
});

export const phonesText = byId(
  v.strictObject({
    name: sentence,
    urgent: v.optional(sentence),
    /** Who answers each line of `listen` and `eating`, and when. */
    lines: v.optional(byId(sentence)),
  }),
);

export type Phone = v.InferOutput<typeof phone>;
export type PhoneLine = v.InferOutput<typeof line>;
