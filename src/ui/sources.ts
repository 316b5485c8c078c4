/** The sources of a claim, by name, each a link where its address is known, with how far they were checked. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack, Sentence } from '../pack/pack.js';
import type { Claim } from '../pack/schema-parts.js';
import type { Words } from '../words/index.js';
import { note } from './cited.js';
import { safeHref } from './links.js';
import { say } from './say.js';
import { statusWords } from './status.model.js';

/** A claim with the sentence that makes it. */
export type Said = Claim & { said?: Sentence | undefined };

/** One line: "Source: Lucas et al., 2021. Not yet checked." */
export function sourceNames(pack: Pack, words: Words, claim: Claim, ids: readonly string[] = claim.sources): unknown {
  note(ids);
  const names = ids.map((id, n) => html`${n ? '; ' : nothing}${sourceName(pack, id)}`);
  const line = ids.length ? html`${ids.length > 1 ? words.sources : words.source}: ${names}.` : nothing;
  return html`${line} ${statusWords(pack, words, claim)}`;
}

/** Claims and what they say: their sources once, then by status the sentences that have one. */
export function sourcesOfAll(pack: Pack, words: Words, claims: readonly Said[]): unknown {
  const sources = [...new Set(claims.flatMap((claim) => claim.sources))];
  const statuses = [...new Set(claims.map((claim) => statusWords(pack, words, claim)))].filter(Boolean);
  return html`<p>${sourceNames(pack, words, { sources, verified: true })}</p>
    ${statuses.map((status) => {
      const said = claims.filter((claim) => claim.said && statusWords(pack, words, claim) === status);
      return html`<p>${status} ${said.map((claim, n) => html`${n ? '; ' : nothing}${say(claim.said)}`)}</p>`;
    })}`;
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
export function sourceEntry(pack: Pack, words: Words, id: string): TemplateResult {
  const { authors = id, title, published, year, url, lapsed } = pack.topic.sources[id] ?? {};
  const href = safeHref(url);
  const rest = [authors, published, year].filter(Boolean).join(', ');
  const name = title ?? rest;
  return html`${href ? html`<a href=${href} rel="noopener noreferrer">${name}</a>` : name}.${title ? ` ${rest}.` : nothing}
  ${href ? nothing : words.noPage} ${lapsed ? words.lapsed : nothing}`;
}
