/**
 * The reader's day. Empty in the first render, which depends on no clock; right again at midnight, when a page wakes the
 * next morning, and whenever it is asked for.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { localDay } from './dates.js';

export class Today implements ReactiveController {
  day = '';
  readonly #host: ReactiveControllerHost;

  #connected = false;
  #listening = false;
  #midnight: ReturnType<typeof setTimeout> | undefined;

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
    document.addEventListener('visibilitychange', this.#wake);
    // Lit warns of an update that is asked for while one runs.
    queueMicrotask(this.#wake);
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#listening = false;
    clearTimeout(this.#midnight);
    document.removeEventListener('visibilitychange', this.#wake);
  }

  /** The day by the clock now. A form asks when it opens and when it is saved: timers are late on a device that slept. */
  read(): string {
    const day = localDay(new Date());
    if (day !== this.day) {
      this.day = day;
      this.#host.requestUpdate();
    }
    return day;
  }

  #wake = (): void => {
    if (!this.#listening) return;
    this.read();
    clearTimeout(this.#midnight);
    this.#midnight = setTimeout(this.#wake, untilTomorrow(new Date()));
  };
}

/** Milliseconds to the start of the reader's next day, which a change of clocks may move from midnight. */
export const untilTomorrow = (now: Date): number =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
