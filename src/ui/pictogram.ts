/** A share of 100 people as a hundred dots. */
import { css, html, nothing, type TemplateResult } from 'lit';

const outlines = new Array(100)
  .fill(0)
  .map((_, n) => `M${(n % 20) + 0.1} ${Math.floor(n / 20) + 0.5}a.4.4 0 1 0 .8 0a.4.4 0 1 0-.8 0`);

/** `label` names it for screen readers; leave it out where the same words stand beside it. */
export function pictogram(share: number, label = ''): TemplateResult {
  const on = Math.round(share);
  // Two paths, not a hundred circles: a page of pictograms would take a second to draw on a slow phone.
  return html`<svg
    class="pictogram"
    part="pictogram"
    viewBox="0 0 20 5"
    role=${label ? 'img' : nothing}
    aria-label=${label || nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    <path class="on" d=${outlines.slice(0, on).join('')} />
    <path d=${outlines.slice(on).join('')} />
  </svg>`;
}

export const pictogramStyles = css`
  .pictogram {
    display: block;
    width: 100%;
    height: auto;
    fill: none;
    stroke: var(--_edge);
    stroke-width: 0.1;
  }
  .pictogram .on {
    fill: var(--_accent);
    stroke: none;
  }
  @media (forced-colors: active) {
    .pictogram {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 0.1;
    }
    .pictogram .on {
      fill: CanvasText;
    }
  }
`;
