/** Fields of a form: label, hint, error in words, and all errors together as links. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/index.js';

export interface Field {
  id: string;
  label: unknown;
  hint?: unknown;
  /** What is wrong, in words. */
  error?: string | undefined;
}

/** A label, its hint and its error around a control with the id of the field. */
export function field({ id, label, hint, error }: Field, control: unknown): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p id="${id}-hint" class="soft small">${hint}</p>` : nothing}
    <p id="${id}-error" class="error" ?hidden=${!error}>${error}</p>
    ${control}
  </div>`;
}

/** Ids of what describes the control of a field. */
export const describedBy = ({ id, hint }: Field): string => `${hint ? `${id}-hint ` : ''}${id}-error`;

/** A text field for a number: the keyboard with digits, and no arrows that change it by a touch of the wheel. */
export function numberField(about: Field, value: string, change: (value: string) => void): TemplateResult {
  return field(
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

/** All errors at once, each a link to its field; give it focus after a failed try. */
export function errorSummary(
  words: Words,
  errors: readonly { id: string; error: string }[],
  goTo: (id: string) => void,
): TemplateResult | typeof nothing {
  if (!errors.length) return nothing;
  return html`<div class="summary-box" part="error-summary" tabindex="-1" role="alert" aria-labelledby="summary-title">
    <strong id="summary-title">${words.checkForm}</strong>
    <ul>
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
