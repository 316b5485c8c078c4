import { css } from 'lit';

export const styles = css`
  .intro {
    margin-top: 6px;
  }
  .controls {
    display: grid;
    gap: 14px;
    margin-top: 18px;
  }
  .grade-key {
    margin-top: 14px;
  }
  summary:not(.opener) {
    min-height: 28px;
    cursor: pointer;
    color: var(--_accent);
  }
  summary .icon {
    margin-inline-end: 6px;
    vertical-align: -3px;
    color: var(--_urgent);
  }
  details:not(.who) {
    font-size: 0.9em;
  }
  details > :not(summary) {
    margin-top: 6px;
  }
  .treatments {
    width: 100%;
    table-layout: fixed;
    margin-top: 16px;
    border-collapse: collapse;
    font-size: 0.95em;
    text-align: start;
  }
  th,
  td {
    padding: 14px 0 4px;
    padding-inline-end: 14px;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  thead th {
    padding-block: 8px;
    font-size: 0.9em;
    font-weight: 600;
    vertical-align: bottom;
  }
  .covers {
    display: block;
    font-weight: 400;
    font-size: 0.85em;
    line-height: 1.3;
  }
  .treatments thead th:first-child {
    width: 20%;
  }
  .treatments thead .harms {
    width: 21%;
  }
  .harms {
    font-size: 0.95em;
  }
  .harms ul {
    padding: 0;
    list-style: none;
  }
  .harms :is(ul, li:first-child) {
    margin-top: 0;
  }
  .item {
    border-top: 1px solid var(--_line);
  }
  .who {
    margin-top: 8px;
    border-block: 1px solid var(--_line);
  }
  .treatments :is(.guideline, .says) {
    padding-inline-end: 8px;
  }
  .guideline {
    width: 11%;
  }
  .says {
    font-size: 0.9em;
  }
  .name {
    display: block;
    font-weight: 650;
    font-size: 1.05em;
    line-height: 1.3;
  }
  .what {
    display: block;
    margin: 2px 0 6px;
    font-size: 0.9em;
    line-height: 1.4;
  }
  .help .effects li {
    margin-block: 6px;
  }
  .todo {
    margin-top: 6px;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_accent);
  }
  .todo.no {
    border-color: var(--_urgent);
  }
  .todo.maybe {
    border-color: var(--_soft-ink);
  }
  .band-key {
    margin-top: 14px;
  }
  .more td {
    padding-block: 0 12px;
  }
  .filtered {
    display: none;
  }
  @container (max-width: 760px) {
    .treatments,
    tbody,
    tbody tr {
      display: block;
    }
    thead {
      position: absolute;
      width: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .item {
      padding-block: 16px 10px;
    }
    .item tr:first-child {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 8px 10px;
    }
    th,
    td {
      padding: 0;
      padding-inline-end: 0;
    }
    tbody :is(th, .help, .harms) {
      grid-column: 1 / -1;
      width: auto;
    }
    .says {
      width: auto;
      padding-top: 6px;
      border-top: 1px solid var(--_line);
    }
    :is(.says, .harms)::before {
      content: attr(data-label);
      display: block;
      font-weight: 600;
      color: var(--_soft-ink);
    }
    .more td {
      display: block;
      padding-block: 8px 0;
    }
    .filtered {
      display: none;
    }
  }
  @media print {
    .item.filtered {
      display: table-row-group;
    }
    .item {
      break-inside: avoid;
    }
  }
`;
