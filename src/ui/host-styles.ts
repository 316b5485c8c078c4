/** The host's own reset. */
import { css } from 'lit';
import { paletteStyles } from './palette.js';

/**
 * Every inherited property starts anew on the root element inside, where no rule of the page reaches, and the tokens sit
 * there. Only `font-family` and the direction come from the page, by choice. Sizes are px and em: hosts change `rem`.
 * The container has no width of its own to offer, so it says one for a page that floats it or shrinks to its content.
 * Whether the host is shown the page decides: nothing about its box is important but what `hidden` says. A page that
 * unsets everything makes it inline, and the root inside stays a block.
 */
export const hostStyles = [
  paletteStyles,
  css`
    :host {
      display: block;
      box-sizing: border-box;
      max-width: 100%;
      min-width: min(100%, 300px);
      writing-mode: horizontal-tb;
      caret-color: color-mix(in oklab, currentcolor, currentcolor);
    }
    /* The browser's search opens what is hidden "until-found". */
    :host([hidden]:not([hidden='until-found' i])) {
      display: none !important;
    }
    /* The size that the reader has chosen: 16 px where nothing is chosen. No box of its own. */
    .size {
      display: contents;
      font-size: medium;
      /* A change of the page's colour is heard at the end of its transition. */
      transition: color 1ms !important;
    }
    .root {
      all: initial;
      display: block;
      box-sizing: border-box;
      container-type: inline-size;
      contain-intrinsic-inline-size: 300px;
      color-scheme: var(--_scheme);
      font-family: inherit;
      font-size: var(--carelets-font-size, 1.0625em);
      line-height: var(--carelets-line-height, 1.5);
      letter-spacing: var(--carelets-letter-spacing, normal);
      word-spacing: var(--carelets-word-spacing, normal);
      text-align: start;
      overflow-wrap: break-word;
      list-style: none;
      pointer-events: auto;
      user-select: text;
      color: var(--_ink);
    }
    .root.inherit {
      --_ink: currentcolor;
      --_surface: Canvas;
    }
  `,
];
