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
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
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
  }
  .item > * + * {
    margin-top: 8px;
  }
  .item p {
    font-size: 0.95em;
  }
  .item .small {
    font-size: 0.85em;
  }
  .item details {
    font-size: 0.9em;
  }
  p:empty {
    display: none;
  }
  .todo {
    padding: 10px 12px;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_accent-tint);
  }
  .todo strong {
    display: block;
    color: var(--_accent);
    font-size: 0.9em;
  }
  .filtered {
    display: none;
  }
  @container (max-width: 400px) {
    .item {
      padding: 12px 0;
      border-width: 1px 0 0;
      border-radius: 0;
    }
  }
  /* Chromium draws inline blocks that a page ends over each other. */
  @media print {
    .cards {
      columns: 1;
    }
    .item {
      display: block;
    }
  }
`;
