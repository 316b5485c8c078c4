/** A share of 100 people as a hundred dots. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';

const dots = new Array(100).fill(0).map((_, n) => n);

/** `label` names it for screen readers; leave it out where the same words stand beside it. */
export function pictogram(share: number, label = ''): TemplateResult {
  return html`<svg
    class="pictogram"
    part="pictogram"
    viewBox="0 0 20 5"
    role=${label ? 'img' : nothing}
    aria-label=${label || nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    ${dots.map(
      (n) =>
        svg`<circle class=${n < Math.round(share) ? 'on' : ''} cx=${(n % 20) + 0.5} cy=${Math.floor(n / 20) + 0.5} r="0.4"/>`,
    )}
  </svg>`;
}

export const pictogramStyles = css`
  .pictogram {
    display: block;
    width: 100%;
    height: auto;
    fill: var(--_line);
  }
  .pictogram .on {
    fill: var(--_accent);
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
