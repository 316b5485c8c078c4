/** What is around a widget, its own root and those of the page's components seen through. */

/** Through the roots of the page's own components. */
export function nearestLang(element: Element): string | null | undefined {
  const found = element.closest('[lang]');
  if (found) return found.getAttribute('lang');
  const host = hostOf(element);
  return host && nearestLang(host);
}

/** The language of what readers write: what the page says of itself, whatever the widget speaks; empty where it says nothing. */
export function pageLang(widget: Element): string {
  let outside = widget;
  for (let host = hostOf(outside); host; host = hostOf(outside)) outside = host;
  // An element that is drawn ahead has no parent, and the nearest language is its page's.
  return (outside.parentElement ?? outside).closest('[lang]')?.getAttribute('lang') ?? '';
}

/** The element in whose root this one stands. Asked of a root alone: a page may have put a `host` onto everything. */
export function hostOf(element: Element): Element | undefined {
  // On a server there is no such root.
  if (typeof ShadowRoot !== 'function') return undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
