/** What a guideline says about a treatment: an icon of its own shape, and the word. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Sentence } from '../../pack/pack.js';
import type { Says } from '../../pack/sections/treatments.js';
import { say } from '../../ui/say.js';
import type { Words } from '../../words/index.js';

/** Paths, not templates: a guide draws 69 of them. */
const shapes: Record<Says, string> = {
  for: 'm4 10 4 4 8-9',
  option: 'M16 10a6 6 0 1 1-12 0 6 6 0 1 1 12 0z',
  unclear: 'M7 7.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1-1.5 2.4M10 16v.01',
  against: 'M5 5l10 10M15 5 5 15',
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
      ><svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><path d=${shapes[says]} /></svg>${
        words[labels[says]]
      }</span
    >
    ${
      note === undefined && checked
        ? nothing
        : html`<span class="stand-note soft"
            >${say(note)}${checked ? nothing : `${note === undefined ? '' : '; '}${words.uncheckedStand}`}</span
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
    overflow-wrap: anywhere;
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
