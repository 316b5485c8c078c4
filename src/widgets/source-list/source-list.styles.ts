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
    margin-top: 20px;
    border-bottom: 1px solid var(--_line);
  }
  @media print {
    ol {
      columns: 2;
    }
  }
`;
