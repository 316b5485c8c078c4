/** What a guideline says about a treatment: an icon of its own shape, and the word. */
import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Sentence } from '../../pack/pack.js';
import type { Says } from '../../pack/sections/treatments.js';
import { say } from '../../ui/say.js';
import type { Words } from '../../words/index.js';

const shapes: Record<Says, SVGTemplateResult> = {
  for: svg`<path d="m4 10 4 4 8-9"/>`,
  option: svg`<circle cx="10" cy="10" r="6"/>`,
  unclear: svg`<path d="M7 7.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1-1.5 2.4M10 16v.01"/>`,
  against: svg`<path d="M5 5l10 10M15 5 5 15"/>`,
};

const labels: Record<Says, keyof Words> = {
  for: 'saysFor',
  option: 'saysOption',
  unclear: 'saysUnclear',
  against: 'saysAgainst',
};

export function standView(
  words: Words,
  says: Says | undefined,
  note: Sentence | undefined,
  checked: boolean,
): TemplateResult {
  if (!says) return html`<span class="stand soft">${words.saysNothing}</span>`;
  return html`<span class="stand ${says}"
      ><svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">${shapes[says]}</svg>${
        words[labels[says]]
      }</span
    >
    ${
      note === undefined && checked
        ? nothing
        : html`<span class="stand-note soft"
            >${say(note)}${checked ? nothing : html`${note === undefined ? nothing : '; '}${words.uncheckedStand}`}</span
          >`
    }`;
}

export const standStyles = css`
  .stand {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    font-weight: 600;
    line-height: 1.25;
  }
  .stand.soft {
    font-weight: 400;
  }
  .stand svg {
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .stand.for {
    color: var(--_self-care);
  }
  .stand.against {
    color: var(--_emergency);
  }
  .stand-note {
    display: block;
    font-size: 0.9em;
    line-height: 1.35;
  }
`;
