/** Pages whose widgets are readable before, and without, any script. What a publisher's own build or server calls. */
import { Transform } from 'node:stream';
import { checkPack, problemLine } from '../pack/check.js';
import { addCheckedPack, packFor, topics } from '../pack/shelf.js';
import { localDay } from '../ui/dates.js';
import { mark } from '../ui/hydration.js';
import { notClosed } from '../ui/unclosed.js';
import { warnOnce } from '../ui/warn.js';
import { wordsFor } from '../words/index.js';
import { drawRoot, type Tag } from './draw.js';
import { fallbackPage } from './fallback.js';
import { jsonLd, jsonLdScript, type JsonLd } from './json-ld.js';
import { PageRenderer, scriptDefaults, titleOf, urlOf, type Defaults } from './page.js';

export { addWords } from '../words/index.js';
export { addPlainWords } from './plain/words.js';
export { renderSite, type SiteOptions, type SiteResult } from './site.js';
export type { Defaults, JsonLd };

export interface RenderOptions {
  /** For every widget of the page, such as `{region: 'GB'}`, and `prefix`. The bundle's script tag wins, and an attribute over both. */
  defaults?: Defaults;
  /** The nonce of the page's Content Security Policy, for the styles. */
  nonce?: string;
  /** Hears what is wrong with the page, such as a tag that is not closed; left out, the console has it once. */
  warn?: (problem: string) => void;
  /** Adds what the page says as JSON-LD. Not for streams: it stands in the head. */
  jsonLd?: boolean;
}

/** The page with each widget's content in it; every other byte as it was. */
export function renderPage(html: string, options: RenderOptions = {}): string {
  const tags: Tag[] = [];
  // The script tag may stand at the page's end.
  const defaults = { ...options.defaults, ...scriptDefaults(html) };
  const page = pageRenderer({ ...options, defaults }, (tag) => tags.push(tag));
  const drawn = page.write(html) + page.end();
  return options.jsonLd ? withJsonLd(drawn, html, tags) : drawn;
}

/** The same for a page that is still being written: HTML in, HTML out, as it comes. */
export function renderStream(options: Omit<RenderOptions, 'jsonLd'> = {}): Transform {
  const page = pageRenderer(options);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return new Transform({
    transform(chunk: Buffer | string, _encoding, done) {
      done(null, page.write(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })));
    },
    flush(done) {
      done(null, page.write(decoder.decode()) + page.end());
    },
  });
}

/** The page as plain HTML for feeds, e-mail and reading apps: no custom element, and not the bundle's script. */
export function renderFallback(html: string, options: Pick<RenderOptions, 'defaults' | 'warn'> = {}): string {
  return fallbackPage(html, { ...options.defaults, ...scriptDefaults(html) }, tellUnclosed(options));
}

/** What the page's widgets say, in the terms of schema.org; undefined where it has none. */
export function renderJsonLd(html: string, options: Pick<RenderOptions, 'defaults'> = {}): JsonLd | undefined {
  const tags: Tag[] = [];
  const page = new PageRenderer({
    defaults: { ...options.defaults, ...scriptDefaults(html) },
    inside: () => ' ',
    found: (tag) => tags.push(tag),
  });
  page.write(html);
  page.end();
  return jsonLd(tags, { name: titleOf(html), url: urlOf(html) });
}

/** Changes with every sentence, label and rule of this version's own content. */
export const contentMark = (): string =>
  topics()
    .map((topic) => mark([JSON.stringify([packFor(topic, 'en'), wordsFor('en')])]))
    .join();

/** Puts a publisher's own pack on the shelf, under the address that `pack-src` names. Throws with every problem. */
export function addPack(topic: unknown, languages: readonly unknown[], packSrc?: string): void {
  const checked = checkPack(topic, [...languages]);
  if (!checked.topic) throw new Error(checked.problems.map(problemLine).join('\n'));
  addCheckedPack(checked.topic, checked.languages, packSrc);
  drawn.clear();
}

const pageRenderer = (options: RenderOptions, found?: (tag: Tag) => void) => {
  const { defaults = {}, nonce = '' } = options;
  return new PageRenderer({ defaults, inside: (tag) => rootOf(tag, nonce), found, unclosed: tellUnclosed(options) });
};

const tellUnclosed =
  ({ warn = warnOnce }: Pick<RenderOptions, 'warn'>) =>
  (name: string) =>
    warn(notClosed(name));

function withJsonLd(drawn: string, html: string, tags: readonly Tag[]): string {
  const data = jsonLd(tags, { name: titleOf(html), url: urlOf(html) });
  // One a page: a page that describes itself already keeps its own words.
  if (!data || /<script[^>]+application\/ld\+json/i.test(html)) return drawn;
  const head = drawn.search(/<\/head\s*>/i);
  return head < 0 ? drawn + jsonLdScript(data) : drawn.slice(0, head) + jsonLdScript(data) + drawn.slice(head);
}

/** The same widget stands on many pages of a site. */
const drawn = new Map<string, string>();

function rootOf(tag: Tag, nonce: string): string {
  // A pack's last day may pass while a server runs.
  const key = JSON.stringify([tag, nonce, localDay(new Date())]);
  const known = drawn.get(key) ?? drawRoot(tag, nonce);
  if (drawn.size >= 2000) drawn.clear();
  drawn.set(key, known);
  return known;
}
