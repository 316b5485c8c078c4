import { css } from 'lit';

export const styles = css`
  .stat {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 8px 20px;
    align-items: center;
  }
  .figure {
    font-size: 2.7em;
    font-weight: 700;
    letter-spacing: -0.03em;
    line-height: 1;
    color: var(--_accent);
    text-wrap: balance;
  }
  .pictogram {
    margin-top: 16px;
  }
  .caveat {
    margin-bottom: 4px;
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
  @container (max-width: 340px) {
    .stat {
      grid-template-columns: 1fr;
    }
  }
`;
