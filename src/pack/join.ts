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
    // A bundle's own section is parsed each time it is read.
    text: lazily(all, (name) =>
      language === fallback ? language[name] : merge(language[name], fallback[name], fallback.lang),
    ) as Localized<Language>,
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

/**
 * Inherits nothing, all the way down: on a page that adds `any` to Object.prototype, a rule without `any` has none. The
 * shelf holds nobody else's objects, and a copy would take twice as long as parsing the text did.
 */
function bare<T>(value: T): T {
  if (typeof value !== 'object' || !value) return value;
  if (!Array.isArray(value)) Object.setPrototypeOf(value, null);
  Object.values(value).forEach(bare);
  return value;
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
