/** Which slides are drawn: the current one at once, its neighbours when the browser is at rest. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Nearby implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #current: () => number;
  /** The slide whose neighbours are drawn too; none yet. */
  #settled = -2;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, current: () => number) {
    this.#host = host;
    this.#current = current;
    host.addController(this);
  }

  has(index: number): boolean {
    return index === this.#current() || Math.abs(index - this.#settled) < 2;
  }

  hostUpdated(): void {
    if (this.#settled === this.#current()) return;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#settled = this.#current();
      this.#host.requestUpdate();
    }, 300);
  }

  hostDisconnected(): void {
    clearTimeout(this.#rest);
  }
}
