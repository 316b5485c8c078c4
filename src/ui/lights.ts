/** The traffic-light question after a session: three buttons that differ by word and shape first, by colour last. */
import { css, html, svg, type TemplateResult } from 'lit';
import type { Pack } from '../pack/pack.js';
import type { Light } from './channel.js';
import { say } from './say.js';

export const lights: readonly Light[] = ['green', 'amber', 'red'];

const shapes = {
  green: svg`<circle cx="12" cy="12" r="9"/>`,
  amber: svg`<path d="M12 3 22 20H2z"/>`,
  red: svg`<path d="M8 3h8l5 5v8l-5 5H8l-5-5V8z"/>`,
};

/** A circle, a triangle, an octagon. */
export const lightIcon = (light: Light): TemplateResult =>
  html`<svg class="light-icon ${light}" width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
    ${shapes[light]}
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

export const lightStyles = css`
  .light-icon {
    flex: none;
    fill: var(--_self-care);
  }
  .light-icon.amber {
    fill: var(--_urgent);
  }
  .light-icon.red {
    fill: var(--_emergency);
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
  @media (forced-colors: active) {
    .light-icon,
    .light-icon.amber,
    .light-icon.red {
      fill: CanvasText;
    }
  }
`;
