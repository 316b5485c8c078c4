import { css } from 'lit';

export const styles = css`
  /* A word stands in a line of the page's text. The whole list is a block inside. */
  :host {
    display: inline;
    min-width: 0;
    writing-mode: inherit;
  }
  :host([all]:not([all='false' i])) {
    display: block;
  }
  .term {
    display: inline;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: inherit;
    text-transform: inherit;
    white-space: inherit;
    text-decoration: underline dotted;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
    cursor: help;
  }
  /* The text around it is the page's, so no colour of ours is sure to be seen there. */
  .term:hover {
    text-decoration-style: solid;
  }
  .term:focus-visible {
    outline-color: currentcolor;
  }
  .box {
    display: none;
    position: absolute;
    inset: auto;
    z-index: 2147483647;
    margin: 0;
    padding: 14px 16px;
    max-height: 70vh;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_surface);
    box-shadow: 0 6px 24px rgb(0 0 0 / 16%);
    font-size: 16px;
  }
  .box.open {
    display: block;
    position: fixed;
  }
  .box:popover-open {
    display: block;
  }
  .box:focus {
    outline: none;
  }
  .box .card {
    padding: 0;
    border: 0;
  }
  .box .small {
    margin-top: 8px;
  }
  .close {
    float: inline-end;
    min-width: 32px;
    min-height: 32px;
    margin: -6px -8px 0 8px;
    padding: 6px;
    border: 0;
  }
  .name {
    margin-bottom: 4px;
    font-weight: 650;
  }
  dl {
    margin: 14px 0 0;
  }
  dl > div {
    padding-block: 10px;
    border-top: 1px solid var(--_line);
  }
  dt {
    font-weight: 650;
  }
  dd {
    margin: 2px 0 0;
  }
  @container (min-width: 600px) {
    dl > div {
      display: grid;
      grid-template-columns: 12em 1fr;
      gap: 20px;
    }
  }
  @media print {
    dl > div {
      break-inside: avoid;
    }
  }
`;
