import { css } from 'lit';

export const styles = css`
  ol {
    margin-top: 14px;
    padding-inline-start: 2em;
    max-width: none;
    font-size: 0.9em;
  }
  li {
    margin-block: 0 0.7em;
    break-inside: avoid;
    overflow-wrap: anywhere;
  }
  .status {
    display: block;
    color: var(--_self-care);
  }
  .status.open {
    color: var(--_urgent);
  }
  .status .icon {
    vertical-align: -2px;
  }
  dl {
    margin: 20px 0 14px;
    border-bottom: 1px solid var(--_line);
  }
  dl > div {
    display: grid;
    grid-template-columns: 10em 1fr;
    gap: 12px;
    padding-block: 8px;
    border-top: 1px solid var(--_line);
  }
  dt {
    font-weight: 600;
    color: var(--_soft-ink);
  }
  dd {
    margin: 0;
  }
  @container (max-width: 480px) {
    dl > div {
      grid-template-columns: 1fr;
      gap: 0;
    }
  }
`;
