import { css } from 'lit';

export const styles = css`
  .topline {
    align-items: baseline;
  }
  .set-title {
    font-size: 1em;
  }
  .about {
    margin-bottom: 14px;
    font-size: 0.95em;
  }
  .track {
    display: flex;
    align-items: flex-start;
    gap: 24px;
    overflow: auto hidden;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
    /* Room for focus rings, which overflow would clip. */
    margin: -6px;
    padding: 6px;
    scroll-padding: 6px;
  }
  .track::-webkit-scrollbar {
    display: none;
  }
  .slide {
    position: relative;
    flex: 0 0 100%;
    min-width: 0;
    scroll-snap-align: start;
    display: grid;
    grid-template-columns: minmax(260px, 1.05fr) 1fr;
    gap: 28px;
    align-items: start;
  }
  /*
   * Only the current slide gives the track its height; the controls stay above, where they do not move. An empty slide
   * without any height counts for nothing in WebKit: the track grew as slides were drawn, and ran on by itself right to left.
   */
  .slide[inert] {
    height: 1px;
  }
  .all .track {
    flex-direction: column;
    overflow: visible;
    gap: 36px;
  }
  .all .slide {
    flex: none;
    width: 100%;
  }
  .controls {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 10px;
    margin-bottom: 16px;
  }
  .picker {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 2px;
  }
  .pick {
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
    padding: 0;
    border: 0;
    border-radius: 8px;
    background: none;
  }
  .pick::before {
    content: '';
    width: 10px;
    height: 10px;
    border: 2px solid var(--_soft-ink);
    border-radius: 6px;
  }
  .pick[aria-current='true']::before {
    width: 22px;
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .guide {
    margin-bottom: 16px;
    padding: 16px;
    border-radius: 10px;
    background: var(--_tint);
  }
  .guide-now {
    display: flex;
    align-items: center;
    gap: 20px;
  }
  .guide-time {
    flex: none;
    min-width: 2.2em;
    font-size: 3em;
    font-weight: 700;
    line-height: 1;
    letter-spacing: -0.02em;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
    color: var(--_accent);
  }
  .rest .guide-time,
  .ready .guide-time {
    color: var(--_soft-ink);
  }
  .guide-bar {
    display: block;
    width: 100%;
    height: 6px;
    margin-top: 14px;
    border-radius: 3px;
    background: var(--_line);
  }
  .guide-bar rect {
    fill: var(--_accent);
  }
  @container (max-width: 640px) {
    .slide {
      grid-template-columns: 1fr;
      gap: 18px;
    }
    .controls {
      flex-wrap: wrap;
    }
    .picker {
      order: -1;
      flex-basis: 100%;
    }
    .moving .figure {
      max-height: 240px;
    }
  }
  @container (max-width: 400px) {
    dl {
      grid-template-columns: 1fr;
      gap: 2px;
    }
    dt {
      max-width: none;
    }
    dd {
      margin-bottom: 8px;
    }
    .guide-now {
      gap: 12px;
    }
    .guide-time {
      font-size: 2.4em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .moving,
    .play {
      display: none;
    }
    .stills {
      display: flex;
    }
    .stage {
      padding-bottom: 14px;
    }
  }
  @media (forced-colors: active) {
    .pick[aria-current='true']::before {
      background: Highlight;
      border-color: Highlight;
      forced-color-adjust: none;
    }
    .variants .chosen {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .guide-bar {
      border: 1px solid CanvasText;
    }
    .guide-bar rect {
      fill: CanvasText;
    }
    .chips li {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .track {
      display: block;
      overflow: visible;
    }
    .slide[inert] {
      height: auto;
    }
    .slide {
      grid-template-columns: 1fr 3fr;
      gap: 16px;
      margin-bottom: 16px;
      font-size: 0.9em;
      break-inside: avoid;
    }
    .moving {
      display: none;
    }
    .stills {
      display: block;
    }
    .stage {
      padding: 8px;
    }
    .variants,
    .variant-text {
      display: none;
    }
    .chips li {
      padding: 0;
    }
    .guide {
      display: none;
    }
  }
`;
