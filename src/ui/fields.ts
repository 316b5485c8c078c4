/** Fields of a form: label, hint, error in words, and all errors together as links. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/index.js';
import { heading } from './heading.js';

export interface Field {
  id: string;
  label: unknown;
  hint?: unknown;
  /** What is wrong, in words. */
  error?: string | undefined;
}

/** A label, its hint and its error around a control with the id of the field. */
export function field(words: Words, { id, label, hint, error }: Field, control: unknown): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p id="${id}-hint" class="soft small">${hint}</p>` : nothing} ${errorLine(words, id, error)}
    ${control}
  </div>`;
}

/** What is wrong with the control of this id, announced as an error; there while nothing is wrong, for what points at it. */
export const errorLine = (words: Words, id: string, error: string | undefined): TemplateResult =>
  html`<p id="${id}-error" class="error" ?hidden=${!error}>${error ? withError(words, error) : nothing}</p>`;

/** The words of an error after "Error:", which is heard and not seen. */
export const withError = (words: Words, error: string): TemplateResult =>
  html`<span class="visually-hidden">${words.error} </span>${error}`;

/** Ids of what describes the control of a field. */
export const describedBy = ({ id, hint }: Field): string => `${hint ? `${id}-hint ` : ''}${id}-error`;

/** A text field for a number: the keyboard with digits, and no arrows that change it by a touch of the wheel. */
export function numberField(
  words: Words,
  about: Field,
  value: string,
  change: (value: string) => void,
): TemplateResult {
  return field(
    words,
    about,
    html`<input
      id=${about.id}
      part="field"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      aria-invalid=${Boolean(about.error)}
      aria-describedby=${describedBy(about)}
      .value=${value}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />`,
  );
}

/**
 * All errors at once, each a link to its field. Give it focus after a failed try: that says it, so it is no alert, which
 * would say it again. `level` is that of its heading.
 */
export function errorSummary(
  words: Words,
  errors: readonly { id: string; error: string }[],
  level: number,
  goTo: (id: string) => void,
): TemplateResult | typeof nothing {
  if (!errors.length) return nothing;
  return html`<div
    class="summary-box"
    part="error-summary"
    tabindex="-1"
    role="group"
    aria-label=${words.checkForm}
    aria-describedby="summary-list"
  >
    ${heading(Math.round(level) || 4, words.checkForm, '')}
    <ul id="summary-list">
      ${errors.map(
        ({ id, error }) =>
          html`<li>
            <a
              href="#${id}"
              @click=${(event: Event) => {
                event.preventDefault();
                goTo(id);
              }}
              >${error}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** How a text is written into a box, in a form or alone. */
export const textBoxStyles = css`
  [part='field'],
  .text-box {
    min-height: 44px;
    padding: 9px 12px;
    border: 1px solid var(--_soft-ink);
    border-radius: 8px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
`;

export const fieldStyles = [
  textBoxStyles,
  css`
    fieldset {
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
    }
    .field {
      margin-top: 14px;
    }
    .field > label,
    .legend {
      display: block;
      margin-bottom: 4px;
      font-size: 0.95em;
      font-weight: 600;
    }
    [part='field'] {
      display: block;
      width: 100%;
    }
    [aria-invalid='true'] {
      border-color: var(--_emergency);
      border-width: 2px;
    }
    .error {
      margin-bottom: 4px;
      color: var(--_emergency);
      font-size: 0.95em;
      font-weight: 600;
    }
    .check {
      display: flex;
      gap: 10px;
      align-items: flex-start;
      min-height: 24px;
      padding-block: 4px;
      cursor: pointer;
    }
    .check input {
      flex: none;
      width: 20px;
      height: 20px;
      margin: 2px 0 0;
      accent-color: var(--_accent);
    }
    .summary-box {
      margin-top: 16px;
      padding: 14px 16px;
      border: 2px solid var(--_emergency);
      border-radius: 10px;
    }
    .summary-box a {
      color: var(--_emergency);
    }
  `,
];
