/** The sources of a claim, by name, each a link where its address is known, with how far they were checked. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack } from '../pack/pack.js';
import type { Words } from '../words/index.js';
import { note } from './cited.js';
import { safeHref } from './links.js';

/** One line: "Source: Lucas et al., 2021". `verified: false` is said in words. */
export function sourceNames(pack: Pack, words: Words, ids: readonly string[], verified = true): TemplateResult {
  note(ids);
  const names = ids.map((id, n) => html`${n ? '; ' : nothing}${sourceName(pack, id)}`);
  return html`${ids.length > 1 ? words.sources : words.source}: ${names}.${verified ? nothing : ` ${words.notVerified}`}`;
}

function sourceName(pack: Pack, id: string): TemplateResult | string {
  const source = pack.topic.sources[id];
  if (!source) return id;
  const [first = '', ...others] = source.authors.split(/,| et al\.$/);
  const authors = others.length ? `${first.replace(/ [A-Z]+$/, '')} et al.` : first;
  const name = `${authors}, ${source.published}${source.year ? `, ${source.year}` : ''}`;
  const href = safeHref(source.url);
  return href ? html`<a href=${href} rel="noopener noreferrer">${name}</a>` : name;
}

/** A source in full, for the list of sources: its title as a link, then who, where and when. The bundle has no titles. */
export function sourceEntry(pack: Pack, id: string): TemplateResult {
  const { authors = id, title, published, year, url } = pack.topic.sources[id] ?? {};
  const href = safeHref(url);
  const rest = [authors, published, year].filter(Boolean).join(', ');
  const name = title ?? rest;
  return html`${href ? html`<a href=${href} rel="noopener noreferrer">${name}</a>` : name}.${title ? ` ${rest}.` : nothing}`;
}
