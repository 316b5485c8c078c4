/** A box to tick, with its words beside it. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export const tick = (
  label: unknown,
  name: string,
  checked: boolean,
  change: (checked: boolean) => void,
  /** Id of what it belongs to, where the same tick stands more than once. */
  of?: string,
): TemplateResult =>
  html`<label class="tick">
    <input
      type="checkbox"
      name=${name}
      aria-describedby=${of ?? nothing}
      .checked=${live(checked)}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;

export const tickStyles = css`
  .tick {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    max-width: 65ch;
    padding-block: 7px;
    line-height: 1.35;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    width: 20px;
    height: 20px;
    margin: 1px 0 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
`;
