import { css } from 'lit';

export const styles = css`
  .title {
    margin-bottom: 14px;
  }
  details.card {
    padding: 0;
    border-color: var(--_emergency);
  }
  details.card > :not(summary) {
    margin-inline: 16px;
  }
  details.card > .fine {
    padding-bottom: 14px;
  }
  .opener {
    padding-inline: 16px;
    border-radius: 9px;
    background: var(--_emergency-tint);
    color: var(--_emergency);
  }
  [open] > .opener {
    border-radius: 9px 9px 0 0;
    margin-bottom: 16px;
  }
`;
