/** Whether a media query matches, followed while the widget is on the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Chromium counts a print's pages before the query for print changes: what is drawn then is cut off. */
const printing = ['beforeprint', 'afterprint'];

export class Media implements ReactiveController {
  /** False in the first render, which depends on nothing but attributes and the pack. */
  matches = false;
  readonly #host: ReactiveControllerHost;
  readonly #query: string;
  readonly #changed: () => void;
  #list: MediaQueryList | undefined;
  #connected = false;

  /** `changed` is called after each change, with the host's update requested. */
  constructor(host: ReactiveControllerHost, query: string, changed = (): void => {}) {
    this.#host = host;
    this.#query = query;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
  }

  hostUpdated(): void {
    // An update may still come after the widget was taken away; a listener set then would hold it for ever.
    if (this.#list || !this.#connected) return;
    this.#list = matchMedia(this.#query);
    this.#list.addEventListener('change', this.#read);
    if (this.#query === 'print') printing.forEach((type) => window.addEventListener(type, this.#read));
    this.#read();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#list?.removeEventListener('change', this.#read);
    printing.forEach((type) => window.removeEventListener(type, this.#read));
    this.#list = undefined;
  }

  #read = (event?: Event): void => {
    if (this.matches === (event?.type === 'beforeprint' || this.#list?.matches)) return;
    this.matches = !this.matches;
    this.#host.requestUpdate();
    this.#changed();
  };
}
