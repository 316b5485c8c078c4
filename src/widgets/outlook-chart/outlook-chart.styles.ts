import { css } from 'lit';

export const styles = css`
  .intro {
    margin-top: 6px;
  }
  .part {
    margin-top: 22px;
    font-size: 1.05em;
  }
  .shares {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
    gap: 0 36px;
  }
  table {
    width: 100%;
    max-width: 30em;
    table-layout: fixed;
    margin-block: 8px;
    border-collapse: collapse;
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }
  :is(th, td) {
    padding: 6px 3px;
    text-align: center;
    vertical-align: bottom;
    font-weight: 400;
    line-height: 1.3;
  }
  tbody th {
    padding-top: 14px;
    font-weight: 600;
    text-align: start;
  }
  .bar {
    display: block;
    width: 100%;
    max-width: 72px;
    height: 64px;
    margin: 0 auto 2px;
    fill: none;
    outline: 1px solid var(--_edge);
    outline-offset: -1px;
  }
  .bar .on {
    fill: var(--_accent);
  }
  .limits {
    margin-top: 14px;
  }
  @media (forced-colors: active) {
    .bar {
      fill: Canvas;
      outline: 1px solid CanvasText;
    }
    .bar .on {
      fill: CanvasText;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
