/** Tells at which slide a swipe has come to rest. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { slideInView } from './track.js';

export class Swipe implements ReactiveController {
  readonly #rests: (index: number) => void;
  #settle: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, rests: (index: number) => void) {
    this.#rests = rests;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#settle);
  }

  scrolled = (event: Event): void => {
    const track = event.currentTarget as HTMLElement;
    clearTimeout(this.#settle);
    this.#settle = setTimeout(() => {
      if (track.clientWidth) this.#rests(slideInView(track));
    }, 150);
  };
}
