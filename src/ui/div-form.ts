/**
 * `<div data-carelet="pain-check-quiz" data-region="GB">Fallback</div>`, for editors that strip tags they do not know.
 * The widget stands in a shadow root of the div: no node of the page is moved or added, so React, Turbo, an editor or
 * whoever else owns the div finds it as it was. The div's children are the widget's fallback, through a slot. A root
 * is never copied with its div, so a copy of the page (Turbo's cache, the back button) is drawn anew, and a second bundle
 * finds the place taken.
 */
import { tagOf, widgetNames } from './define.js';
import { elementsOfPage } from './script-tag.js';
import { notKnown, tellNames, warnOnce } from './warn.js';

declare const __ROOTS__: 'open' | 'closed' | undefined;

const selector = '[data-carelet]';
/** The elements of HTML that may have a shadow root. */
const mayHold = /^(article|aside|blockquote|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
const done = new WeakSet<Element>();

/** Draws what is there once the page is read, and what is added later. */
export function watchDivs(): void {
  // On a server there is no page to watch.
  if (typeof document === 'undefined') return;
  if (document.readyState === 'loading') {
    // While the page is being read, the children of a div are still arriving.
    window.addEventListener('DOMContentLoaded', start, { once: true });
  } else {
    start();
  }
}

function start(): void {
  elementsOfPage(selector).forEach(upgrade);
  // Looks at added elements alone, so a page that never uses a div pays for one selector per addition.
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      addedNodes.forEach((node) => {
        if (!(node instanceof Element)) return;
        if (node.matches(selector)) upgrade(node);
        else if (node.firstElementChild) node.querySelectorAll(selector).forEach(upgrade);
      });
    }
  }).observe(document, { childList: true, subtree: true });
}

function upgrade(div: Element): void {
  const tag = div.getAttribute('data-carelet')?.trim() ?? '';
  const known = widgetNames.includes(tag) ? customElements.get(tagOf(tag)) : undefined;
  if (!known) {
    notKnown('div', 'data-carelet', tag, widgetNames);
    return;
  }
  // In an editor the div is text that will be saved. A page rendered ahead holds the widget itself.
  if (!div.isConnected || done.has(div) || (div as HTMLElement).isContentEditable) return;
  if (div.firstElementChild?.localName === tagOf(tag)) return;
  done.add(div);
  if (!mayHold.test(div.localName)) {
    warnOnce(`<${div.localName} data-carelet="${tag}"> cannot hold a widget. Write a <div> inside it.`);
    return;
  }
  // The box of our own frame has no other owner, and is measured with the widget in it.
  const root = div.hasAttribute('data-own') ? div : rootFor(div);
  if (!root) return;
  const widget = new known();
  const names = (known as typeof HTMLElement & { observedAttributes?: string[] }).observedAttributes ?? [];
  tellNames(
    'div',
    div,
    names.map((name) => `data-${name}`),
  );
  for (const name of names) {
    const value = div.getAttribute(`data-${name}`);
    if (value !== null) widget.setAttribute(name, value);
  }
  widget.append(document.createElement('slot'));
  root.append(widget);
}

/** Undefined where the div has a root already: of another bundle, or of the page. */
function rootFor(div: Element): ShadowRoot | undefined {
  try {
    return div.attachShadow({ mode: typeof __ROOTS__ === 'string' ? __ROOTS__ : 'open' });
  } catch {
    return undefined;
  }
}
