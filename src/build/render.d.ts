/** Types of `carelets/render`. A test holds them against the source. */
import type { Transform } from 'node:stream';

/** For every widget of a page: `topic`, `region`, `theme`, `lang`, `pack-src`. */
export type Defaults = Readonly<Record<string, string>>;
export type JsonLd = Record<string, unknown>;

export interface RenderOptions {
  /** The bundle's script tag wins, and an attribute over both. */
  defaults?: Defaults;
  /** The nonce of the page's Content Security Policy, for the styles. */
  nonce?: string;
  /** Adds what the page says as JSON-LD. Not for streams: it stands in the head. */
  jsonLd?: boolean;
}

export interface SiteOptions {
  from: string;
  to: string;
  /** Turns a page's HTML into what is written. */
  page: (html: string) => string;
  /** Names everything the pages depend on beside their own HTML: a change makes every page anew. */
  basis: string;
  /** Called after each file. */
  progress?: (done: number, total: number, file: string) => void;
}

export interface SiteResult {
  drawn: number;
  copied: number;
  unchanged: number;
  removed: number;
  failed: { file: string; reason: string }[];
}

/** The page with each widget's content in it; every other byte as it was. */
export function renderPage(html: string, options?: RenderOptions): string;
/** The same for a page that is still being written: HTML in, HTML out, as it comes. */
export function renderStream(options?: Omit<RenderOptions, 'jsonLd'>): Transform;
/** The page as plain HTML for feeds, e-mail and reading apps: no custom element, and not the bundle's script. */
export function renderFallback(html: string, options?: Pick<RenderOptions, 'defaults'>): string;
/** What the page's widgets say, in the terms of schema.org; undefined where it has none. */
export function renderJsonLd(html: string, options?: Pick<RenderOptions, 'defaults'>): JsonLd | undefined;
/** A whole site: a folder in, a folder out. A file that has not changed since is left alone. */
export function renderSite(options: SiteOptions): Promise<SiteResult>;
/** Puts a publisher's own pack on the shelf, under the address that `pack-src` names. Throws with every problem. */
export function addPack(topic: unknown, languages: readonly unknown[], packSrc?: string): void;
/** Adds or replaces the labels of a language; `lang` is a BCP 47 tag. */
export function addWords(lang: string, words: Readonly<Record<string, string>>): void;
/** Labels that only readers without scripts see. */
export function addPlainWords(lang: string, words: Readonly<Record<string, string>>): void;
/** Changes with every sentence, label and rule of this version's own content. */
export function contentMark(): string;
