import { css } from 'lit';

export const styles = css`
  .subtitle {
    font-size: 1.1em;
  }
  .intro {
    margin-top: 6px;
  }
  .chooser {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(96px, 34%);
    gap: 20px;
    margin-top: 16px;
  }
  .picture {
    border-radius: 10px;
    padding: 12px 8px;
    background: var(--_tint);
    align-self: start;
  }
  legend {
    padding: 0;
    margin-bottom: 8px;
    font-weight: 650;
  }
  .option {
    min-height: 40px;
    margin: 0;
    padding: 6px 10px;
    border-color: transparent;
  }
  .option:hover {
    background: var(--_tint);
  }
  .result {
    margin-top: 24px;
  }
  .apart {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
    gap: 12px;
    margin-block: 12px;
  }
  .pattern {
    border: 1px solid var(--_line);
    border-radius: 10px;
    margin-top: 12px;
    padding-inline: 16px;
  }
  .pattern[open] {
    padding-bottom: 14px;
  }
  .pattern-title {
    display: block;
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    margin-top: 4px;
    font-size: 0.85em;
    color: var(--_level);
  }
  .watch {
    --_level: var(--_urgent);
  }
  .compare {
    margin-top: 32px;
  }
  .compare:first-child {
    margin-top: 0;
  }
  table {
    width: 100%;
    margin-block: 12px;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th {
    text-align: start;
    font-weight: 650;
  }
  thead th {
    padding: 10px 12px;
    line-height: 1.3;
    background: var(--_level-tint);
    color: var(--_level);
    vertical-align: top;
  }
  thead .icon {
    vertical-align: -4px;
    margin-inline-end: 2px;
  }
  tbody th {
    padding: 10px 12px 0;
    font-size: 0.85em;
    color: var(--_soft-ink);
  }
  td {
    padding: 2px 12px 10px;
    vertical-align: top;
  }
  tbody tr:last-child {
    border-bottom: 1px solid var(--_line);
  }
  td + td,
  thead th + th {
    border-inline-start: 1px solid var(--_line);
  }
  @container (max-width: 480px) {
    .chooser {
      grid-template-columns: minmax(0, 1fr) minmax(84px, 30%);
      gap: 10px;
    }
    .option {
      gap: 8px;
      padding: 6px;
      font-size: 0.95em;
    }
    .picture {
      padding: 8px 2px;
    }
    td,
    tbody th,
    thead th {
      padding-inline: 8px;
    }
  }
  @media (forced-colors: active) {
    thead th {
      border-bottom: 2px solid CanvasText;
    }
  }
  @media print {
    tbody,
    .pattern {
      break-inside: avoid;
    }
  }
`;
