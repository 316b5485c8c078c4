/** How long the pain lasts and how often it comes back, in figures of studies that followed people. */
import * as v from 'valibot';
import { byId, claim, id, ids, number, sentence, sentences } from '../schema-parts.js';
import { effect } from './effects.js';

/** Of 100 people; the scale is `share`. */
const shares = v.array(effect);

export const outlookTopic = v.strictObject({
  /** Who had recovered, in the order of time. */
  better: shares,
  /** Who had another bout after that. */
  again: shares,
  /** Mean pain from 0 to 100, one for each of `times`. */
  pain: v.strictObject({
    times: ids,
    kinds: v.array(v.strictObject({ id, means: v.array(v.pipe(number, v.minValue(0), v.maxValue(100))), ...claim })),
  }),
});

export const outlookText = v.strictObject({
  title: sentence,
  intro: sentence,
  better: sentence,
  again: sentence,
  /** What each share counts. */
  shares: byId(sentence),
  pain: sentence,
  times: byId(sentence),
  kinds: byId(sentence),
  /** What the figures cannot say. */
  limits: sentences,
});

export type Outlook = v.InferOutput<typeof outlookTopic>;
