/** Short answers about life with the pain: moving, work, sleep, who has to take more care. */
import * as v from 'valibot';
import { byId, claim, id, ids, range, sentence } from '../schema-parts.js';
import { lines } from './lines.js';

/** Weeks of a walking plan: how long a walk is, in minutes, and how often a week. */
const step = v.strictObject({ weeks: range, minutes: range, times: range });

const row = v.union([
  v.strictObject({
    id,
    lines,
    /** Ids of lines that say how to move. Left out while the page's safety state is not open; a row of only such lines too. */
    moves: v.optional(ids),
    /** A walking plan, week by week. */
    steps: v.optional(v.strictObject({ weeks: v.array(step), ...claim })),
  }),
  /** Stands for the section `visit`, with its title and its lines. */
  v.strictObject({ id, visit: v.literal(true) }),
]);

export const adviceTopic = v.array(v.strictObject({ id, rows: v.array(row) }));

export const adviceText = v.strictObject({
  title: sentence,
  groups: byId(sentence),
  rows: byId(
    v.strictObject({
      title: sentence,
      /** The answer in one line. */
      short: sentence,
      lines: byId(sentence),
      /** What the walking plan is. */
      steps: v.optional(sentence),
    }),
  ),
});

export type AdviceRow = v.InferOutput<typeof row>;
export type WalkWeeks = v.InferOutput<typeof step>;
