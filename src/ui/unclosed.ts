/**
 * `<pain-check-quiz />` is not closed: HTML knows no such tag, and all that follows in the same parent becomes its
 * children, which are the fallback that a drawn widget does not show.
 */
import { tagOf, widgetNames } from './define.js';

/** More children than this are no fallback, where nothing follows the widget. */
const many = 6;

/**
 * Whether a widget, or the div of one, seems to hold what was meant to follow it: another widget, a script, or the rest of
 * its parent, with a heading further down or many blocks. A fallback that is closed begins with its heading, and has few.
 */
export function holdsMore(holder: Element): boolean {
  const others = widgetNames.filter((name) => name !== 'glossary-term' && name !== 'comments-count').map(tagOf);
  if (holder.querySelector(['script', '[data-carelet]', ...others].join())) return true;
  if (holder.nextElementSibling) return false;
  return holder.childElementCount > many || Boolean(holder.querySelector(':scope > * ~ :is(h1, h2, h3, h4, h5, h6)'));
}

/** What the console and `carelets render` say of it. `name` is the element's own. */
export const notClosed = (name: string): string =>
  `<${name}> is not closed, or holds more than words for readers without scripts: what follows is shown after it. Write </${name}> (HTML has no <${name} />).`;
