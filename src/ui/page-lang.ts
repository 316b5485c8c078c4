/** The language of what readers write. */

/** What the page says of itself around the widget, whatever language the widget speaks; empty where it says nothing. */
export function pageLang(widget: Element): string {
  let outside = widget;
  for (let root = outside.getRootNode(); root instanceof ShadowRoot; root = outside.getRootNode()) outside = root.host;
  return outside.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
}
