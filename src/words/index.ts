/** The labels a page has, by language. */
import { en } from './en/index.js';

export type Words = typeof en;
export type Word = keyof Words;

const shelf = new Map<string, Partial<Words>>();
/** One object for each language: a widget asks with every drawing, and may hold what it drew against it. */
const joined = new Map<string, Words>();

/** Adds or replaces the labels of a language; `lang` is a BCP 47 tag. */
export function addWords(lang: string, words: Partial<Words>): void {
  shelf.set(lang.toLowerCase(), words);
  joined.clear();
}

/** Whether there are labels of this language, or of its base language. */
export const hasWords = (lang: string): boolean =>
  [lang, lang.split('-')[0] ?? ''].some((tag) => tag.toLowerCase() === 'en' || shelf.has(tag.toLowerCase()));

/** The labels for a language: its own, then its base language's (`en` for `en-GB`), then English. */
export function wordsFor(lang: string): Words {
  const tag = lang.toLowerCase();
  const own = [shelf.get(tag.split('-')[0] ?? ''), shelf.get(tag)];
  // A copy of hundreds of labels takes longer than drawing them.
  const words = joined.get(tag) ?? (own.some(Boolean) ? (Object.assign({}, en, ...own) as Words) : en);
  joined.set(tag, words);
  return words;
}

/** Puts values into a label: `fill('Step {n}', {n: 2})`. A value that is not given stays visible as its name. */
export function fill(label: string, values: Record<string, string | number>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
