/** Addresses that come from data, and what becomes of a press on a link. */
import { fill, type Words } from '../words/index.js';

const allowed = ['https:', 'http:', 'mailto:', 'tel:'];

/** The address when its scheme is https, http, mailto or tel, else undefined: then draw text, not a link. */
export function safeHref(address: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address);
    return allowed.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A number or a place on the page opens no window, whatever the page's `<base target>` says. A frame may swallow the press on a
 * link without a word: then its number or address stands beside it, to be dialled or copied. Put it on the root's clicks.
 */
export function keepLinks(root: ShadowRoot, words: () => Words): void {
  const pressed = (event: Event) => {
    const link = (event.target as Element).closest('a');
    if (!link || link.getRootNode() !== root) return;
    const address = link.getAttribute('href') ?? '';
    if (!/^https?:/.test(address)) link.target = '_self';
    root.querySelector('.link-note')?.remove();
    if (window.parent === window || address.startsWith('#') || isElsewhere(event as MouseEvent)) return;
    setTimeout(() => {
      // Something opened.
      if (event.defaultPrevented || document.hidden || !document.hasFocus() || !link.isConnected) return;
      link.after(noteOf(address, words()));
    }, 1000);
  };
  root.addEventListener('click', pressed, true);
}

/** The reader asked for another tab or window, and the page keeps the view. */
const isElsewhere = (event: MouseEvent) => event.ctrlKey || event.metaKey || event.shiftKey;

function noteOf(address: string, words: Words): HTMLElement {
  const note = document.createElement('span');
  const number = /^tel:(.+)/.exec(address)?.[1];
  note.className = 'link-note small';
  note.role = 'status';
  note.textContent = number ? fill(words.phoneNotOpened, { number }) : fill(words.linkNotOpened, { address });
  return note;
}
