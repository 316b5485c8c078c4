/**
 * Registers a widget. A tag that is taken already is left alone, with one line to the console for the whole page.
 * `data-prefix="acme"` on the script tag makes it `<acme-pain-check-quiz>`, for pages where a name is taken.
 */
import { lookForTags } from './misspelt.js';
import type { Name } from './names.js';
import type { Moves } from './safety.js';
import { scriptAttribute } from './script-tag.js';
import { warnOnce } from './warn.js';

const prefix = scriptAttribute('prefix').toLowerCase();
const isPrefix = /^[a-z][a-z0-9]*$/.test(prefix);
let told = false;

/** Every widget's name, in the order of the bundle. */
export const widgetNames: string[] = [];

const movement = new Map<string, Moves>();

/** What a widget of this bundle has to do with movement. */
export const movesOf = (tag: string): Moves => movement.get(tag) ?? 'none';

/** The name a widget has on this page. */
export const tagOf = (tag: string): string => (isPrefix ? `${prefix}-${tag}` : tag);

/** A widget that does not say whether it offers movement is no widget. */
export function define(tag: Name, widget: CustomElementConstructor & { readonly moves: Moves }): void {
  if (!widgetNames.length) onceLoaded(look);
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

/** However many copies a page loads, the first one's global remembers what was done. */
function isFirst(what: string): boolean {
  const first = Object(globalThis.carelets) as object;
  if (Reflect.has(first, what)) return false;
  return Reflect.defineProperty(first, what, { value: true });
}

/** Scripts that come later may define a tag, up to the end of loading. */
function onceLoaded(listener: () => void): void {
  if (typeof document === 'undefined') return;
  if (document.readyState === 'complete') setTimeout(listener);
  else window.addEventListener('load', listener, { once: true });
}

function look(): void {
  if (prefix && !isPrefix) {
    warnOnce(`<script> data-prefix="${prefix}" is not used. Write letters and digits alone, such as "acme".`);
  }
  if (isFirst('looked')) lookForTags(tagOf);
}

function tellOnce(name: string): void {
  if (!isFirst('told')) return;
  console.info(
    `carelets: <${name}> is defined already and stays as it is. If it is not ours, write data-prefix="acme" on our script tag and use <acme-${name}>.`,
  );
}
