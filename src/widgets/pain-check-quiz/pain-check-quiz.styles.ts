import { css } from 'lit';

export const styles = css`
  .bar {
    display: block;
    width: 100%;
    height: 4px;
    margin-bottom: 20px;
    border-radius: 2px;
    background: var(--_line);
    overflow: hidden;
  }
  .bar rect {
    fill: var(--_accent);
    transition: width 200ms;
  }
  legend {
    padding: 0;
    margin-bottom: 10px;
  }
  .hint {
    margin-bottom: 14px;
    font-size: 0.95em;
  }
  legend + .error,
  .hint + .error {
    margin-top: 8px;
  }
  .error {
    margin-bottom: 12px;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_emergency);
    color: var(--_emergency);
    font-weight: 600;
  }
  .section {
    margin: 20px 0 4px;
    font-size: 1em;
  }
  .about {
    margin-top: 16px;
  }
  .text-box {
    width: 100%;
    min-height: 160px;
    margin-top: 12px;
  }
  details {
    margin-top: 6px;
  }
  .take .actions,
  .take > details {
    margin-top: 12px;
  }
  .take details .button {
    margin-block: 8px;
  }
  summary {
    min-height: 24px;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      height: 6px;
    }
    .bar rect {
      fill: CanvasText;
    }
  }
`;
