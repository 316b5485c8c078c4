/** Draws a sentence of a pack: its emphasis, its source marks, and its language where it is a fallback. Text is text. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Sentence } from '../pack/pack.js';

const mark = /\*([^*]+)\*|\[\^([\w-]+)\]/g;

/** `sourceMark` draws the mark of a source id; without it, source marks are left out. */
export function say(
  sentence: Sentence | undefined,
  sourceMark: (id: string) => unknown = () => nothing,
): TemplateResult | string | typeof nothing {
  if (sentence === undefined) return nothing;
  const { text, lang } = typeof sentence === 'string' ? { text: sentence, lang: '' } : sentence;
  const parts: unknown[] = [];
  let end = 0;
  for (const match of text.matchAll(mark)) {
    parts.push(text.slice(end, match.index));
    parts.push(match[1] ? html`<em>${match[1]}</em>` : sourceMark(match[2] ?? ''));
    end = match.index + match[0].length;
  }
  // Most sentences hold no mark: their words alone cost the least to draw.
  if (!end && !lang) return text;
  parts.push(text.slice(end));
  return lang ? html`<span lang=${lang}>${parts}</span>` : html`${parts}`;
}
