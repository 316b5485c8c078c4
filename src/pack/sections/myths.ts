/** Claims that readers meet elsewhere, each with a verdict and the fact. */
import * as v from 'valibot';
import { byId, claim, id, sentence } from '../schema-parts.js';

/** `more`: right, but not the whole of it. `old`: was true of another time or of fewer people than it sounds. */
const verdict = v.picklist(['right', 'more', 'partly', 'wrong', 'old']);

export const mythsTopic = v.array(v.strictObject({ id, verdict, ...claim }));

export const mythsText = v.strictObject({
  title: sentence,
  intro: sentence,
  items: byId(v.strictObject({ claim: sentence, fact: sentence })),
});

export type Myth = v.InferOutput<typeof mythsTopic>[number];
