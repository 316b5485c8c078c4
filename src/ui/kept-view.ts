/** The tick that keeps something on the device, what it means, and the button that erases it. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/index.js';
import type { Kept } from './kept.js';
import { tick, tickStyles } from './tick.js';

/** `value` is what to keep now; `erase` empties the widget itself, and may move focus on. */
export function keptView<T>(words: Words, kept: Kept<T>, value: () => T, erase: () => void): TemplateResult {
  const eraseAll = (event: Event) => {
    // The button goes away; focus must not go with it.
    (event.currentTarget as HTMLElement).closest('.kept')?.querySelector('input')?.focus();
    kept.stop();
    erase();
  };
  return html`<div class="kept no-print" part="kept">
    <div class="kept-row">
      ${tick(words.keepOnDevice, 'keep', kept.on, () => (kept.on ? kept.stop() : kept.start(value())))}
      ${
        kept.on || kept.unreadable
          ? html`<button type="button" class="link danger" part="erase-button" @click=${eraseAll}>
              ${words.eraseKept}
            </button>`
          : nothing
      }
    </div>
    <p class="soft small">${words.keepMeans} ${words.keepShared} ${words.keepSafari} ${words.keepLonger}</p>
    <p class="kept-problem small" role="status">
      ${kept.failed ? words.keptFailed : kept.unreadable ? words.keptUnreadable : nothing}
    </p>
  </div>`;
}

export const keptStyles = [
  tickStyles,
  css`
    .kept {
      margin-top: 20px;
      padding: 12px 16px;
      border: 1px solid var(--_line);
      border-radius: 10px;
    }
    .kept-row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 16px;
    }
    .kept-problem {
      color: var(--_emergency);
      font-weight: 600;
    }
  `,
];
