/** What may keep the pain from coming back, each with its grade and reason. */
import * as v from 'valibot';
import { byId, claim, grade, id, sentence } from '../schema-parts.js';
import { effects } from './effects.js';

/** One of grade X is no step to tick: it is told apart, as what a reader can skip. */
const step = v.strictObject({ id, grade, effects, ...claim });

export const prevention = v.strictObject({ items: v.array(step) });

export const preventionText = v.strictObject({
  title: sentence,
  intro: sentence,
  items: byId(v.strictObject({ title: sentence, why: sentence, effects: v.optional(byId(sentence)) })),
});

export type PreventionStep = v.InferOutput<typeof step>;
