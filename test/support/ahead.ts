/** The built renderer, and for each widget a tag that shows something. */
import { manifest } from '../tools/manifest.mjs';
import type * as render from '../../src/render/render.js';
import { built } from './built.js';

export const library = async (): Promise<typeof render> => import(`${built()}/render.js`) as Promise<typeof render>;

/** Attributes without which a widget has nothing to show. */
const attributes: Readonly<Record<string, string | undefined>> = {
  'comments-form': 'endpoint="/" thread="a-thread"',
  'comments-count': 'endpoint="/" thread="a-thread"',
  'fact-stat': 'fact="us-adults-2019"',
  'glossary-term': 'term="disc"',
  'stretch-carousel': 'set="cooldown"',
};

/** Every registered widget. */
export const tags = (manifest() as { modules: { declarations: { tagName?: string }[] }[] }).modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ tagName }) => tagName ?? []);

export const example = (tag: string): string => `<${tag} region="GB" ${attributes[tag] ?? ''}>Fallback.</${tag}>`;

export const pageWith = (body: string): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A page</title></head><body>${body}</body></html>\n`;
