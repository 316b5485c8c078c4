/** Causes and risk factors: how strong the evidence is, how large the effect, what to do. */
import * as v from 'valibot';
import { byId, claim, grade, id, ids, sentence } from '../schema-parts.js';
import { effects } from './effects.js';

const trigger = v.strictObject({ id, grade, effects, ...claim });

export const triggers = v.strictObject({
  /** Ids of facts that say how common the pain is. */
  common: v.optional(ids),
  items: v.array(trigger),
});

export const triggersText = v.strictObject({
  title: sentence,
  intro: sentence,
  common: v.optional(sentence),
  items: byId(
    v.strictObject({
      title: sentence,
      /** What studies found. */
      finding: sentence,
      /** What the reader may do about it. */
      todo: sentence,
      caveat: v.optional(sentence),
      /** What each effect compares. */
      effects: v.optional(byId(sentence)),
    }),
  ),
});

export type Trigger = v.InferOutput<typeof trigger>;
