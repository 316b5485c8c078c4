/** One answer of several: a radio or a box with its words, and the whole row to press on. Answers stand in a `fieldset`. */
import { css } from 'lit';

export const optionStyles = css`
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .option {
    display: flex;
    gap: 12px;
    align-items: center;
    min-height: 48px;
    margin-bottom: 8px;
    padding: 10px 14px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    line-height: 1.35;
    cursor: pointer;
    transition:
      background-color 150ms,
      border-color 150ms;
  }
  .option:hover {
    border-color: var(--_soft-ink);
  }
  .option input {
    flex: none;
    width: 20px;
    height: 20px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .option.chosen {
    border-color: var(--_accent);
    background: var(--_accent-tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .option input:focus-visible {
    outline: none;
  }
  @media (forced-colors: active) {
    .option.chosen {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
