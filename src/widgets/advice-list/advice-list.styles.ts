import { css } from 'lit';

export const styles = css`
  .group {
    margin-top: 20px;
    font-size: 1em;
  }
  .list {
    margin-top: 8px;
    border-bottom: 1px solid var(--_line);
  }
  [part='item'] {
    border-top: 1px solid var(--_line);
  }
  .opener:hover {
    color: var(--_accent);
  }
  .short {
    display: block;
    margin-top: 2px;
    font-weight: 400;
    font-size: 0.92em;
  }
  .answer {
    padding-bottom: 18px;
  }
  .answer > * + * {
    margin-top: 12px;
  }
  .walk {
    width: 100%;
    max-width: 26em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .walk caption {
    padding-bottom: 6px;
    text-align: start;
  }
  .walk :is(th, td) {
    padding: 6px 0;
    padding-inline-end: 10px;
    border-top: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }
  .walk tbody th {
    white-space: nowrap;
  }
  .walk thead th {
    font-weight: 600;
    color: var(--_soft-ink);
  }
  .actions {
    margin-top: 12px;
  }
  .fine {
    margin-top: 10px;
  }
  @media print {
    [part='item'] {
      break-inside: avoid;
    }
  }
`;
