import { css } from 'lit';

export const styles = css`
  .intro {
    margin-top: 6px;
  }
  form > fieldset {
    margin-top: 20px;
  }
  .note {
    margin-top: 12px;
    padding: 14px 16px;
    border-radius: 10px;
    max-width: none;
    background: var(--_tint);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr));
    gap: 0 16px;
    align-items: end;
    max-width: 440px;
  }
  .background {
    margin-top: 18px;
  }
  .result {
    margin-top: 28px;
    padding-top: 22px;
    border-top: 1px solid var(--_line);
  }
  .result > * + * {
    margin-top: 16px;
  }
  .result > .fine {
    margin-top: 24px;
  }
  .yours {
    display: flex;
    align-items: baseline;
    gap: 12px;
  }
  .claim > .small {
    margin-top: 4px;
  }
  .figure {
    font-size: 2.7em;
    font-weight: 700;
    letter-spacing: -0.03em;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .scale {
    display: block;
    width: 100%;
    max-width: 560px;
    height: 46px;
    margin-top: 2px;
    overflow: visible;
  }
  .scale .line {
    fill: var(--_far);
  }
  .scale .tick {
    stroke: var(--_surface);
    stroke-width: 3;
  }
  .scale text {
    fill: var(--_soft-ink);
    font-size: 12px;
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }
  .scale circle {
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 3;
  }
  @media (forced-colors: active) {
    .note {
      border: 1px solid CanvasText;
    }
    .scale .line {
      fill: GrayText;
    }
    .scale text,
    .scale circle {
      fill: CanvasText;
    }
  }
  @media print {
    form {
      display: none;
    }
    .result {
      border: 0;
      padding: 0;
    }
  }
`;
