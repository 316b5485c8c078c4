/**
 * `<div data-carelet="pain-check-quiz" data-region="GB">Fallback</div>`, for editors that strip tags they do not know.
 * The widget goes inside the div and takes the div's children as its fallback, so the page keeps its own box, id and
 * class. Whether a div is done is read from the document and not remembered: a copy of the page (Turbo's cache, the back
 * button, a second bundle) is then recognised too.
 */
import { tagOf, widgetNames } from './define.js';
import { elementsOfPage } from './script-tag.js';
import { notKnown, tellNames } from './warn.js';

const selector = '[data-carelet]';

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
    for (const { target, addedNodes } of records) {
      if (!addedNodes.length) continue;
      // A page that refreshes itself in place puts the first children back.
      if (target instanceof Element && target.matches(selector)) upgrade(target);
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
  // In an editor the div is text that will be saved.
  if (!div.isConnected || div.firstElementChild?.localName === tagOf(tag) || (div as HTMLElement).isContentEditable)
    return;
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
  widget.append(...div.childNodes);
  div.append(widget);
}
