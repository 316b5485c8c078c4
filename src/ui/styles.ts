/** The pieces every widget draws with. */
import { css } from 'lit';

/** Card, headings, buttons, lists and small print. */
export const sharedStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  /* What gets focus, or is linked to, comes into view below a bar that sticks to the top of the page. */
  :host,
  * {
    scroll-margin-block: var(--carelets-scroll-margin, 80px) 16px;
  }
  .card {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 10px;
    padding: 24px;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1em;
    line-height: 1.25;
    font-weight: 650;
    text-wrap: balance;
  }
  .inherit .card {
    background: none;
  }
  .title {
    font-size: 1.3em;
    letter-spacing: var(--carelets-letter-spacing, -0.01em);
  }
  p {
    margin: 0;
    max-width: 65ch;
  }
  ul,
  ol {
    margin: 0;
    padding-inline-start: 1.3em;
    max-width: 65ch;
  }
  li {
    margin-block: 0.3em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 3px;
  }
  .soft {
    color: var(--_soft-ink);
  }
  .small {
    font-size: 0.85em;
  }
  .link-note {
    margin-inline: 0.5em;
    overflow-wrap: anywhere;
  }
  .fine {
    font-size: 0.825em;
    color: var(--_soft-ink);
    border-top: 1px solid var(--_line);
    margin-top: 24px;
    padding-top: 12px;
  }
  .expired {
    margin-bottom: 14px;
  }
  .topline {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 12px;
    margin-bottom: 8px;
    font-size: 0.85em;
    color: var(--_soft-ink);
  }
  .topline > :first-child {
    color: var(--_accent);
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
    margin-top: 20px;
  }
  .actions > .end {
    margin-inline-start: auto;
  }
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    min-width: 44px;
    padding: 9px 18px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: transparent;
    color: var(--_ink);
    font-size: 0.95em;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    transition:
      background-color 150ms,
      border-color 150ms;
  }
  .button:hover {
    background: var(--_tint);
    border-color: var(--_soft-ink);
  }
  .button.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    filter: brightness(1.08);
  }
  .button[disabled],
  .button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  .link {
    min-height: 24px;
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.9em;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .link.danger {
    color: var(--_emergency);
  }
  /* In the colour of the words, which has to be read anyway: an accent of the page's own may be any colour. */
  :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  summary {
    min-height: 24px;
    padding-block: 2px;
  }
  [hidden] {
    display: none !important;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .print-only {
    display: none;
  }
  /* A sentence in English on a page from right to left keeps its own order, or "0.7% to 20.2%" reads the other way round. */
  .root:dir(rtl) {
    text-align: right;
  }
  .root:dir(rtl) :not(summary) {
    unicode-bidi: plaintext;
  }
  /* WebKit draws the mark of an item anywhere over such a text, unless it belongs to the line. */
  .root:dir(rtl):lang(en) :is(.signs li, [part='source']) {
    direction: ltr;
    list-style-position: inside;
  }
  @container (max-width: 480px) {
    .card {
      padding: 18px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
    .button.primary {
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
      forced-color-adjust: none;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    .root {
      font-size: var(--carelets-font-size, 11pt);
    }
    .no-print {
      display: none !important;
    }
    .print-only {
      display: block;
    }
    details::details-content {
      content-visibility: visible;
      display: block;
    }
    summary {
      list-style: none;
    }
    :is(summary, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .fine {
      break-inside: avoid;
    }
    .card {
      border: 0;
      padding: 0;
    }
  }
`;
