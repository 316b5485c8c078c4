/**
 * What widgets of one bundle tell each other on a page. It lives in this module's memory, so no script of the page can
 * listen. It carries ids and a stage: never an answer. Everything is told by a press of the reader. How safe it is to move
 * is no message but a state, because a widget that comes later has to know it too: see `safety.ts`.
 */
import type { ReactiveControllerHost } from 'lit';

/** How a session felt: go on, repeat, or stop and step back. */
export type Light = 'green' | 'amber' | 'red';

export interface Messages {
  /** Carousels: show this set of exercises. */
  set: string;
  /** Plans: show this plan. */
  plan: string;
  /** Timers: get this walk-run stage ready. */
  stage: number;
  /** Plans and diaries: a session of this walk-run stage ran to its end. */
  session: number;
  /** Plans: the reader adds how a session of this stage went. */
  light: { stage: number; light: Light };
}
type Kind = keyof Messages;
type Listener<K extends Kind> = (topic: string, message: Messages[K]) => void;

const listeners: { [K in Kind]: Set<Listener<K>> } = {
  set: new Set(),
  plan: new Set(),
  stage: new Set(),
  session: new Set(),
  light: new Set(),
};

/** Calls `listener` for each message of a kind, while `host` is on the page. */
export function hear<K extends Kind>(host: ReactiveControllerHost, kind: K, listener: Listener<K>): void {
  host.addController({
    hostConnected: () => listeners[kind].add(listener),
    hostDisconnected: () => listeners[kind].delete(listener),
  });
}

/** True when a widget on the page would hear it. */
export const isHeard = (kind: Kind): boolean => listeners[kind].size > 0;

/** Tells every widget on the page that listens; each looks whether the topic is its own. */
export function tell<K extends Kind>(kind: K, topic: string, message: Messages[K]): void {
  for (const listener of listeners[kind]) listener(topic, message);
}
