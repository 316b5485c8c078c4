/** The emergency signs, one button away from every screen of every widget. */
import { css, html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Pack } from '../pack/pack.js';
import type { Words } from '../words/index.js';
import { heading } from './heading.js';
import { closeIcon } from './icons.js';
import { keepInSight } from './in-sight.js';
import { takeEscape } from './inside.js';
import { warningLevel } from './warning-levels.js';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

export class EmergencySigns implements ReactiveController {
  readonly #host: Host;
  readonly #watch: (isOpen: boolean) => void;
  /** The dialog is drawn when it is first asked for: most readers never open it. */
  #drawn = false;
  /** Gives Escape back to the page. */
  #giveBack: (() => void) | undefined;

  /** `watch` is told when the list opens and closes: what runs must not run on behind it. */
  constructor(host: Host, watch: (isOpen: boolean) => void = () => undefined) {
    this.#host = host;
    this.#watch = watch;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#release();
  }

  /** The button that opens the list. */
  button(words: Words): TemplateResult {
    return html`<button type="button" class="link danger no-print" part="emergency-button" @click=${this.#open}>
      ${words.emergencySigns}
    </button>`;
  }

  /** The list itself; put it once at the end of the widget. */
  dialog(pack: Pack, words: Words, region: string): TemplateResult | typeof nothing {
    if (!this.#drawn || !pack.topic.warnings) return nothing;
    return html`<dialog
      class="emergency-dialog"
      part="emergency-dialog"
      aria-labelledby="emergency-title"
      @close=${this.#closed}
    >
      <div class="dialog-top">
        <h2 id="emergency-title" class="title">${words.emergencySigns}</h2>
        <button type="button" class="button close" aria-label=${words.close} @click=${this.#close}>
          ${closeIcon(20)}
        </button>
      </div>
      ${warningLevel('emergency', pack, words, region, (title, name) => heading(3, title, name))}
    </dialog>`;
  }

  #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog.emergency-dialog');
  }

  #open = async ({ currentTarget }: Event): Promise<void> => {
    this.#drawn = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#dialog();
    if (!dialog?.isConnected || dialog.open) return;
    keepInSight(dialog, currentTarget as Element);
    dialog.showModal();
    this.#watch(true);
    this.#giveBack ??= takeEscape();
  };

  #close = (): void => this.#dialog()?.close();

  /** The event comes late; the reader may have opened the list again. */
  #closed = (): void => {
    if (this.#dialog()?.open) return;
    this.#release();
    this.#watch(false);
  };

  #release(): void {
    this.#giveBack?.();
    this.#giveBack = undefined;
  }
}

/** In a frame the dialog keeps to what is in sight. What `frame-parent.js` tells, and tells again after scrolling, counts first. */
export const emergencyStyles = css`
  .emergency-dialog {
    --_top: var(--carelets-hidden-above, var(--_above, 0px));
    --_bottom: var(--carelets-hidden-below, var(--_below, 0px));
    inset-block: var(--_top) var(--_bottom);
    width: min(560px, calc(100vw - 24px));
    max-height: calc(100vh - var(--_top) - var(--_bottom) - 24px);
    overflow: auto;
    overscroll-behavior: contain;
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_surface);
    color: var(--_ink);
  }
  .emergency-dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .dialog-top {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    margin-bottom: 12px;
  }
  .close {
    padding: 9px;
  }
`;
