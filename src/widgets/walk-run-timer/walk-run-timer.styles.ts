import { css } from 'lit';

export const styles = css`
  .choose {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    margin-top: 12px;
    font-weight: 600;
  }
  select {
    min-width: 72px;
  }
  .stage-line {
    margin-top: 14px;
  }
  .intervals {
    height: 44px;
  }
  .running {
    text-align: center;
  }
  .running p {
    margin-inline: auto;
  }
  .running .actions {
    justify-content: center;
  }
  .phase {
    font-size: 1.4em;
    font-weight: 650;
  }
  .run .phase {
    color: var(--_accent);
  }
  .clock {
    font-size: clamp(72px, 26cqi, 168px);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.03em;
    line-height: 1.05;
  }
  .running .intervals {
    margin-top: 18px;
  }
  details {
    margin-top: 12px;
  }
  summary {
    padding-block: 8px;
    font-weight: 600;
    cursor: pointer;
  }
  .fine details {
    margin-top: 6px;
  }
  .fine summary {
    padding-block: 4px;
    font-weight: 400;
  }
  .rules {
    margin-top: 12px;
  }
  .signals {
    min-width: 0;
    margin: 18px 0 0;
    padding: 0;
    border: 0;
  }
  .signals legend {
    padding: 0;
    font-weight: 600;
  }
  .signals .tick {
    display: inline-flex;
    margin-inline-end: 20px;
  }
  .how {
    margin-top: 10px;
  }
  .after {
    margin-top: 10px;
  }
  .question .level {
    margin-top: 12px;
  }
`;
