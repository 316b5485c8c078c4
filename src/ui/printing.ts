/** Buttons that print: none where nothing can print, and a way out where a frame may not. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Words } from '../words/index.js';
import { printSheet, printWindow, type Sheet } from './print-sheet.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

export class Printing implements ReactiveController {
  readonly #host: Host;
  /** An app's own browser may have no `print`. The first render depends on nothing but attributes and the pack. */
  #can = true;
  /** The text of a sheet that was not printed; empty where it was the page. */
  #refused: string | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#can || typeof window.print === 'function') return;
    this.#can = false;
    this.#host.requestUpdate();
  }

  button(label: string, print: () => void): TemplateResult | typeof nothing {
    if (!this.#can) return nothing;
    return html`<button type="button" class="button" part="print-button" @click=${print}>${label}</button>`;
  }

  page = (): void => {
    this.clear();
    printWindow(
      window,
      () => {},
      () => this.#tell(''),
    );
  };

  sheet(sheet: Sheet): void {
    this.clear();
    printSheet(this.#host.renderRoot, sheet, (text) => this.#tell(text));
  }

  /** What to do where nothing was printed. Put it below the button; needs `textBoxStyles` where sheets are printed. */
  wayOut(words: Words): TemplateResult | typeof nothing {
    const text = this.#refused;
    if (text === undefined) return nothing;
    return html`<p class="small no-print" role="alert">
        ${words.notPrinted} ${text ? words.copyByHand : words.printByHand}
      </p>
      ${
        text
          ? html`<textarea
              class="text-box no-print"
              readonly
              rows="6"
              aria-label=${words.copyByHand}
              .value=${text}
            ></textarea>`
          : nothing
      }`;
  }

  /** Forgets what was not printed. */
  clear(): void {
    this.#refused = undefined;
    this.#host.requestUpdate();
  }

  #tell(text: string): void {
    this.#refused = text;
    this.#host.requestUpdate();
  }
}
