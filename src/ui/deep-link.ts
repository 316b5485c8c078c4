/**
 * Opens what the page's address names. The browser does not look for ids inside a shadow root, so the widget looks at
 * the address itself. `popstate` comes for every link within the page, also for one that leads where the reader is, and
 * for each step through the history: there the browser brings the reader back, and nothing is opened.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { allDrawn } from './turns.js';

export class DeepLink implements ReactiveController {
  readonly #open: (id: string, arrived: boolean) => void;
  #started = false;
  #connected = false;
  #last = '';
  /** The press on a link within the page that came last. */
  #press: { event: Event; href: string } | undefined;
  /** How the page's address changed last, where the browser tells. */
  #how: string | undefined;

  /** `open` is called with the address's fragment; `arrived` is false for a link that the reader followed. */
  constructor(host: ReactiveControllerHost, open: (id: string, arrived: boolean) => void) {
    this.#open = open;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#last = fragment();
    window.addEventListener('popstate', this.#moved);
    window.addEventListener('click', this.#pressed, true);
    globalThis.navigation?.addEventListener('navigate', this.#navigates);
  }

  hostUpdated(): void {
    if (this.#started) return;
    this.#started = true;
    // Widgets above it, and within it, are drawn first: else the place would move away again.
    requestAnimationFrame(() => void allDrawn().then(() => this.#connected && this.#go(fragment(), true)));
  }

  hostDisconnected(): void {
    this.#connected = false;
    window.removeEventListener('popstate', this.#moved);
    window.removeEventListener('click', this.#pressed, true);
    globalThis.navigation?.removeEventListener('navigate', this.#navigates);
  }

  /**
   * Put it on the click of the widget's own links. The browser would lead `#id` to the page's `<base>`, or to a route
   * that does not exist.
   */
  follow(event: MouseEvent, id: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      (event.currentTarget as HTMLAnchorElement).href = addressOf(id);
      return;
    }
    event.preventDefault();
    this.#last = id;
    if (!isRoute()) location.hash = id;
    this.#open(id, false);
  }

  #pressed = (event: Event): void => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    this.#press = link && { event, href: link.href };
  };

  #navigates = ({ navigationType }: NavigateEvent): void => {
    this.#how = navigationType;
  };

  #moved = (): void => {
    const id = fragment();
    const isNew = id !== this.#last;
    this.#last = id;
    const isFollowed = this.#press?.href === location.href && !this.#press.event.defaultPrevented;
    this.#press = undefined;
    if (isFollowed) this.#go(id, false);
    else if (isNew && this.#how !== 'traverse') this.#go(id, !this.#how);
  };

  #go(id: string, arrived: boolean): void {
    if (id) this.#open(id, arrived);
  }
}

/** A router keeps its pages in the fragment (`#/page`, `#!page`): writing there would leave the page. */
const isRoute = (): boolean => /^#!|\//.test(location.hash);

/** The address of a place on this page; of the page itself where its fragment is taken. */
export const addressOf = (id: string): string =>
  isRoute() ? location.href : `${location.href.replace(/#.*/, '')}#${id}`;

function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // "#%" is no text.
    return '';
  }
}
