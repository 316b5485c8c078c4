/** The pain diary: its numbers and claims in the topic, names of fields and what it says in the language file. */
import * as v from 'valibot';
import { byId, claim, count, id, ids, number, sentence } from '../schema-parts.js';

const level = v.picklist(['clinician', 'urgent', 'emergency']);
const alarm = v.strictObject({ level, ...claim });

export const diary = v.strictObject({
  /** Bands of the scale from 0 to 10 in rising order; the first one is no pain. */
  bands: v.pipe(v.array(v.strictObject({ id, from: count })), v.minLength(1)),
  places: ids,
  /** Leg signs in both legs, and a weak leg: shown at once. */
  alarms: v.strictObject({ both: alarm, weakness: alarm }),
  /** A run is amber, or red, from this pain on. A custom of clinics, not a finding. */
  lights: v.strictObject({ amber: count, red: count }),
  /** How many days an average has, and from which one on a clinician is suggested. */
  week: v.strictObject({ days: v.pipe(count, v.minValue(1)), severe: number }),
  /** What counts as a real change. */
  change: v.strictObject({ points: number, ...claim }),
  /** So many entries without a drop suggest a clinician. */
  noDrop: v.strictObject({ entries: v.pipe(count, v.minValue(2)) }),
  /** Stiff in the morning for more than these minutes, on so many days within so many. */
  stiff: v.strictObject({ minutes: count, days: count, within: count, ...claim }),
  /** A run may be so much longer than the longest of the past days. */
  longest: v.strictObject({ days: count, percent: count, ...claim }),
});

export const diaryText = v.strictObject({
  title: sentence,
  intro: sentence,
  /** Names of the fields, by id. */
  fields: byId(sentence),
  hints: byId(sentence),
  /** Names of options, by field, then by id. */
  options: byId(byId(sentence)),
  bands: byId(sentence),
  alarms: v.strictObject({ both: sentence, weakness: sentence }),
  changes: v.strictObject({ better: sentence, same: sentence, worse: sentence, about: sentence }),
  lights: v.strictObject({ green: sentence, amber: sentence, red: sentence, about: sentence }),
  reasons: v.strictObject({ severe: sentence, noDrop: sentence, redTwice: sentence, stiff: sentence }),
  longest: v.strictObject({ none: sentence, caveat: sentence }),
  sheet: sentence,
});

export type Diary = v.InferOutput<typeof diary>;
export type DiaryText = v.InferOutput<typeof diaryText>;
