/** Medicines, and heat: who must not use them, who must ask first, what harm they can do. No dose of any. */
import * as v from 'valibot';
import { byId, id, sentence } from '../schema-parts.js';
import { lines } from './lines.js';

/** The columns beside the name, in this order. */
export const medicineColumns = ['never', 'ask', 'harms'] as const;

const medicine = v.strictObject({ id, never: lines, ask: lines, harms: lines });

export const medicinesTopic = v.array(medicine);

export const medicinesText = v.strictObject({
  title: sentence,
  intro: sentence,
  /** Heads of the columns. */
  name: sentence,
  never: sentence,
  ask: sentence,
  harms: sentence,
  rows: byId(v.strictObject({ title: sentence, lines: byId(sentence) })),
});

export type Medicine = v.InferOutput<typeof medicine>;
