/** Questions that readers ask, each with its answer. */
import * as v from 'valibot';
import { byId, claim, id, sentence, sentences } from '../schema-parts.js';

export const faqTopic = v.array(
  v.strictObject({
    id,
    /** Shows the warning signs within the answer. */
    warnings: v.optional(v.boolean()),
    /** Shows who must not use which medicine within the answer. */
    medicines: v.optional(v.boolean()),
    ...claim,
  }),
);

export const faqText = v.strictObject({
  title: sentence,
  items: byId(v.strictObject({ question: sentence, answer: v.pipe(sentences, v.minLength(1)) })),
});
