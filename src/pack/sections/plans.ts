/** Recovery plans: what to do on which day, and the walk-run table with its gate, its pain rule and its load rule. */
import * as v from 'valibot';
import { byId, claim, count, grade, id, ids, sentence, sentences } from '../schema-parts.js';

/** One thing to do on a day: a line of the language file, a set of exercises, or the next session of the walk-run table. */
const item = v.union([
  v.strictObject({ do: id }),
  v.strictObject({ set: id, strength: v.optional(v.boolean()) }),
  v.strictObject({ session: v.picklist(['walk-run']) }),
]);

const stage = v.strictObject({
  /** Minutes. A stage whose `run` is 0 is a walk; one whose `walk` is 0 is a run. */
  run: count,
  walk: count,
  repeats: v.pipe(count, v.minValue(1)),
  /** Green sessions before the next stage. */
  sessions: v.pipe(count, v.minValue(2, 'write 2 or more green sessions')),
});

const plan = v.strictObject({
  id,
  /** Each day until the gate is met, 7 days at the most. */
  firstWeek: v.array(item),
  /** The seven days that repeat from then on. */
  week: v.pipe(v.array(v.array(item)), v.minLength(7)),
  /** Days after the start when the reader checks again. */
  recheck: v.array(v.strictObject({ day: count, id })),
  /** What must be true before the first run. */
  gate: v.pipe(ids, v.minLength(1)),
  /** First stage of a reader who met the gate within 7 days of the last run. */
  headStart: v.optional(count),
  /** Ids of lines that hold on every day. */
  notes: ids,
  /** When to stop and whom to see. */
  stop: v.pipe(ids, v.minLength(1)),
  ...claim,
});

export const plans = v.strictObject({
  /** Minutes of brisk walking before and after the main part. */
  warmUp: count,
  coolDown: count,
  stages: v.pipe(v.array(stage), v.minLength(1)),
  grade,
  /** After the last stage: no run more than so much longer than the longest of so many days. */
  load: v.strictObject({ percent: count, days: count, ...claim }),
  list: v.pipe(v.array(plan), v.minLength(1)),
  ...claim,
});

const light = v.strictObject({ title: sentence, means: sentence, then: sentence });

export const plansText = v.strictObject({
  title: sentence,
  /** Above the choice of a plan. */
  choose: sentence,
  list: byId(v.strictObject({ title: sentence, about: sentence, fits: sentence })),
  do: byId(sentence),
  notes: byId(sentence),
  recheck: byId(sentence),
  gate: byId(sentence),
  gateNote: sentence,
  stop: byId(sentence),
  lights: v.strictObject({ green: light, amber: light, red: light }),
  /** After a second red in a row. */
  seeClinician: sentence,
  /** How to do a session, and how far the table is tested. */
  sessionRules: sentences,
  tableCaveat: sentence,
  load: v.strictObject({ rule: sentence, breakRule: sentence, oneThing: sentence, caveat: sentence }),
});

export type Plans = v.InferOutput<typeof plans>;
export type Plan = v.InferOutput<typeof plan>;
export type PlanItem = v.InferOutput<typeof item>;
export type Stage = v.InferOutput<typeof stage>;
