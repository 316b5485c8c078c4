import { css } from 'lit';

export const styles = css`
  fieldset {
    margin-top: 16px;
  }
  legend,
  .section {
    padding: 0;
    margin: 0 0 8px;
    font-size: 1em;
    font-weight: 650;
  }
  .section {
    margin-top: 28px;
    font-size: 1.12em;
  }
  .about {
    margin-top: 6px;
  }
  .notes {
    margin-top: 10px;
  }
  .option strong {
    display: block;
  }
  .field {
    display: block;
    margin-top: 16px;
  }
  .field span {
    display: block;
    margin-bottom: 6px;
    font-weight: 600;
  }
  .text-box {
    max-width: 100%;
  }
  textarea {
    width: 100%;
    margin-block: 8px;
    font-size: 0.8em;
  }
  .error {
    margin-block: 8px;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_emergency);
    color: var(--_emergency);
    font-weight: 600;
  }
  .offer {
    margin-bottom: 20px;
    padding: 14px 16px;
    border-radius: 10px;
    background: var(--_clinician-tint);
  }
  .offer .actions {
    margin-top: 12px;
  }
  .card > .level {
    margin-top: 16px;
  }
  .card > .level .button {
    margin-top: 10px;
  }
  .ladder {
    display: block;
    width: 100%;
    max-width: 420px;
    margin-block: 6px 0;
    fill: var(--_far);
    direction: ltr;
  }
  .ladder text {
    fill: var(--_soft-ink);
    font-size: 6px;
  }
  .ladder .past {
    fill: var(--_accent);
    opacity: 0.55;
  }
  .ladder .here {
    fill: var(--_accent);
  }
  .ladder text.here {
    fill: var(--_ink);
    font-weight: 700;
  }
  .ladder text.past {
    fill: var(--_soft-ink);
    opacity: 1;
  }
  .ladder-key {
    margin-bottom: 10px;
  }
  .rules {
    margin-block: 12px;
  }
  details {
    border-top: 1px solid var(--_line);
  }
  details:last-of-type {
    border-bottom: 1px solid var(--_line);
  }
  .fine details {
    border: 0;
  }
  summary {
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }
  .fine summary {
    padding-block: 4px;
    font-weight: 400;
  }
  details > :last-child:not(summary) {
    margin-bottom: 14px;
  }
  details p + p {
    margin-top: 8px;
  }
  .table {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 5px 14px 5px 0;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    font-size: 0.92em;
  }
  .file {
    margin-top: 14px;
  }
  @media (forced-colors: active) {
    .ladder {
      fill: GrayText;
      forced-color-adjust: none;
    }
    .ladder .past,
    .ladder .here {
      fill: CanvasText;
    }
    .ladder .here {
      fill: Highlight;
    }
    .ladder text {
      fill: CanvasText;
    }
    .day.now {
      outline: 2px solid Highlight;
    }
    .badge {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .ladder,
    .ladder * {
      print-color-adjust: exact;
    }
  }
`;
