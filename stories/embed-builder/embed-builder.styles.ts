import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template: auto 1fr / minmax(0, 18em) minmax(0, 1fr);
    gap: 24px;
    padding: 12px;
    background: #fff;
    font:
      15px/1.5 system-ui,
      sans-serif;
    color: #15272b;
  }
  .choices {
    grid-row: span 2;
  }
  fieldset {
    margin: 0 0 16px;
    padding: 12px 16px 16px;
    border: 1px solid #d5e0de;
    border-radius: 10px;
    background: #fff;
  }
  legend {
    padding: 0 6px;
    font-weight: 650;
  }
  label {
    display: block;
    margin-top: 8px;
  }
  .tick {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 28px;
    margin: 0;
  }
  .tick::first-letter {
    text-transform: capitalize;
  }
  input:not([type='checkbox']),
  select {
    display: block;
    box-sizing: border-box;
    width: 100%;
    min-height: 40px;
    padding: 6px 10px;
    border: 1px solid #6a7f84;
    border-radius: 8px;
    background: #fff;
    color: inherit;
    font: inherit;
  }
  input[type='checkbox'] {
    width: 18px;
    height: 18px;
    accent-color: #0a6b66;
  }
  .row select {
    margin: 4px 0 8px 26px;
    width: calc(100% - 26px);
  }
  .good {
    color: #2b6b3b;
  }
  .bad {
    color: #ab1f1a;
    font-weight: 600;
  }
  .page {
    border: 1px solid #d5e0de;
    border-radius: 10px;
    overflow: auto;
    max-height: 42em;
    /* What the widgets hide from sight is placed, and would make the page around as long as all of them. */
    position: relative;
  }
  article {
    padding: 24px clamp(16px, 6%, 56px) 32px;
    background: #fff;
    font-family: Georgia, serif;
  }
  article.dark {
    background: #0b1214;
    color: #e8f0ef;
  }
  article header {
    padding-bottom: 12px;
    border-bottom: 1px solid currentcolor;
    font-weight: 700;
  }
  article h1 {
    margin: 24px 0 12px;
    font-size: 30px;
    line-height: 1.2;
  }
  article > :not(header, h1, p) {
    margin-block: 24px;
    font-family: system-ui, sans-serif;
  }
  h2 {
    margin: 0 0 8px;
    font-size: 20px;
  }
  .forms {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  button {
    min-height: 40px;
    padding: 6px 14px;
    border: 1px solid #6a7f84;
    border-radius: 8px;
    background: #fff;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button[aria-pressed='true'],
  .main {
    background: #0a6b66;
    border-color: #0a6b66;
    color: #fff;
  }
  .main {
    padding-inline: 24px;
    font-weight: 600;
  }
  :focus-visible {
    outline: 3px solid #0a6b66;
    outline-offset: 2px;
  }
  pre {
    overflow: auto;
    max-height: 20em;
    padding: 16px;
    border-radius: 10px;
    background: #f3f7f6;
    font-size: 13px;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  @media (max-width: 760px) {
    :host {
      grid-template: none / minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
    pre {
      border: 1px solid;
    }
  }
`;
