/** The warning signs of a topic, in three levels. Every widget reuses them, and past a pack's last day they alone remain. */
import * as v from 'valibot';
import { byId, claim, id, sentence } from '../schema-parts.js';

const sign = v.strictObject({
  id,
  /** In an emergency: call an ambulance, rather than go to an emergency department. */
  ambulance: v.optional(v.boolean()),
  ...claim,
});

export const warningsTopic = v.strictObject({
  /** Now: ambulance or emergency department. */
  emergency: v.array(sign),
  /** Today: an urgent-care line, centre or appointment. */
  urgent: v.optional(v.array(sign)),
  /** Within days to about two weeks: book with a clinician. */
  clinician: v.optional(v.array(sign)),
});

export const warningsText = v.strictObject({
  title: v.optional(sentence),
  /** Titles of the levels, what to do at each, and what is worth knowing about it. */
  levels: byId(
    v.strictObject({
      title: sentence,
      action: sentence,
      about: v.optional(sentence),
      /** Above the signs that need an ambulance. */
      ambulance: v.optional(sentence),
      /** Above the other signs, where some need an ambulance. */
      others: v.optional(sentence),
    }),
  ),
  signs: byId(sentence),
});

export type Warnings = v.InferOutput<typeof warningsTopic>;
export type WarningLevel = keyof Warnings;
export const warningLevels: readonly WarningLevel[] = ['emergency', 'urgent', 'clinician'];
