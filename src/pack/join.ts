/** Joins a topic with a language; sentences the language lacks come from English, marked with their `lang`. */
import type { Language } from './language.schema.js';
import type { Localized, Pack } from './pack.js';
import type { Topic } from './topic.schema.js';

export function join(topic: Topic, language: Language, fallback: Language = language): Pack {
  return {
    id: topic.id,
    lang: language.lang,
    topic,
    text: merge(language, fallback, fallback.lang) as Localized<Language>,
  };
}

function merge(own: unknown, other: unknown, lang: string): unknown {
  if (own === other) return own;
  if (own === undefined) return mark(other, lang);
  if (!isRecord(own) || !isRecord(other)) return own;
  const merged: Record<string, unknown> = { ...own };
  for (const key of Object.keys(other)) merged[key] = merge(own[key], other[key], lang);
  return merged;
}

function mark(value: unknown, lang: string): unknown {
  if (typeof value === 'string') return { text: value, lang };
  if (Array.isArray(value)) return value.map((item) => mark(item, lang));
  if (!isRecord(value)) return value;
  const marked: Record<string, unknown> = {};
  for (const key of Object.keys(value)) marked[key] = mark(value[key], lang);
  return marked;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
