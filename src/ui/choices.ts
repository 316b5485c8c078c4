/** One of a few choices as real radio buttons in a row: for filters and sort orders. */
import { css, html, nothing, type TemplateResult } from 'lit';

export interface Choice<T extends string> {
  value: T;
  label: string;
  /** How many things this choice shows. */
  count?: number;
}

export function choices<T extends string>(
  name: string,
  legend: string,
  options: readonly Choice<T>[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`<fieldset class="choices no-print" part=${name}>
    <legend>${legend}</legend>
    ${options.map(
      ({ value, label, count }) =>
        html`<label class="choice"
          ><input
            type="radio"
            name=${name}
            value=${String(value)}
            .checked=${value === chosen}
            @change=${() => choose(value)}
          /><span
            >${label}${count === undefined ? nothing : html`&nbsp;<span class="soft">(${count})</span>`}</span
          ></label
        >`,
    )}
  </fieldset>`;
}

export const choicesStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  .choices legend {
    padding: 0;
    margin-bottom: 6px;
    font-size: 0.9em;
    font-weight: 600;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 40px;
    padding: 6px 14px 6px 10px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    font-size: 0.9em;
    line-height: 1.25;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .choice:hover {
    background: var(--_tint);
  }
  .choice:has(:checked) {
    background: var(--_accent-tint);
    border-color: var(--_accent);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .choice :focus-visible {
    outline: none;
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-color: Highlight;
    }
    .choice:has(:focus-visible) {
      outline-color: Highlight;
    }
  }
`;
