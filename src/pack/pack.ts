/** A topic joined with one language: what a widget reads. */
import type { Language } from './language.schema.js';
import type { Topic } from './topic.schema.js';

/** A sentence; as an object where it fell back to another language than the pack's and must be marked so. */
export type Sentence = string | { readonly text: string; readonly lang: string };

/** The language file's shape with every sentence possibly a fallback. */
export type Localized<T> = T extends string ? Sentence : { [K in keyof T]: Localized<T[K]> };

export interface Pack {
  readonly id: string;
  /** Language of the sentences, as written in the language file. */
  readonly lang: string;
  readonly topic: Topic;
  readonly text: Localized<Language>;
}

/** The bare words of a sentence, without its mark-up: for attributes, copies and labels. */
export function plain(sentence: Sentence | undefined): string {
  const text = typeof sentence === 'object' ? sentence.text : (sentence ?? '');
  return text.replace(/\*([^*]+)\*/g, '$1').replace(/\s{0,3}\[\^[\w-]+\]/g, '');
}

/** True after the pack's last day; `today` is a date as YYYY-MM-DD. */
export const isExpired = (pack: Pack, today: string): boolean => today > pack.topic.review.expires;
