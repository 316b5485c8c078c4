/** What the build puts under Lit and the widgets so that nothing on a page can take their footing away. */

/** What Lit looks up on `globalThis`: its own switches and versions. Here they are the bundle's, not the page's. */
export const own = { __proto__: null, ShadowRoot: globalThis.ShadowRoot };

/**
 * A property of the document itself. `<img name="createElement">` makes `document.createElement` an image, but it does
 * not reach the prototype. MooTools puts another `Document` in the place of the browser's, so the document is asked.
 */
export const page = (name: string): never => Reflect.get(Object.getPrototypeOf(document), name, document) as never;

/** A document without a page: the page can name nothing in it, and no widget wakes up in it. */
export const blank = (page('implementation') as DOMImplementation).createHTMLDocument('');

const roots = new WeakMap<object, unknown>();

/** The root a widget draws in. Kept beside the element: as a property of it, any script could read it. */
export const rootOf = (host: object): unknown => roots.get(host);

export function keepRoot(host: object, root: unknown): unknown {
  roots.set(host, root);
  return root;
}

const parts = new WeakMap<object, unknown>();
/** Lit's handle on what it has drawn leads to the root as well. */
export const partOf = (host: object): unknown => parts.get(host);
export const keepPart = (host: object, part: unknown): unknown => parts.set(host, part);
