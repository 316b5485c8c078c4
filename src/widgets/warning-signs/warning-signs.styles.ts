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
  [part='summary'] {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 48px;
    padding: 10px 16px;
    border-radius: 9px;
    background: var(--_emergency-tint);
    color: var(--_emergency);
    font-weight: 650;
    line-height: 1.25;
    list-style: none;
    cursor: pointer;
  }
  [part='summary']::-webkit-details-marker {
    display: none;
  }
  [part='summary']::after {
    content: '';
    flex: none;
    width: 8px;
    height: 8px;
    margin-inline: auto 4px;
    margin-top: -4px;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
    transition: transform 150ms;
  }
  [open] > [part='summary']::after {
    margin-top: 4px;
    transform: rotate(225deg);
  }
  [open] > [part='summary'] {
    border-radius: 9px 9px 0 0;
    margin-bottom: 16px;
  }
`;
