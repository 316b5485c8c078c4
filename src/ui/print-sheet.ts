/**
 * Prints one sheet and nothing of the page around it: it is drawn into an empty frame inside the widget's own root,
 * where no script of the page can reach it, and the frame goes when the printing is over.
 */
import { css, render, type CSSResultOrNative, type TemplateResult } from 'lit';

export function printSheet(
  root: DocumentFragment | HTMLElement,
  lang: string,
  title: string,
  sheet: TemplateResult,
  styles: readonly CSSResultOrNative[],
): void {
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = title;
  frame.tabIndex = -1;
  root.append(frame);
  const own = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!own) return frame.remove();
  const { document: page } = own;
  page.documentElement.lang = lang;
  page.documentElement.dir = getComputedStyle(root instanceof HTMLElement ? root : (root as ShadowRoot).host).direction;
  page.title = title;
  // A sheet belongs to the document it was made in, so the frame gets its own.
  page.adoptedStyleSheets = styles.map((style) => {
    const copy = new own.CSSStyleSheet();
    copy.replaceSync('cssText' in style ? style.cssText : [...style.cssRules].map((rule) => rule.cssText).join(''));
    return copy;
  });
  render(sheet, page.body);
  own.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  own.focus();
  own.print();
}

/** For the styles of a widget that prints a sheet. */
export const printFrameStyles = css`
  .print-frame {
    position: absolute;
    width: 0;
    height: 0;
    border: 0;
    visibility: hidden;
  }
`;
