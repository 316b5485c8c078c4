import { css } from 'lit';

/** The chart's own look, on the page and on the sheet for a clinician. */
export const chartStyles = css`
  .plot {
    display: block;
    flex: 1;
    min-width: 0;
    overflow: visible;
    font-size: 12px;
    fill: var(--_soft-ink);
    print-color-adjust: exact;
  }
  .drawing {
    display: flex;
    direction: ltr;
  }
  .plot.words {
    flex: none;
    width: 62px;
  }
  .zone {
    fill: var(--_tint);
  }
  .zone-1 {
    fill: none;
  }
  .plot .axis {
    stroke: var(--_soft-ink);
  }
  .plot .end {
    text-anchor: end;
  }
  .lines path {
    fill: none;
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .lines .day {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .lines .week {
    stroke: var(--_soft-ink);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .dot {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .marks .green {
    fill: var(--_self-care, #2b6b3b);
  }
  .marks .amber {
    fill: var(--_urgent, #9a4b00);
  }
  .marks .red {
    fill: var(--_emergency, #ab1f1a);
  }
  .marks .ran {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    max-width: none;
    margin-top: 6px;
    padding: 0;
    list-style: none;
  }
  .key li {
    display: flex;
    gap: 6px;
    align-items: center;
    margin: 0;
  }
  .mark {
    flex: none;
  }
  @media (forced-colors: active) {
    .plot {
      fill: CanvasText;
    }
    .zone {
      fill: none;
      stroke: GrayText;
    }
    .lines .day,
    .lines .week,
    .plot .axis,
    .marks .ran {
      stroke: CanvasText;
    }
    .dot,
    .marks .green,
    .marks .amber,
    .marks .red {
      fill: CanvasText;
    }
  }
`;
