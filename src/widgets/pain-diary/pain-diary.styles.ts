import { css } from 'lit';

export const styles = css`
  .intro {
    margin-top: 6px;
  }
  .stack > * + * {
    margin-top: 16px;
  }
  .section {
    margin-top: 28px;
  }
  .section + * {
    margin-top: 10px;
  }
  .entry-form {
    padding: 18px;
    border: 1px solid var(--_line);
    border-radius: 10px;
  }
  .summary-box,
  .form-title {
    margin-bottom: 14px;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
    gap: 14px 20px;
    align-items: end;
  }
  .pair > * {
    margin-top: 14px;
  }
  .field {
    margin-top: 22px;
  }
  .pair > .field {
    margin-top: 0;
  }
  .scale {
    margin-top: 6px;
  }
  .field .choices,
  .pair > .choices {
    margin-top: 8px;
  }
  .run-fields {
    margin-top: 12px;
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--_line);
  }
  .more {
    margin-top: 22px;
  }
  summary {
    min-height: 24px;
    padding-block: 4px;
    cursor: pointer;
  }
  .more > summary {
    font-weight: 600;
  }
  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 210px), 1fr));
    gap: 0 16px;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr));
    gap: 12px;
    margin-bottom: 0;
  }
  .tile {
    padding: 14px 16px;
    border-radius: 10px;
    background: var(--_tint);
  }
  dt {
    font-size: 0.85em;
    color: var(--_soft-ink);
  }
  dd {
    margin: 0;
  }
  .value {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 12px;
    min-height: 2.2em;
    padding-block: 4px;
    line-height: 1.3;
  }
  .figure {
    font-size: 1.9em;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .count,
  .light-line {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  details p {
    margin-top: 8px;
  }
  .table {
    overflow-x: auto;
    border-radius: 4px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.88em;
  }
  th,
  td {
    padding: 8px 10px 8px 0;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    font-variant-numeric: tabular-nums;
  }
  thead th {
    font-size: 0.92em;
    color: var(--_soft-ink);
  }
  tbody th {
    font-weight: 500;
    white-space: nowrap;
  }
  .mark {
    vertical-align: -3px;
  }
  .row-buttons {
    white-space: nowrap;
    text-align: end;
  }
  .row-buttons .link + .link {
    margin-inline-start: 14px;
  }
  .incoming {
    padding: 16px 18px;
    border: 1px solid var(--_line);
    border-radius: 10px;
  }
  textarea {
    resize: vertical;
  }
  @container (max-width: 720px) {
    tbody th,
    .row-buttons {
      white-space: normal;
    }
    .row-buttons .link {
      display: block;
      min-height: 28px;
    }
    .row-buttons .link + .link {
      margin-inline-start: 0;
    }
  }
  @container (max-width: 480px) {
    td,
    th {
      padding-inline-end: 6px;
    }
    /* The buttons take a line of their own below their row. */
    tbody tr {
      position: relative;
    }
    tbody tr > * {
      padding-bottom: 36px;
    }
    tbody .row-buttons {
      position: absolute;
      inset-block-end: 0;
      inset-inline-start: 0;
      display: flex;
      gap: 14px;
      padding: 0 0 6px;
      border: 0;
    }
    .entry-form {
      padding: 14px;
    }
  }
  @media (forced-colors: active) {
    .tile {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    form {
      display: none;
    }
  }
  .written > * + * {
    margin-top: 8px;
  }
`;
