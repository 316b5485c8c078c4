/** What was taken away last, and the button that puts it back. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/index.js';
import type { Focus } from './focus.js';

export class Undo {
  readonly #focus: Focus;
  #taken: { message: string; back: () => void } | undefined;

  constructor(focus: Focus) {
    this.#focus = focus;
  }

  /** Something was taken away: `message` says what, focus goes to the button, `back` puts it back and moves focus on. */
  offer(message: string, back: () => void): void {
    this.#taken = { message, back };
    this.#focus.to('[part=undo-button]');
  }

  /** It cannot be put back any more, or need not. */
  drop(): void {
    this.#taken = undefined;
  }

  /** Always drawn, at one place: a status that appears together with its words is often not heard. */
  render(words: Words): TemplateResult {
    const taken = this.#taken;
    return html`<div class="undo no-print" role="status">
      ${
        taken
          ? html`<span id="taken">${taken.message}</span>
              <button
                type="button"
                class="link"
                part="undo-button"
                aria-describedby="taken"
                @click=${() => {
                  this.drop();
                  taken.back();
                }}
              >
                ${words.undo}
              </button>`
          : nothing
      }
    </div>`;
  }
}

export const undoStyles = css`
  .undo:empty {
    margin-block: 0;
  }
  .undo > span {
    margin-inline-end: 8px;
  }
`;
