import { css } from 'lit';

export const styles = css`
  .root {
    max-width: 860px;
    margin: 0 auto;
    padding: 24px 20px 120px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
  }
  .bar > .end {
    margin-inline-start: auto;
  }
  h1 {
    font-size: 1.5em;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-block: 18px 12px;
    border-bottom: 1px solid var(--_line);
  }
  .tab {
    min-height: 44px;
    padding: 8px 12px;
    border: 0;
    border-bottom: 3px solid transparent;
    background: none;
    font-weight: 600;
  }
  .tab[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .search {
    display: flex;
    gap: 8px;
    margin-bottom: 12px;
  }
  [part='field'] {
    width: 100%;
  }
  textarea {
    resize: vertical;
  }
  label {
    display: block;
    font-weight: 600;
  }
  .item {
    margin: 12px 0;
    padding: 16px 18px;
    border: 1px solid var(--_line);
    border-inline-start-width: 5px;
    border-radius: 10px;
    background: var(--_surface);
  }
  .item.current {
    border-inline-start-color: var(--_accent);
  }
  .item header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
  }
  .item .actions {
    gap: 6px;
    margin-top: 12px;
  }
  .item .button {
    padding: 7px 12px;
    font-size: 0.85em;
  }
  .pick {
    display: inline-grid;
    place-items: center;
    width: 28px;
    height: 28px;
  }
  .pick input {
    width: 20px;
    height: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .words {
    margin-block: 8px;
    white-space: pre-line;
    overflow-wrap: anywhere;
    overflow: clip;
  }
  .chip {
    padding: 1px 8px;
    border: 1px solid currentcolor;
    border-radius: 10px;
    color: var(--_soft-ink);
    font-size: 0.75em;
    font-weight: 600;
  }
  .chip.approved {
    color: var(--_self-care);
  }
  .chip.spam,
  .chip.rejected {
    color: var(--_emergency);
  }
  .chip.held {
    color: var(--_urgent);
  }
  .problem {
    color: var(--_emergency);
    font-weight: 600;
  }
  .toast {
    position: fixed;
    inset-block-end: 16px;
    inset-inline: 16px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 8px 16px;
    width: fit-content;
    max-width: calc(100% - 32px);
    margin-inline: auto;
    padding: 10px 18px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_ink);
    color: var(--_surface);
  }
  .toast .link {
    color: inherit;
    font-weight: 600;
  }
  .keys {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(190px, 1fr));
    gap: 4px 16px;
    margin: 12px 0;
    padding: 14px 16px;
    border-radius: 10px;
    background: var(--_tint);
  }
  .keys p {
    grid-column: 1 / -1;
  }
  kbd {
    display: inline-block;
    min-width: 24px;
    padding: 0 6px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--_surface);
    font: inherit;
    text-align: center;
  }
  .sign-in {
    max-width: 420px;
    margin: 10vh auto 0;
  }
  .sign-in > * + * {
    margin-top: 12px;
  }
  dialog {
    width: min(700px, calc(100% - 32px));
    max-height: 85vh;
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_surface);
    color: var(--_ink);
  }
  dialog ol {
    padding: 0;
    list-style: none;
    max-width: none;
  }
  dialog li {
    padding-block: 8px;
    border-top: 1px solid var(--_line);
  }
  dialog li.answer {
    margin-inline-start: 28px;
  }
  @media (forced-colors: active) {
    .tab {
      border-color: Canvas;
    }
    .item:not(.current) {
      border-inline-start-width: 1px;
      padding-inline-start: 22px;
    }
    .item.current {
      border-inline-start-color: Highlight;
    }
    .tab[aria-pressed='true'] {
      border-color: Highlight;
    }
    .toast {
      border-color: CanvasText;
    }
  }
`;
