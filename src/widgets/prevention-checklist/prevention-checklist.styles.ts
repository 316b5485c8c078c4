import { css } from 'lit';

export const styles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 2px 16px;
    margin-bottom: 6px;
  }
  .count {
    font-size: 0.9em;
    font-weight: 600;
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
  .subtitle {
    margin-top: 24px;
    font-size: 1.05em;
  }
  .steps {
    list-style: none;
    padding: 0;
    max-width: none;
    margin-top: 16px;
  }
  .item {
    margin: 0;
    padding-block: 8px;
    border-top: 1px solid var(--_line);
    break-inside: avoid;
  }
  .skip .item {
    padding-block: 12px 8px;
  }
  .step {
    display: flex;
    gap: 12px;
    min-height: 44px;
    padding-block: 6px;
    cursor: pointer;
  }
  .step input {
    flex: none;
    width: 22px;
    height: 22px;
    margin: 2px 0 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .step > span,
  .skip .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 2px 16px;
    flex: 1;
  }
  .skip .item > :nth-child(n + 3) {
    grid-column: 1 / -1;
  }
  .name {
    font-weight: 600;
    line-height: 1.35;
  }
  .item .grade {
    font-weight: 400;
    color: var(--_soft-ink);
  }
  .grade-key {
    margin-top: 10px;
    font-size: 0.9em;
  }
  .why,
  .item details {
    margin-inline-start: 34px;
    font-size: 0.9em;
  }
  .why {
    margin-top: -6px;
  }
  .skip :is(.why, details) {
    margin: 0;
  }
  summary {
    min-height: 28px;
    cursor: pointer;
    color: var(--_accent);
  }
  details > :not(summary) {
    margin-block: 4px;
  }
  @container (max-width: 480px) {
    .step > span,
    .skip .item {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .item summary {
      display: none;
    }
  }
`;
