/** A card that says how urgent something is: by its words and icon first, by colour last. */
import { css, html, type TemplateResult } from 'lit';
import type { Level } from '../pack/sections/quiz.js';
import { checkIcon, clockIcon, warningIcon } from './icons.js';

export function levelCard(level: Level, title: unknown, content: unknown): TemplateResult {
  const icon =
    level === 'self-care' ? checkIcon : level === 'emergency' || level === 'urgent' ? warningIcon : clockIcon;
  return html`<div class="level ${level}" part="level">
    ${icon(28)}
    <div>
      ${title}
      <div class="level-text">${content}</div>
    </div>
  </div>`;
}

export const levelCardStyles = css`
  .level {
    display: flex;
    gap: 14px;
    align-items: flex-start;
    border-radius: 10px;
    padding: 16px;
    border: 1px solid transparent;
    background: var(--_level-tint);
    color: var(--_level);
  }
  .level > .icon {
    flex: none;
    margin-top: 1px;
  }
  .level > div {
    min-width: 0;
  }
  .level-title {
    font-size: 1.2em;
  }
  .level-text {
    margin-top: 8px;
    color: var(--_ink);
  }
  .self-care {
    --_level: var(--_self-care);
    --_level-tint: var(--_self-care-tint);
  }
  .clinician {
    --_level: var(--_clinician);
    --_level-tint: var(--_clinician-tint);
  }
  .urgent {
    --_level: var(--_urgent);
    --_level-tint: var(--_urgent-tint);
  }
  .emergency {
    --_level: var(--_emergency);
    --_level-tint: var(--_emergency-tint);
  }
  .level .button.call {
    color: var(--_level);
  }
  .level a:not(.button) {
    color: inherit;
  }
  @media (forced-colors: active), print {
    .level {
      border-color: currentcolor;
    }
  }
`;
