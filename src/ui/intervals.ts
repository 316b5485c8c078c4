/** A walk-run session as a picture: high blocks are running, low ones walking, as wide as they are long. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { length, startOf } from './phases.model.js';
import type { WalkRunPhase } from './walk-run.model.js';

/** `elapsed` in seconds draws a mark at that moment. Beside it stands the same in words. */
export function intervals(phases: readonly WalkRunPhase[], elapsed?: number): TemplateResult {
  const whole = length(phases) || 1;
  const at = (seconds: number) => ((seconds / whole) * 100).toFixed(2);
  return html`<svg class="intervals" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
    ${phases.map(({ kind, seconds }, n) => {
      const top = kind === 'run' ? 0 : kind === 'walk' ? 6 : 8;
      return svg`<rect class=${kind} x=${at(startOf(phases, n))} width=${Math.max(0.3, Number(at(seconds)) - 0.4)} y=${top} height=${12 - top}/>`;
    })}
    ${elapsed === undefined ? nothing : svg`<rect class="now" x=${Math.min(99.2, Number(at(elapsed)))} width="0.8" y="0" height="12"/>`}
  </svg>`;
}

export const intervalsStyles = css`
  .intervals {
    display: block;
    width: 100%;
    height: 28px;
    margin-block: 8px;
    fill: var(--_far);
  }
  .intervals .run {
    fill: var(--_accent);
  }
  .intervals .now {
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 0.3;
  }
  :host(:dir(rtl)) .intervals {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .intervals {
      fill: GrayText;
      forced-color-adjust: none;
    }
    .intervals .run {
      fill: CanvasText;
    }
    .intervals .now {
      fill: Highlight;
      stroke: Canvas;
    }
  }
  @media print {
    .intervals {
      print-color-adjust: exact;
    }
  }
`;
