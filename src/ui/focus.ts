/**
 * The one rule for focus: what is pressed and goes away hands focus to what takes its place. A widget names that place;
 * where it names none, or the place is not drawn, focus goes to the heading before the one that went, else to the first.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** What has focus in the widget. A property of the rule would show it to every script of the page. */
export const focusedIn = (host: Host): HTMLElement | undefined =>
  // On a server there is no such root.
  ((host.renderRoot as ShadowRoot | undefined)?.activeElement as HTMLElement | null) ?? undefined;

export class Focus implements ReactiveController {
  readonly #host: Host;
  #next: readonly string[] = [];
  #had: HTMLElement | undefined;
  #before: HTMLElement[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** After the next drawing, focus goes to the first of these selectors that is there. */
  to(...selectors: string[]): void {
    this.#next = selectors;
    this.#host.requestUpdate();
  }

  /** Whether focus is in what the selector names. */
  isIn(selector: string): boolean {
    return Boolean(focusedIn(this.#host)?.closest(selector));
  }

  hostUpdate(): void {
    this.#had = focusedIn(this.#host);
    this.#before = this.#had ? this.#headings().filter((heading) => isBefore(heading, this.#had as Node)) : [];
  }

  hostUpdated(): void {
    const places = this.#next.flatMap((selector) => this.#all(selector));
    const had = this.#had;
    if (had && !isThere(had)) places.push(...this.#before.reverse(), ...this.#headings());
    this.#next = this.#before = [];
    this.#had = undefined;
    // Some places take no focus, such as a heading in details that are closed.
    places.filter(isThere).some((place) => {
      place.focus();
      return focusedIn(this.#host) === place;
    });
  }

  #headings = (): HTMLElement[] => this.#all('[part=heading]');

  #all(selector: string): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }
}

const isBefore = (one: Node, other: Node) =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

/** A browser takes focus from what is hidden or inert too, but only when it draws the next time. */
const isThere = (element: HTMLElement) => element.isConnected && !element.closest('[hidden],[inert]');
