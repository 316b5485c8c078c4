/** Whether a media query matches, followed while the widget is on the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Media implements ReactiveController {
  /** False in the first render, which depends on nothing but attributes and the pack. */
  matches = false;
  readonly #host: ReactiveControllerHost;
  readonly #query: string;
  readonly #changed: () => void;
  #list: MediaQueryList | undefined;

  /** `changed` is called after each change, with the host's update requested. */
  constructor(host: ReactiveControllerHost, query: string, changed = (): void => {}) {
    this.#host = host;
    this.#query = query;
    this.#changed = changed;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#list) return;
    this.#list = matchMedia(this.#query);
    this.#list.addEventListener('change', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    this.#list?.removeEventListener('change', this.#read);
    this.#list = undefined;
  }

  #read = (): void => {
    if (this.matches === this.#list?.matches) return;
    this.matches = !this.matches;
    this.#host.requestUpdate();
    this.#changed();
  };
}
