/**
 * The packs a page has. The bundle's own pack was checked when it was built. Any other one goes through the same check
 * here, before it is used; that code is a file of its own beside the bundle, so that most pages never load it.
 */
import { join } from './join.js';
import type { Language } from './language.schema.js';
import type { Pack } from './pack.js';
import type { Topic } from './topic.schema.js';

interface Entry {
  topic: Topic;
  languages: readonly Language[];
  joined: Map<string, Pack>;
}

const shelf = new Map<string, Entry>();
const loading = new Set<string>();
const listeners = new Set<() => void>();

/** Puts a checked topic on the shelf. The first topic is the page's own, the first language the fallback. */
export function addCheckedPack(topic: Topic, languages: readonly Language[], name = topic.id): void {
  if (shelf.has(name)) console.info(`carelets: the topic "${name}" was added again; the later one is used.`);
  shelf.set(name, { topic, languages, joined: new Map() });
  for (const listener of listeners) listener();
}

/**
 * Checks a topic and its language files and puts them on the shelf. Never throws: a broken pack is not used, and every
 * problem is told in the console with its file, its place and what to write instead. Resolves to true when it is used.
 */
export async function addPack(topic: unknown, ...languages: unknown[]): Promise<boolean> {
  return put(undefined, topic, languages);
}

async function put(name: string | undefined, topic: unknown, languages: readonly unknown[]): Promise<boolean> {
  try {
    const { checkPack, problemLine } = await import('./check.js');
    const checked = checkPack(topic, languages);
    if (checked.topic) {
      addCheckedPack(checked.topic, checked.languages, name);
      return true;
    }
    console.error(
      `carelets: the pack ${name ? `at ${name} ` : ''}is not used.\n${checked.problems.map(problemLine).join('\n')}`,
    );
  } catch (error) {
    console.error(
      'carelets: the pack is not used, because it cannot be checked. Put carelets.check.js beside the bundle.',
      error,
    );
  }
  return false;
}

/** Ids of the topics on the shelf. */
export const topics = (): string[] => [...shelf.keys()];

/** The pack with this id (the first one when empty) in this language, or undefined. */
export function packFor(id: string, lang: string): Pack | undefined {
  const entry = shelf.get(id || (topics()[0] ?? ''));
  const fallback = entry?.languages[0];
  if (!entry || !fallback) return undefined;
  let pack = entry.joined.get(lang);
  if (!pack) {
    pack = join(entry.topic, bestOf(entry.languages, lang) ?? fallback, fallback);
    entry.joined.set(lang, pack);
  }
  return pack;
}

/** Exactly this language, else its base language. */
function bestOf(languages: readonly Language[], lang: string): Language | undefined {
  const named = (tag: string | undefined) => languages.find((one) => one.lang.toLowerCase() === tag);
  const tag = lang.toLowerCase();
  return named(tag) ?? named(tag.split('-')[0]);
}

/** Fetches a publisher's own pack from a folder, once per page, and puts it on the shelf under that address. */
export function loadPack(folder: string, lang: string): void {
  if (loading.has(folder) || shelf.has(folder)) return;
  loading.add(folder);
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  const english = fetchJson(`${base}en.json`);
  const own =
    lang.split('-')[0]?.toLowerCase() === 'en'
      ? undefined
      : fetchJson(`${base}${lang.split('-')[0]}.json`).catch(() => undefined);
  Promise.all([fetchJson(`${base}topic.json`), english, own])
    .then(([topic, first, second]) => put(folder, topic, second === undefined ? [first] : [first, second]))
    .catch((error: unknown) => console.error(`carelets: the pack at ${folder} cannot be loaded. ${String(error)}`));
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json().catch(() => Promise.reject(new Error(`${address} is not JSON.`))) as Promise<unknown>;
}

/** Calls `listener` when a pack arrives. Returns what ends the subscription. */
export function onShelfChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
