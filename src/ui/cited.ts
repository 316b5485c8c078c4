/**
 * The sources that the widgets on the page show, by topic. It lives in this module's memory, so no script of the page can
 * read it, and it is filled after a render, so a server keeps nothing.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Cited {
  topic: string;
  ids: ReadonlySet<string>;
}

const onPage = new Map<object, Cited>();
const listeners = new Set<() => void>();
/** What the widget that is drawing cites. Templates are made at once, so one is enough. */
let current: Set<string> | undefined;

/** Notes the sources that a widget draws. */
export const note = (ids: readonly string[]): void => ids.forEach((id) => current?.add(id));

/** Ids of the sources shown on the page for a topic. */
export const citedOnPage = (topic: string): Set<string> => {
  const all = new Set<string>();
  onPage.forEach((cited) => cited.topic === topic && cited.ids.forEach((id) => all.add(id)));
  return all;
};

/** Calls `listener` when that changes, while `host` is on the page. */
export function onCited(host: ReactiveControllerHost, listener: () => void): void {
  host.addController({
    hostConnected: () => listeners.add(listener),
    hostDisconnected: () => listeners.delete(listener),
  });
}

/** Each widget has one; `start` is called before it draws. */
export class Citing implements ReactiveController {
  #drawn: Cited | undefined;
  /** A widget may still be drawn after it was taken away, when it had to wait for its turn. */
  #connected = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  start(topic: string): void {
    current = new Set();
    this.#drawn = { topic, ids: current };
  }

  hostConnected(): void {
    this.#connected = true;
    this.#put();
  }

  hostUpdated(): void {
    this.#put();
  }

  hostDisconnected(): void {
    this.#connected = false;
    if (onPage.delete(this)) listeners.forEach((listener) => listener());
  }

  #put(): void {
    const now = this.#drawn;
    if (!now || !this.#connected) return;
    const before = onPage.get(this);
    // A widget that cites nothing changes nothing: the list itself must not ask itself for an update.
    const same = [...now.ids].join() === [...(before?.ids ?? [])].join() && (before ?? now).topic === now.topic;
    onPage.set(this, now);
    if (!same) listeners.forEach((listener) => listener());
  }
}
