import { css } from 'lit';

export const styles = css`
  .intro {
    margin-top: 6px;
  }
  .subtitle {
    margin-top: 20px;
    font-size: 1.05em;
  }
  .common {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
    gap: 16px;
    list-style: none;
    padding: 0;
    max-width: none;
    margin: 10px 0 24px;
  }
  .common li {
    margin: 0;
    padding: 14px 16px;
    border-radius: 10px;
    background: var(--_tint);
    font-size: 0.95em;
  }
  .common .figure {
    font-size: 1.25em;
    color: var(--_accent);
  }
  .common .pictogram {
    margin-block: 8px;
  }
  .grade-key {
    margin-top: 12px;
    font-size: 0.9em;
  }
  summary {
    min-height: 28px;
    cursor: pointer;
    color: var(--_accent);
  }
  .cards {
    columns: 330px 2;
    column-gap: 16px;
    list-style: none;
    padding: 0;
    max-width: none;
    margin-top: 20px;
  }
  .item {
    display: inline-block;
    width: 100%;
    margin: 0 0 16px;
    padding: 18px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    break-inside: avoid;
  }
  .item-title {
    font-size: 1.1em;
    margin-bottom: 4px;
  }
  .item > p {
    margin-top: 10px;
    font-size: 0.95em;
  }
  .item > .small {
    font-size: 0.85em;
  }
  .todo {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_accent);
  }
  .filtered {
    display: none;
  }
  @media print {
    .filtered {
      display: inline-block;
    }
  }
`;
