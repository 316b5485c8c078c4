import { css } from 'lit';

export const styles = css`
  .count {
    font-size: 1em;
  }
  .thread,
  .answers {
    max-width: none;
    padding: 0;
    list-style: none;
  }
  .thread > li {
    border-top: 1px solid var(--_line);
    margin: 0;
  }
  .thread > li:nth-child(n + 11) {
    /* Comments out of sight are not laid out: a thread may hold thousands. */
    content-visibility: auto;
    contain-intrinsic-size: auto 160px;
  }
  .answers {
    margin-inline-start: 28px;
  }
  .answers > li {
    border-top: 1px solid var(--_line);
    margin: 0;
  }
  .comment {
    padding: 14px 0;
  }
  .comment header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 10px;
  }
  .comment header > a {
    min-height: 24px;
    color: var(--_soft-ink);
    text-decoration: none;
  }
  .comment header > a:hover {
    text-decoration: underline;
  }
  .comment .link {
    margin-inline-end: 12px;
  }
  .badge {
    padding: 1px 8px;
    border: 1px solid var(--_accent);
    border-radius: 10px;
    color: var(--_accent);
    font-size: 0.75em;
    font-weight: 600;
  }
  .pinned {
    margin: 8px 0;
    padding: 14px 16px;
    border-radius: 10px;
    background: var(--_accent-tint);
  }
  .name {
    font-weight: 650;
  }
  .name,
  .text {
    overflow-wrap: anywhere;
    /* Stacks of combining marks stay inside their own line. */
    overflow: clip;
  }
  .text {
    margin: 4px 0;
    white-space: pre-line;
  }
  form {
    margin-top: 12px;
    padding-top: 20px;
    border-top: 1px solid var(--_line);
  }
  form > * + * {
    margin-top: 8px;
  }
  .notice {
    padding: 12px 14px;
    border-radius: 10px;
    max-width: none;
    background: var(--_tint);
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 14px;
    align-items: end;
  }
  .field label .soft {
    font-weight: 400;
  }
  textarea {
    min-height: 120px;
    resize: vertical;
  }
  .field > .check {
    display: flex;
    margin: 0;
    font-weight: 400;
  }
  .trap {
    /* Out of sight, yet there for whoever reads the page's code alone. */
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .status {
    border-radius: 10px;
  }
  .status:not(:empty) {
    margin-top: 14px;
  }
  .status > * + *,
  .notice > * + * {
    margin-top: 10px;
  }
  .notice .button {
    background: var(--_surface);
  }
  .good,
  .bad {
    padding: 12px 14px;
    border-radius: 10px;
    max-width: none;
  }
  .good {
    background: var(--_self-care-tint);
    color: var(--_self-care);
    font-weight: 600;
  }
  .bad {
    background: var(--_urgent-tint);
    color: var(--_urgent);
    font-weight: 600;
  }
  summary {
    min-height: 24px;
    cursor: pointer;
  }
  @container (max-width: 480px) {
    .pair {
      grid-template-columns: 1fr;
    }
    .answers {
      margin-inline-start: 16px;
    }
  }
  @media (forced-colors: active) {
    .good,
    .bad,
    .notice {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    form,
    button {
      display: none;
    }
  }
`;
