/** The days of a week. */
import { css } from 'lit';

export const weekStyles = css`
  .week-line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 4px 12px;
    margin-top: 28px;
  }
  .week-line .section {
    margin: 0;
  }
  .turn {
    display: flex;
    gap: 8px;
  }
  .turn .button {
    padding-inline: 12px;
    font-size: 0.85em;
  }
  .days {
    list-style: none;
    max-width: none;
    margin-top: 12px;
    padding: 0;
    border-top: 1px solid var(--_line);
  }
  .day {
    display: grid;
    grid-template-columns: 7.2em 1fr;
    gap: 0 16px;
    margin: 0;
    padding: 10px 0;
    border-bottom: 1px solid var(--_line);
  }
  .day > * {
    grid-column: 2;
    min-width: 0;
  }
  .day > .date {
    grid-column: 1;
    grid-row: 1 / span 9;
    padding-top: 6px;
    line-height: 1.35;
  }
  .date > * {
    display: block;
  }
  .day.now {
    margin-inline: -12px;
    padding-inline: 12px;
    border-radius: 10px;
    border-color: transparent;
    background: var(--_tint);
  }
  .badge {
    width: fit-content;
    margin-top: 4px;
    padding: 1px 9px;
    border-radius: 9px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.75em;
    font-weight: 650;
  }
  .items {
    list-style: none;
    max-width: none;
    padding: 0;
  }
  .items > li {
    margin: 0;
  }
  .tick:has(:checked) span {
    color: var(--_soft-ink);
  }
  .more {
    margin-inline-start: 30px;
    padding-bottom: 6px;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(92px, 1fr));
    gap: 10px;
    list-style: none;
    max-width: none;
    padding: 4px 0;
  }
  .figures li {
    margin: 0;
    font-size: 0.78em;
    line-height: 1.3;
    text-align: center;
  }
  .figures li > span {
    display: block;
  }
  .session {
    padding-block: 6px 10px;
  }
  .session-name {
    display: flex;
    gap: 8px;
    align-items: flex-start;
  }
  .session .button {
    margin-top: 10px;
  }
  .paper-lights {
    display: flex;
    gap: 24px;
    margin-top: 8px;
  }
  .how {
    margin-top: 14px;
  }
  .lock,
  .missed {
    margin-top: 6px;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_clinician);
  }
  .missed {
    border-color: var(--_urgent);
  }
  .recheck {
    display: flex;
    gap: 8px;
    margin-block: 4px;
    padding: 8px 12px;
    border-radius: 8px;
    background: var(--_clinician-tint);
    font-size: 0.92em;
    font-weight: 600;
  }
  .recheck .icon {
    margin-top: 2px;
    color: var(--_clinician);
  }
  .rest {
    padding-block: 6px;
    font-weight: 600;
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
  }
  .moves .link {
    font-size: 0.8em;
  }
  @container (max-width: 480px) {
    .day {
      display: block;
    }
    .date {
      display: flex;
      gap: 10px;
      align-items: baseline;
    }
    .day .date > .badge {
      margin: 0;
    }
  }
  @media print {
    .day,
    .figures li {
      break-inside: avoid;
    }
    .sheet {
      break-before: page;
    }
    .figures {
      grid-template-columns: repeat(4, 1fr);
      margin-bottom: 12px;
    }
    .day.now {
      margin: 0;
      padding-inline: 0;
      background: none;
    }
    .tick input {
      width: 16px;
      height: 16px;
    }
  }
`;
