/** The reader's day. Empty in the first render, which depends on no clock; right again when a page wakes the next morning. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { localDay } from './dates.js';

export class Today implements ReactiveController {
  day = '';
  readonly #host: ReactiveControllerHost;

  #connected = false;
  #listening = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
  }

  hostUpdated(): void {
    // An update may still come after the widget was taken away; a listener set then would hold it for ever.
    if (this.#listening || !this.#connected) return;
    this.#listening = true;
    document.addEventListener('visibilitychange', this.#read);
    // Lit warns of an update that is asked for while one runs.
    queueMicrotask(this.#read);
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#listening = false;
    document.removeEventListener('visibilitychange', this.#read);
  }

  #read = (): void => {
    const day = localDay(new Date());
    if (day === this.day) return;
    this.day = day;
    this.#host.requestUpdate();
  };
}
