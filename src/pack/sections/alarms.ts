/**
 * Words that alarm, as a language writes them. All are lower-case, without apostrophes (`cant`), and so is the text they are
 * looked for in. `numb-` is every word that begins so, `down_there` are words in a row. A name in capitals is a group of such
 * words, and may stand in a row too, for its single words (`GONE_FEEL`). In a word of five letters or more one may be wrong.
 *
 * A line is what must stand in one sentence: `GONE FEEL PLACE` in any order, `WANT > die` in this one. At most five other words
 * may stand between two parts, or as many as a number in front says: `1 CANT > walk`.
 */
import * as v from 'valibot';
import type { Sentence } from '../pack.js';
import { byId, sentence, sentences } from '../schema-parts.js';

export const alarmsText = v.strictObject({
  /** Words that are passed over, as if they were not there: articles, "really". */
  skip: sentence,
  /** Words that mean the same, by a name in capitals. */
  groups: byId(sentence),
  /** Lines of the emergency signs. */
  signs: sentences,
  /** Lines of harm to oneself. Nothing calms these. */
  harm: sentences,
  /** Sayings that hold such words and mean something else. */
  idioms: sentence,
  /** What takes the alarm out of a sign. */
  calm: v.strictObject({
    /** Right before it: no, never. */
    no: sentence,
    /** What may stand between such a word and the sign: any, have. */
    over: sentence,
    /** In the same part of the sentence: years ago. */
    ago: sentence,
    /** Anywhere in the sentence, so that "ago" does not count: now, again. */
    now: sentence,
    /** Part a sentence as a comma does: and, but. */
    turn: sentence,
  }),
  /** What a reader is told whose words speak of harm to oneself. */
  help: v.strictObject({
    /** Above the number of the emergency services. */
    danger: sentence,
    /** Above the lines that listen. */
    listen: sentence,
    /** Where no such line is known. */
    elsewhere: sentence,
  }),
});

export type Alarms = v.InferOutput<typeof alarmsText>;

export interface Line {
  parts: string[];
  isOrdered: boolean;
  /** So many other words may stand between two parts. */
  gap: number;
}

const usualGap = 5;

/** The items of a list of words. */
export const itemsOf = (words: Sentence | undefined): string[] => textOf(words).split(' ').filter(Boolean);

export function lineOf(written: Sentence): Line {
  const all = itemsOf(written).filter((part) => part !== '>');
  const first = Number(all[0]);
  const isOrdered = textOf(written).includes('>');
  return first >= 0 ? { parts: all.slice(1), isOrdered, gap: first } : { parts: all, isOrdered, gap: usualGap };
}

/** A group's name, and not words in a row. */
export const isGroup = (part: string): boolean => /^[A-Z]+$/.test(part);

const textOf = (words: Sentence | undefined): string => (typeof words === 'object' ? words.text : (words ?? ''));
