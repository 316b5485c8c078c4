/**
 * Prints one sheet and nothing of the page around it: it is drawn into an empty frame inside the widget's own root,
 * where no script of the page can reach it, and the frame goes when the printing is over.
 */
import { css, render, type CSSResultOrNative, type TemplateResult } from 'lit';

export interface Sheet {
  lang: string;
  title: string;
  content: TemplateResult;
  styles: readonly CSSResultOrNative[];
}

/** `refused` gets the sheet's text where nothing came of it. */
export function printSheet(
  root: DocumentFragment | HTMLElement,
  { lang, title, content, styles }: Sheet,
  refused: (text: string) => void,
): void {
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = title;
  frame.tabIndex = -1;
  const held = (root as ShadowRoot).activeElement as HTMLElement | null;
  root.append(frame);
  const own = frame.contentWindow as (Window & typeof globalThis) | null;
  const page = frame.contentDocument;
  if (!own || !page) {
    frame.remove();
    return printInPlace(root as ShadowRoot, { lang, title, content, styles }, refused);
  }
  page.documentElement.lang = lang;
  page.documentElement.dir = getComputedStyle(root instanceof HTMLElement ? root : (root as ShadowRoot).host).direction;
  page.title = title;
  // A sheet belongs to the document it was made in, so the frame gets its own.
  wear(page, own, styles.map(textOf).join(''));
  render(content, page.body);
  const text = page.body.innerText;
  own.focus();
  printWindow(
    own,
    () => frame.remove(),
    () => refused(text),
  );
  // The frame is asked to print by now, and keeps no focus.
  held?.focus({ preventScroll: true });
}

/** In a sandbox the frame would have an origin of its own, out of reach: then the sheet stands in for the widget on paper. */
function printInPlace(root: ShadowRoot, { lang, content, styles }: Sheet, refused: (text: string) => void): void {
  const box = document.createElement('div');
  box.className = 'print-box';
  box.lang = lang;
  box.ariaHidden = 'true';
  render(content, box);
  const rules = styles
    .map(textOf)
    .join('')
    .replace(/\bbody\b/g, '&');
  const undress = wear(root, window, `.print-box{${rules}}`);
  const widget = root.querySelector('.root');
  root.append(box);
  widget?.classList.add('no-print');
  const text = box.innerText;
  const putBack = () => {
    box.remove();
    widget?.classList.remove('no-print');
    undress();
  };
  printWindow(window, putBack, () => refused(text));
}

/** Adds rules, and returns what takes them away. A browser without constructable sheets gets an element. */
function wear(place: Document | ShadowRoot, { CSSStyleSheet: Sheet }: typeof globalThis, rules: string): () => unknown {
  const before = place.adoptedStyleSheets;
  try {
    const sheet = new Sheet();
    sheet.replaceSync(rules);
    place.adoptedStyleSheets = [...before, sheet];
    return () => (place.adoptedStyleSheets = before);
  } catch {
    const style = document.createElement('style');
    style.textContent = rules;
    (place.nodeType === Node.DOCUMENT_NODE ? (place as Document).head : place).append(style);
    return () => style.remove();
  }
}

const textOf = (style: CSSResultOrNative): string =>
  'cssText' in style ? style.cssText : [...style.cssRules].map((rule) => rule.cssText).join('');

/** Prints a window; `after` comes when that is over. A sandbox swallows the call without a word, then `refused` comes too. */
export function printWindow(own: Window, after: () => void, refused: () => void): void {
  let began = false;
  own.addEventListener('beforeprint', () => (began = true), { once: true });
  own.addEventListener('afterprint', () => setTimeout(after), { once: true });
  own.print();
  // Some browsers begin a little later.
  setTimeout(() => {
    if (began) return;
    after();
    refused();
  }, 1000);
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
  @media screen {
    .print-box {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
