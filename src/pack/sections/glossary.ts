/** Words that a reader may not know. */
import * as v from 'valibot';
import { byId, claim, id, ids, sentence } from '../schema-parts.js';

export const glossaryTopic = v.array(
  v.strictObject({
    id,
    /** Other ids that mean the same: `chronic` for `acute`. */
    also: v.optional(ids),
    ...claim,
  }),
);

export const glossaryText = v.strictObject({
  title: sentence,
  terms: byId(v.strictObject({ name: sentence, meaning: sentence })),
});

export type GlossaryEntry = v.InferOutput<typeof glossaryTopic>[number];
