import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { nowhere } from './port-of.js';

/** What stands in the place of the form where there is nowhere to send comments: no form, and a line for who makes the page. */
export class Nowhere implements ReactiveController {
  #drawn = false;
  #told = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Not in the first drawing, which depends on no address. */
  hostUpdated(): void {
    if (!this.#drawn || this.#told || !isTried()) return;
    this.#told = true;
    // Lit warns of an update that is asked for while one runs.
    queueMicrotask(() => this.#host.requestUpdate());
  }

  render(): unknown {
    this.#drawn = true;
    return html`${this.#told ? html`<p class="card" role="note">${nowhere}</p>` : nothing}<slot></slot>`;
  }
}

/** True where a page is looked at by whoever makes it: on their own machine, and in Storybook. */
const isTried = (): boolean =>
  /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(location.hostname) ||
  (location.pathname.endsWith('/iframe.html') && /[?&]viewMode=/.test(location.search));
