/** Previous, the slide picker, next. They stand above the slides, so they stay put while slides differ in height. */
import { html, type TemplateResult } from 'lit';
import { fill, type Words } from '../../words/index.js';

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
