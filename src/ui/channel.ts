/**
 * What widgets of one bundle tell each other on a page. It lives in this module's memory, so no script of the page
 * can listen, and it carries set ids only: never an answer or a result.
 */

type Listener = (topic: string, set: string) => void;
const listeners = new Set<Listener>();

/** Calls `listener` whenever a widget offers a set of exercises. Returns what ends the subscription. */
export function onSetOffered(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True when a widget on the page would show an offered set. */
export const someoneListens = (): boolean => listeners.size > 0;

/** Asks the widgets that show exercises of this topic to show this set. */
export function offerSet(topic: string, set: string): void {
  for (const listener of listeners) listener(topic, set);
}
