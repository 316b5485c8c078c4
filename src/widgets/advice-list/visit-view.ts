/** What to think of before a visit, what happens there, and what the reader may ask. */
import { html, type TemplateResult } from 'lit';
import type { Pack } from '../../pack/pack.js';
import { visitParts } from '../../pack/sections/visit.js';
import { lineList, sourceLine } from '../../ui/lines.js';
import { say } from '../../ui/say.js';
import type { Words } from '../../words/index.js';

export function visitView(pack: Pack, words: Words, heading: (title: unknown) => unknown): TemplateResult {
  const { visit } = pack.topic;
  const text = pack.text.visit;
  if (!visit || !text) return html``;
  return html`${visitParts.map((part) => {
    // A question claims nothing, so there is nothing to check.
    const lines =
      part === 'questions' ? visit[part].map(({ id }) => ({ id, sources: [], verified: true })) : visit[part];
    return html`${heading(say(text[part].title))} ${lineList(pack, words, lines, text[part].lines)}`;
  })}
  ${sourceLine(
    pack,
    words,
    visitParts.flatMap((part) => visit[part]),
  )}`;
}
