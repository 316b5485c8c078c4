import { css } from 'lit';

export const styles = css`
  .list {
    margin-top: 10px;
    border-bottom: 1px solid var(--_line);
  }
  [part='item'] {
    border-top: 1px solid var(--_line);
  }
  .answer {
    padding-bottom: 18px;
  }
  .answer > * + * {
    margin-top: 12px;
  }
  .opener:hover {
    color: var(--_accent);
  }
  .actions {
    margin-top: 12px;
  }
  .fine {
    margin-top: 10px;
  }
  @media print {
    [part='item'] {
      break-inside: avoid;
    }
  }
`;
