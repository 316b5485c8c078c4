/**
 * Joins a topic with a language; sentences the language lacks come from English, marked with their `lang`. A section is
 * made when it is first read: a widget reads two or three of thirty.
 */
import type { Language } from './language.schema.js';
import type { Localized, Pack } from './pack.js';
import type { Topic } from './topic.schema.js';

export function join(topic: Topic, language: Language, fallback: Language = language): Pack {
  const all = language === fallback ? language : { ...fallback, ...language };
  return {
    id: topic.id,
    lang: language.lang,
    topic: lazily(topic, (name) => topic[name]),
    text: lazily(all, (name) => merge(language[name], fallback[name], fallback.lang)) as Localized<Language>,
  };
}

/** Reads like `source`, section by section. */
function lazily<T extends object>(source: T, section: (name: keyof T) => unknown): T {
  const made = Object.create(null) as Record<keyof T, unknown>;
  return new Proxy(source, {
    get: (_source, name) =>
      Object.hasOwn(source, name) ? (made[name as keyof T] ??= bare(section(name as keyof T))) : undefined,
  });
}

/** A copy that inherits nothing: on a page that adds `any` to Object.prototype, a rule without `any` has none. */
function bare<T>(value: T): T {
  if (Array.isArray(value)) return value.map(bare) as T;
  if (!isRecord(value)) return value;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value)) copy[key] = bare(value[key]);
  return copy as T;
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
