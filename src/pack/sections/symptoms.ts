/** Where it is felt and how it behaves. Labels are behaviours, never diagnoses. */
import * as v from 'valibot';
import { byId, claim, id, ids, sentence } from '../schema-parts.js';

/** Spots of the rear view that a place may light up. */
const spot = v.picklist([
  'upper-back',
  'low-centre',
  'low',
  'dimple',
  'buttock',
  'sit-bone',
  'saddle',
  'thigh',
  'calf',
]);

export const symptomsTopic = v.strictObject({
  /** In the order of the list. */
  places: v.array(
    v.strictObject({
      id,
      spots: v.array(spot),
      /** Lights up left and right; one side alone when left out. */
      both: v.optional(v.boolean()),
      /** Patterns felt here, most usual first. */
      patterns: ids,
      /** A warning sign that this place may be, shown first. */
      warning: v.optional(v.strictObject({ level: v.picklist(['emergency', 'urgent']), sign: id })),
    }),
  ),
  patterns: v.array(
    v.strictObject({
      id,
      /** May be looked after at home; may be, with a close watch; is for a clinician to judge. */
      level: v.picklist(['self-care', 'watch', 'clinician']),
      ...claim,
    }),
  ),
  /** Rows of "Normal soreness or a warning?". */
  compare: v.strictObject({ rows: ids, ...claim }),
});

export const symptomsText = v.strictObject({
  title: sentence,
  intro: sentence,
  /** The name of the place, and what to tell apart there. */
  places: byId(v.strictObject({ name: sentence, normal: v.optional(sentence) })),
  patterns: byId(
    v.strictObject({
      title: sentence,
      feels: sentence,
      worse: sentence,
      easier: sentence,
      time: sentence,
      action: sentence,
      certainty: sentence,
    }),
  ),
  compare: v.strictObject({
    title: sentence,
    normal: sentence,
    warning: sentence,
    rows: byId(v.strictObject({ feature: sentence, normal: sentence, warning: sentence })),
  }),
});

export type Symptoms = v.InferOutput<typeof symptomsTopic>;
export type Place = Symptoms['places'][number];
export type Spot = Place['spots'][number];
export type Pattern = Symptoms['patterns'][number];
