/**
 * What the publisher wrote on the bundle's own script tag, for every widget of the page: `data-topic`, `data-region`,
 * `data-theme`, `data-lang`, `data-pack-src`. Imports nothing, so that it can be read before anything else runs.
 */

/** The page's elements. */
export const elementsOfPage = (selector: string): Element[] => [...document.querySelectorAll(selector)];

const find = (): Element | undefined => {
  if (typeof document === 'undefined') return undefined;
  const current = document.currentScript;
  if (current instanceof HTMLScriptElement) return current;
  // A module script has no `currentScript`: its tag is the one with its address.
  const tags = elementsOfPage('script[src]') as HTMLScriptElement[];
  return (
    tags.find(({ src }) => src === import.meta.url) ??
    // After a redirect the address is another one.
    tags.find(({ src }) => /\/carelets(\.classic)?\.js([?#]|$)/.test(src))
  );
};

const tag = find();

/** The value of `data-NAME` on the script tag; empty where there is none, and on a server. */
export const scriptAttribute = (name: string): string => tag?.getAttribute(`data-${name}`) ?? '';
