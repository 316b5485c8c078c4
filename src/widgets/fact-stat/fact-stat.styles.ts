import { css } from 'lit';

export const styles = css`
  .stat {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 8px 20px;
    align-items: center;
  }
  .figure {
    font-size: 2.7em;
    font-weight: 700;
    letter-spacing: -0.03em;
    line-height: 1;
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
  .pictogram {
    display: block;
    width: 100%;
    height: auto;
    margin-top: 16px;
    fill: var(--_line);
  }
  .pictogram .on {
    fill: var(--_accent);
  }
  .caveat {
    margin-bottom: 4px;
  }
  @container (max-width: 340px) {
    .stat {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    .pictogram {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 0.1;
    }
    .pictogram .on {
      fill: CanvasText;
    }
  }
`;
