/** Line icons, 24 by 24, drawn in the current colour and hidden from screen readers. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const icon = (shape: SVGTemplateResult, size = 24): TemplateResult =>
  html`<svg
    class="icon"
    width=${size}
    height=${size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${shape}
  </svg>`;

export const warningIcon = (size?: number) => icon(svg`<path d="M12 3 2 20h20L12 3zM12 10v4M12 17h.01"/>`, size);
export const clockIcon = (size?: number) => icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3 2"/>`, size);
export const checkIcon = (size?: number) => icon(svg`<circle cx="12" cy="12" r="9"/><path d="m8 12 3 3 5-6"/>`, size);
export const phoneIcon = (size?: number) =>
  icon(
    svg`<path d="M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1z"/>`,
    size,
  );
export const partlyIcon = (size?: number) =>
  icon(svg`<circle cx="12" cy="12" r="9"/><path d="M8 13c2-3 3-3 4-1.5s2 1.5 4-1.5"/>`, size);
export const crossIcon = (size?: number) =>
  icon(svg`<circle cx="12" cy="12" r="9"/><path d="m9 9 6 6M15 9l-6 6"/>`, size);
export const closeIcon = (size?: number) => icon(svg`<path d="M6 6l12 12M18 6 6 18"/>`, size);
