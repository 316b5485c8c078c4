/** How strong the evidence is: in words, with a small meter that differs in shape, not in colour alone. */
import { css, html, type TemplateResult } from 'lit';
import type { Words } from '../words/index.js';

export type Grade = 'A' | 'B' | 'C' | 'D' | 'X';

/** Strongest first. */
export const grades: readonly Grade[] = ['A', 'B', 'C', 'D', 'X'];

export const gradeWords = (words: Words, grade: Grade): string => words[`grade${grade}`];

/** Put it beside what is graded; the meter is hidden from screen readers because the words say it all. */
export function gradeView(words: Words, grade: Grade): TemplateResult {
  return html`<span class="grade" part="grade">${meter(grade)} <span>${gradeWords(words, grade)}</span></span>`;
}

/** What each grade means, folded away. */
export function gradeKey(words: Words): TemplateResult {
  return html`<details class="grade-key" part="grade-key">
    <summary>${words.gradeKey}</summary>
    <ul>
      ${grades.map((grade) => html`<li>${gradeView(words, grade)}: ${words[`gradeAbout${grade}`]}</li>`)}
    </ul>
  </details>`;
}

const bars = ['M1 15v-4h4.5v4z', 'M7.5 15V7.8H12V15z', 'M14 15V4.6h4.5V15z', 'M20.5 15V1.4H25V15z'];

/** Four rising bars, filled from the left; a cross where the evidence speaks against it. */
function meter(grade: Grade): TemplateResult {
  const filled = 4 - grades.indexOf(grade);
  return html`<svg class="meter" width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
    <path class=${filled ? 'on' : 'cross'} d=${filled ? bars.slice(0, filled).join('') : 'M7 2l12 12M19 2L7 14'} />
    <path d=${filled ? bars.slice(filled).join('') : ''} />
  </svg>`;
}

export const gradeStyles = css`
  .grade {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-size: 0.9em;
    font-weight: 600;
  }
  .meter {
    flex: none;
    fill: none;
    stroke: var(--_soft-ink);
    stroke-linejoin: round;
  }
  .meter .on {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .meter .cross {
    stroke: var(--_urgent);
    stroke-width: 3;
    stroke-linecap: round;
  }
  .grade-key ul {
    list-style: none;
    padding: 0;
  }
  @media (forced-colors: active) {
    .meter,
    .meter .cross {
      stroke: CanvasText;
    }
    .meter .on {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;
