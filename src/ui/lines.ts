/** Lines of facts as a list, each with how far it was checked; once, where the same is to be said of all of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack, Sentence } from '../pack/pack.js';
import type { Line } from '../pack/sections/lines.js';
import type { Words } from '../words/index.js';
import { say } from './say.js';
import { sourceNames } from './sources.js';
import { statusWords } from './status.model.js';

export function lineList(
  pack: Pack,
  words: Words,
  lines: readonly Line[],
  text: Readonly<Record<string, Sentence>> | undefined,
): TemplateResult {
  const statuses = lines.map((line) => statusWords(pack, words, line));
  const [first = ''] = statuses;
  const once = lines.length > 1 && statuses.every((status) => status === first) && first;
  return html`<ul>
      ${lines.map(({ id }, n) => html`<li>${say(text?.[id])} ${once ? nothing : mark(statuses[n])}</li>`)}
    </ul>
    ${once ? html`<p class="small">${mark(once)}</p>` : nothing}`;
}

const mark = (status = '') => (status ? html`<span class="soft">${status}</span>` : nothing);

/** Each source once, in the order in which they are first named. */
export const sourcesOf = (claims: readonly { sources: string[] }[]): string[] => [
  ...new Set(claims.flatMap(({ sources }) => sources)),
];

/** The sources of claims that say themselves how far they were checked. */
export const sourceLine = (pack: Pack, words: Words, claims: readonly { sources: string[] }[]): TemplateResult =>
  html`<p class="soft small">${sourceNames(pack, words, { sources: sourcesOf(claims), verified: true })}</p>`;
