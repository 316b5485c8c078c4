import { css } from 'lit';
import { lightShapeStyles } from '../../ui/lights.js';

const plotStyles = css`
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
    width: 5.2em;
  }
  .zone {
    fill: var(--_tint);
    stroke: var(--_edge);
    stroke-dasharray: 2 3;
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
  .marks .ran {
    fill: var(--_ink);
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
    .plot .axis {
      stroke: CanvasText;
    }
    .dot,
    .marks .ran {
      fill: CanvasText;
    }
  }
`;

/** The chart's own look, on the page and on the sheet for a clinician. */
export const chartStyles = [lightShapeStyles, plotStyles];
