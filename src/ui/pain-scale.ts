/** The scale from 0 to 10 as eleven radios under the words of their bands: never colour alone. */
import { css, html, type TemplateResult } from 'lit';
import { plain, type Sentence } from '../pack/pack.js';
import { say } from './say.js';

export interface PainScale {
  name: string;
  /** In rising order; each starts at `from`. */
  bands: readonly { id: string; from: number }[];
  /** The last number. */
  max: number;
  /** Names of the bands. */
  words: Readonly<Record<string, Sentence>>;
  value: number | undefined;
  /** False where it may be left out. */
  needed: boolean;
  choose: (value: number) => void;
}

export function painScale({ name, bands, max, words, value, needed, choose }: PainScale): TemplateResult {
  return html`<div class="scale">
    ${bands.map(({ id, from }, n) => {
      const values = numbers(from, (bands[n + 1]?.from ?? max + 1) - 1);
      return html`<div class="band band-${values.length}">
        <div class="numbers">
          ${values.map(
            (number) =>
              html`<label class="number ${value === number ? 'chosen' : ''}" part="option">
                <input
                  type="radio"
                  class="visually-hidden"
                  name=${name}
                  ?required=${needed}
                  value=${number}
                  aria-label="${number}, ${plain(words[id])}"
                  .checked=${value === number}
                  @change=${() => choose(number)}
                />
                <span aria-hidden="true">${number}</span>
              </label>`,
          )}
        </div>
        <div class="band-word" aria-hidden="true">${say(words[id])}</div>
      </div>`;
    })}
  </div>`;
}

function numbers(from: number, to: number): number[] {
  const list: number[] = [];
  for (let n = from; n <= to; n++) list.push(n);
  return list;
}

export const painScaleStyles = css`
  .scale {
    display: grid;
    grid-template-columns: 1fr 3fr 3fr 4fr;
    gap: 4px;
    margin-top: 16px;
  }
  .numbers {
    display: flex;
    gap: 4px;
  }
  .number {
    position: relative;
    display: grid;
    place-items: center;
    flex: 1;
    min-width: 24px;
    min-height: 48px;
    border: 1px solid var(--_edge);
    border-radius: 8px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .number:hover {
    border-color: var(--_soft-ink);
  }
  .number.chosen {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .band-word {
    margin-top: 6px;
    font-size: 0.78em;
    color: var(--_soft-ink);
  }
  .number:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  @container (max-width: 480px) {
    .scale {
      grid-template-columns: 1fr;
      gap: 10px;
    }
    .band {
      display: grid;
      grid-template-columns: 5.2em 1fr;
      align-items: center;
    }
    .band-word {
      grid-row: 1;
      margin: 0;
      font-size: 0.85em;
    }
    .numbers {
      grid-column: 2;
    }
    .number {
      flex: 0 1 48px;
    }
  }
  @media (forced-colors: active) {
    .number.chosen {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
