/**
 * Opens what the page's address names. The browser does not look for ids inside a shadow root, so the widget looks at
 * the address itself. `popstate` comes for every link within the page, also for one that leads where the reader is.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { allDrawn } from './turns.js';

export class DeepLink implements ReactiveController {
  readonly #open: (id: string, arrived: boolean) => void;
  #started = false;
  #connected = false;

  /** `open` is called with the address's fragment; `arrived` is true for the one the page was opened with. */
  constructor(host: ReactiveControllerHost, open: (id: string, arrived: boolean) => void) {
    this.#open = open;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    window.addEventListener('popstate', this.#read);
  }

  hostUpdated(): void {
    if (this.#started) return;
    this.#started = true;
    // Widgets above it, and within it, are drawn first: else the place would move away again.
    requestAnimationFrame(() => void allDrawn().then(() => this.#connected && this.#read()));
  }

  hostDisconnected(): void {
    this.#connected = false;
    window.removeEventListener('popstate', this.#read);
  }

  #read = (event?: PopStateEvent): void => {
    const id = fragment();
    if (id) this.#open(id, !event);
  };
}

function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // "#%" is no text.
    return '';
  }
}
