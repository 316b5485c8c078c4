/** The buttons around the slides. */
import { html, type TemplateResult } from 'lit';
import { duration } from '../../ui/dose.js';
import { fill, type Words } from '../../words/index.js';

/** Previous, the slide picker, next. They stand above the slides, so they stay put while slides differ in height. */
export function controlsView(
  words: Words,
  titles: readonly string[],
  index: number,
  hidden: boolean,
  go: (index: number) => void,
): TemplateResult {
  const total = titles.length;
  const pick = (title: string, n: number) =>
    html`<button
      type="button"
      class="pick"
      part="picker-button"
      tabindex=${n === index ? 0 : -1}
      aria-current=${n === index ? 'true' : 'false'}
      aria-label=${fill(words.slideName, { n: n + 1, total, title })}
      @click=${() => go(n)}
    ></button>`;
  return html`<div class="controls no-print" ?hidden=${hidden}>
    <button
      type="button"
      class="button"
      part="previous-button"
      aria-disabled=${index === 0}
      @click=${() => go(index - 1)}
    >
      ${words.previous}
    </button>
    <div class="picker" role="group" aria-label=${words.chooseExercise}>${titles.map(pick)}</div>
    <button
      type="button"
      class="button"
      part="next-button"
      aria-disabled=${index === total - 1}
      @click=${() => go(index + 1)}
    >
      ${words.next}
    </button>
  </div>`;
}

/** Below the slides: the guided session of so many seconds, and all of them as a list. */
export const actionsView = (
  words: Words,
  seconds: number,
  all: boolean,
  start: () => void,
  toggleAll: () => void,
): TemplateResult =>
  html`<div class="actions no-print">
    <button type="button" class="button primary" part="start-button" @click=${start}>${words.startGuide}</button>
    <span class="soft small">${fill(words.guideLength, { time: duration(words, seconds) })}</span>
    <button type="button" class="button end" part="all-button" @click=${toggleAll}>
      ${all ? words.showOne : words.showAll}
    </button>
  </div>`;
