import { css } from 'lit';

export const styles = css`
  .intro {
    margin-top: 6px;
  }
  .claims {
    max-width: none;
    margin-top: 14px;
    padding: 0;
    list-style: none;
  }
  .claims > li {
    margin: 0;
    padding-block: 16px;
    border-top: 1px solid var(--_line);
  }
  .claim {
    font-weight: 600;
    line-height: 1.35;
  }
  .verdict {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block: 6px;
    font-size: 0.9em;
    font-weight: 650;
  }
  .right,
  .more {
    color: var(--_self-care);
  }
  .partly {
    color: var(--_clinician);
  }
  .wrong,
  .old {
    color: var(--_urgent);
  }
  .small {
    margin-top: 8px;
  }
  @container (min-width: 640px) {
    .claims > li {
      display: grid;
      grid-template-columns: 9.5em 1fr;
      column-gap: 20px;
    }
    .claims > li > :not(.verdict) {
      grid-column: 2;
    }
    .verdict {
      grid-area: 1 / 1;
      align-self: start;
      margin-block: 2px 0;
    }
    .claim {
      margin-bottom: 6px;
    }
  }
  @media print {
    .claims > li {
      break-inside: avoid;
    }
  }
`;
