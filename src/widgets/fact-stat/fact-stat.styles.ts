import { css } from 'lit';

export const styles = css`
  .stat {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
  }
  .stat p {
    flex: 1 1 11em;
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
    max-width: 30em;
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
`;
