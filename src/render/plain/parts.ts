/** Pieces that the views without scripts share. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Sentence } from '../../pack/pack.js';
import { heading } from '../../ui/heading.js';
import { say } from '../../ui/say.js';
import { warningLevel } from '../../ui/warning-levels.js';
import type { Drawn } from '../draw.js';

/** A heading `below` levels under the widget's own. */
export const title = ({ element }: Drawn, content: unknown, below = 0, className = 'title'): TemplateResult =>
  heading((Math.round(element.headingLevel) || 3) + below, content, className);

/** The title of a level of warning signs, a level under the widget's own. */
export const levelTitle =
  (drawn: Drawn) =>
  (content: unknown, className: string): TemplateResult =>
    title(drawn, content, 1, className);

/** The emergency signs, where the topic has warning signs. */
export const emergencySigns = (drawn: Drawn): TemplateResult | typeof nothing =>
  drawn.pack.topic.warnings
    ? warningLevel('emergency', drawn.pack, drawn.words, drawn.element.region, levelTitle(drawn))
    : nothing;

export function list(lines: readonly (Sentence | undefined)[] | undefined): TemplateResult | typeof nothing {
  const known = lines?.filter((line) => line !== undefined) ?? [];
  return known.length
    ? html`<ul>
        ${known.map((line) => html`<li>${say(line)}</li>`)}
      </ul>`
    : nothing;
}
