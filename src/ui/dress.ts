import { adoptStyles, type CSSResultOrNative } from 'lit';

/**
 * Puts a widget's styles on. A style sheet belongs to one document: in a frame, the widget needs copies made there. A browser
 * without constructable ones, and a page that put something else in their place, get an element.
 */
export function dress(root: ShadowRoot, { defaultView }: Document, styles: CSSResultOrNative[]): void {
  const Sheet = defaultView?.CSSStyleSheet;
  try {
    // Never through Lit where it would add elements: they would stand after what is drawn.
    if (root.adoptedStyleSheets && (!Sheet || Sheet === CSSStyleSheet)) return adoptStyles(root, styles);
    if (!root.adoptedStyleSheets || !Sheet) throw new TypeError();
    root.adoptedStyleSheets = styles.map((style) => {
      const sheet = new Sheet();
      sheet.replaceSync(String(style));
      return sheet;
    });
  } catch {
    root.querySelector('style')?.remove();
    const style = document.createElement('style');
    style.textContent = styles.join('');
    root.prepend(style);
  }
}
