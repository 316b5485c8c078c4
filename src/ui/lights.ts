/** The traffic-light question after a session: three buttons that differ by word and shape first, by colour last. */
import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Pack } from '../pack/pack.js';
import type { Light } from './channel.js';
import { say } from './say.js';

export const lights: readonly Light[] = ['green', 'amber', 'red'];

const shapes = {
  green: svg`<circle cx="12" cy="12" r="8.75"/><path class="inner" d="M7.8 12.4l2.9 2.9 5.5-6.1"/>`,
  amber: svg`<path d="M12 3 22 20H2z"/>`,
  red: svg`<path d="M8 3h8l5 5v8l-5 5H8l-5-5V8z"/><path class="inner" d="M8 12h8"/>`,
};

/**
 * A pale ring with a tick, a triangle, a dark octagon with a bar: told apart without colour, by their lightness and at the
 * size of a mark. In a square of 24.
 */
export const lightShape = (light: Light): SVGTemplateResult =>
  svg`<g class="light-shape ${light}">${shapes[light]}</g>`;

export const lightIcon = (light: Light): TemplateResult =>
  html`<svg class="light-icon" width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
    ${lightShape(light)}
  </svg>`;

export function lightButtons(pack: Pack, labelledBy: string, choose: (light: Light) => void): TemplateResult {
  const text = pack.text.plans?.lights;
  return html`<div class="lights" role="group" aria-labelledby=${labelledBy}>
    ${lights.map(
      (light) =>
        html`<button type="button" class="light" part="light-button" @click=${() => choose(light)}>
          ${lightIcon(light)}
          <span><strong>${say(text?.[light].title)}</strong> ${say(text?.[light].means)}</span>
        </button>`,
    )}
  </div>`;
}

/** What each light means and what follows from it. */
export const lightKey = (pack: Pack): TemplateResult =>
  html`<ul class="light-key" role="list">
    ${lights.map((light) => {
      const text = pack.text.plans?.lights[light];
      return html`<li>
        ${lightIcon(light)}
        <span><strong>${say(text?.title)}.</strong> ${say(text?.means)} ${say(text?.then)}</span>
      </li>`;
    })}
  </ul>`;

/** With a light palette's values for a sheet of paper, which has no palette. */
export const lightShapeStyles = css`
  .light-shape {
    fill: var(--_self-care-tint, #e8f4ea);
    stroke: var(--_self-care, #2b6b3b);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    print-color-adjust: exact;
  }
  .light-shape.amber {
    fill: var(--_urgent, #9a4b00);
    stroke: none;
  }
  .light-shape.red {
    fill: var(--_emergency, #ab1f1a);
    stroke: none;
  }
  .light-shape .inner {
    fill: none;
    stroke: var(--_surface);
  }
  .light-shape.green .inner {
    stroke: var(--_self-care, #2b6b3b);
  }
  @media (forced-colors: active) {
    .light-shape {
      fill: Canvas;
      stroke: CanvasText;
    }
    .light-shape:is(.amber, .red) {
      fill: CanvasText;
    }
    .light-shape .inner {
      stroke: Canvas;
    }
    .light-shape.green .inner {
      stroke: CanvasText;
    }
  }
`;

const buttonStyles = css`
  .light-icon {
    flex: none;
  }
  .lights {
    display: grid;
    gap: 8px;
    margin-top: 10px;
  }
  .light,
  .light-key li {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    text-align: start;
  }
  .light {
    min-height: 48px;
    padding: 10px 14px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_surface);
    font-size: 0.92em;
    line-height: 1.4;
  }
  .light strong {
    display: block;
  }
  .light:hover {
    border-color: var(--_soft-ink);
  }
  .light-key {
    list-style: none;
    margin-top: 8px;
    padding: 0;
  }
  .light-key li {
    margin-block: 8px;
  }
`;

export const lightStyles = [lightShapeStyles, buttonStyles];
