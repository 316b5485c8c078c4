/** A visit to a clinician: what to think of before, what they ask and do, what to ask them. */
import * as v from 'valibot';
import { byId, sentence } from '../schema-parts.js';
import { lines } from './lines.js';

/** In the order a reader meets them. `questions` are for the reader to ask. */
export const visitParts = ['before', 'asked', 'done', 'questions'] as const;

export const visitTopic = v.strictObject({ before: lines, asked: lines, done: lines, questions: lines });

const part = v.strictObject({ title: sentence, lines: byId(sentence) });

export const visitText = v.strictObject({
  title: sentence,
  /** The answer in one line. */
  short: sentence,
  before: part,
  asked: part,
  done: part,
  questions: part,
});
