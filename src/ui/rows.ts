/** Rows of a name and what stands for it, in a `dl`. */
import { css, html, type TemplateResult } from 'lit';

export const row = (name: unknown, value: unknown): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

export const rowStyles = css`
  dl {
    margin: 12px 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: 10em 1fr;
    gap: 12px;
    padding-block: 7px;
    border-top: 1px solid var(--_line);
  }
  dt {
    font-weight: 600;
    color: var(--_soft-ink);
  }
  dd {
    margin: 0;
    max-width: 60ch;
  }
  @container (max-width: 480px) {
    dl > div {
      grid-template-columns: 1fr;
      gap: 0;
    }
  }
`;
