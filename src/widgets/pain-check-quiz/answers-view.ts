/** What the reader was asked and has answered, before the result: each answer can be changed. */
import { css, html, type TemplateResult } from 'lit';
import { fill, type Words } from '../../words/index.js';
import type { Given } from './given.model.js';

export const answersView = (
  words: Words,
  given: readonly Given[],
  heading: TemplateResult,
  change: (id: string) => void,
): TemplateResult =>
  html`${heading}
    <dl class="answers" part="answers">
      ${given.map(
        ({ id, title, chosen }) =>
          html`<div>
            <dt>${title}</dt>
            ${chosen.map(({ text }) => html`<dd>${text}</dd>`)}
            <dd class="change">
              <button
                type="button"
                class="link"
                aria-label=${fill(words.changeThis, { question: title })}
                @click=${() => change(id)}
              >
                ${words.change}
              </button>
            </dd>
          </div>`,
      )}
    </dl>`;

export const answersStyles = css`
  .answers {
    margin: 14px 0 0;
  }
  .answers > div {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: 16px;
    padding-block: 10px;
    border-top: 1px solid var(--_line);
  }
  .answers dt {
    grid-column: 1;
    color: var(--_soft-ink);
    font-size: 0.9em;
  }
  .answers dd {
    grid-column: 1;
    margin: 2px 0 0;
    overflow-wrap: anywhere;
  }
  .answers .change {
    grid-area: 1 / 2;
    margin: 0;
  }
`;
