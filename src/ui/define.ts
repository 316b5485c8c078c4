/**
 * Registers a widget. A tag that is taken already is left alone, with one line to the console for the whole page.
 * `data-prefix="acme"` on the script tag makes it `<acme-pain-check-quiz>`, for pages where a name is taken.
 */
import type { Moves } from './safety.js';
import { scriptAttribute } from './script-tag.js';

const prefix = scriptAttribute('prefix').toLowerCase();
let told = false;

/** Every widget's name, in the order of the bundle. */
export const widgetNames: string[] = [];

const movement = new Map<string, Moves>();

/** What a widget of this bundle has to do with movement. */
export const movesOf = (tag: string): Moves => movement.get(tag) ?? 'none';

/** The name a widget has on this page. */
export const tagOf = (tag: string): string => (/^[a-z][a-z0-9]*$/.test(prefix) ? `${prefix}-${tag}` : tag);

/** A widget that does not say whether it offers movement is no widget. */
export function define(tag: string, widget: CustomElementConstructor & { readonly moves: Moves }): void {
  widgetNames.push(tag);
  movement.set(tag, widget.moves);
  const name = tagOf(tag);
  if (!customElements.get(name)) {
    customElements.define(name, widget);
  } else if (!told) {
    told = true;
    tellOnce(name);
  }
}

/** However many copies a page loads, the first one's global remembers that it was told. */
function tellOnce(name: string): void {
  const first = Object(globalThis.carelets) as { told?: boolean };
  if (first.told) return;
  Reflect.defineProperty(first, 'told', { value: true });
  console.info(
    `carelets: <${name}> is defined already and stays as it is. If it is not ours, write data-prefix="acme" on our script tag and use <acme-${name}>.`,
  );
}
