/** Brings the current slide into the view of its track. In a part of the page that is hidden, a track cannot scroll yet. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { scrollToSlide } from './track.js';

export class Aligned implements ReactiveController {
  readonly #current: () => Element | undefined;
  readonly #observer: ResizeObserver | undefined;
  #track: Element | null | undefined;
  /** How to scroll, once there is something to scroll. */
  #wish: ScrollBehavior | undefined;
  #hidden = false;

  /** `current` gives the current slide; undefined while all are shown. */
  constructor(host: ReactiveControllerHost, current: () => Element | undefined) {
    this.#current = current;
    // On a server there is none.
    if (typeof ResizeObserver === 'function') this.#observer = new ResizeObserver(this.#resized);
    host.addController(this);
  }

  /** Scrolls after the next update, or when the track is shown again. */
  scroll(behavior: ScrollBehavior): void {
    this.#wish = behavior;
  }

  hostUpdated(): void {
    this.#watch(this.#current()?.parentElement);
    this.#align();
  }

  hostDisconnected(): void {
    this.#watch(undefined);
  }

  #watch(track: Element | null | undefined): void {
    if (track === this.#track) return;
    this.#observer?.disconnect();
    this.#track = track;
    if (track) this.#observer?.observe(track);
  }

  /** A scroll that was under way when the track was hidden has stopped anywhere. */
  #resized = (): void => {
    const hidden = !this.#track?.clientWidth;
    if (this.#hidden && !hidden) this.#wish = 'instant';
    this.#hidden = hidden;
    if (!hidden) this.#align();
  };

  #align(): void {
    const slide = this.#current();
    if (slide && !this.#track?.clientWidth) return;
    if (slide && this.#wish) scrollToSlide(slide, this.#wish);
    this.#wish = undefined;
  }
}
