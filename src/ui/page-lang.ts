/** The language of what readers write. */

/** What the page says of itself around the widget, whatever language the widget speaks; empty where it says nothing. */
export function pageLang(widget: Element): string {
  let outside = widget;
  for (let host = hostOf(outside); host; host = hostOf(outside)) outside = host;
  // An element that is drawn ahead has no parent, and the nearest language is its page's.
  return (outside.parentElement ?? outside).closest('[lang]')?.getAttribute('lang') ?? '';
}

/** The element whose root holds this one; undefined on the page itself, and where a page is drawn ahead. */
function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode?.() as Partial<ShadowRoot> | undefined;
  return root?.nodeType === 11 ? root.host : undefined;
}
