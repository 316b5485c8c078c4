/** A screen before the result: how far the reader is, what is asked, and the ways on and back. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../words/index.js';

export interface ScreenView {
  words: Words;
  /** How much of the check is done, 0 to 1. */
  share: number;
  content: unknown;
  emergency: TemplateResult;
  /** Label of the button that goes on. */
  label: string;
  next: () => void;
  /** Undefined on the first screen. */
  back: (() => void) | undefined;
}

export function screenView({ words, share, content, emergency, label, next, back }: ScreenView): TemplateResult {
  // On the button, not as `submit`: a frame without `allow-forms` blocks that event. Enter clicks the button too.
  const goOn = (event: Event) => {
    event.preventDefault();
    next();
  };
  // `dialog` sends nothing: a button pressed before the script is here must not put answers into the address.
  return html`<form method="dialog" novalidate>
    ${bar(share)} ${content}
    <div class="actions no-print">
      ${
        back
          ? html`<button type="button" class="button" part="back-button" @click=${back}>${words.back}</button>`
          : nothing
      }
      <button type="submit" class="button primary" part="next-button" @click=${goOn}>${label}</button>
      <span class="end">${emergency}</span>
    </div>
  </form>`;
}

/** Progress as a bar, beside the same in words. Drawn as SVG because strict pages forbid inline widths. */
export const bar = (share: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect width=${Math.round(share * 100)} height="1" />
  </svg>`;
