import { css } from 'lit';

/** What stands on a slide. */
export const slideStyles = css`
  .stage {
    position: relative;
    padding: 14px 14px 64px;
    border-radius: 10px;
    background: var(--_tint);
  }
  .moving .figure {
    height: auto;
    max-height: 330px;
  }
  .stills {
    display: none;
    gap: 6px;
  }
  .stills .figure {
    flex: 1 1 0;
    min-width: 0;
  }
  .play {
    position: absolute;
    inset-block-end: 12px;
    inset-inline-start: 12px;
    background: var(--_surface);
  }
  .text > * + * {
    margin-top: 12px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding: 0;
    list-style: none;
  }
  .chips li {
    margin: 0;
    padding: 4px 12px;
    border-radius: 999px;
    background: var(--_accent-tint);
    color: var(--_accent);
    font-size: 0.85em;
    font-weight: 600;
  }
  .note {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_urgent);
    font-weight: 600;
  }
  .variants {
    display: inline-flex;
    flex-wrap: wrap;
    max-width: 100%;
    margin: 12px 0 4px;
    padding: 3px;
    border: 1px solid var(--_edge);
    border-radius: 10px;
  }
  .variants label {
    display: grid;
    place-items: center;
    position: relative;
    min-height: 38px;
    padding: 4px 9px;
    border-radius: 7px;
    font-size: 0.9em;
    font-weight: 600;
    cursor: pointer;
  }
  .variants .chosen {
    background: var(--_accent-tint);
    color: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .variants label:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .variant-text {
    margin-top: 8px;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(5.5em, auto) 1fr;
    gap: 8px 16px;
    margin: 0;
    font-size: 0.95em;
  }
  dt {
    max-width: 9em;
    font-weight: 600;
    color: var(--_soft-ink);
  }
  dd {
    margin: 0;
  }
  dd::first-letter {
    text-transform: uppercase;
  }
  .stop {
    padding-top: 10px;
    border-top: 1px solid var(--_line);
  }
`;
