/** What is around a widget, its own root and those of the page's components seen through. */

/** Through the roots of the page's own components. */
export function nearestLang(element: Element): string | null | undefined {
  const found = element.closest('[lang]');
  if (found) return found.getAttribute('lang');
  const host = hostOf(element);
  return host && nearestLang(host);
}

/** The element in whose root this one stands. Asked of a root alone: a page may have put a `host` onto everything. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
