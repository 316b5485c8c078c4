/**
 * Builds a template's nodes without the browser's HTML parser. `innerHTML` needs a Trusted Types policy, and a page may
 * allow none. The templates are ours, so the parser knows only what they use: the build refuses anything else, and a
 * test holds every template of the bundle against the browser's own parser.
 */
import { tagOf } from '../ui/define.js';

const svgSpace = 'http://www.w3.org/2000/svg';
const empty = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
const raw = /^(?:style|textarea|title)$/i;
/** In turn: a comment, Lit's mark, the end of an element, its start with attributes, text. */
const token = /<!--([^]*?)-->|<(\?[^>]*)>|<\/([^\s>]+)\s*>|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+/gi;
const attribute = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

export function fill(into: DocumentFragment, markup: string): void {
  // Content of a template belongs to a blank document, so no name on the page hides these methods.
  const make = into.ownerDocument;
  let open: Node = into;
  token.lastIndex = 0;
  for (let found = token.exec(markup); found; found = token.exec(markup)) {
    const [all, comment, mark, end, name, attributes = ''] = found;
    if (comment !== undefined || mark !== undefined) open.appendChild(make.createComment(comment ?? mark ?? ''));
    else if (end) open = open.parentNode ?? into;
    else if (name) {
      const space = name === 'svg' ? svgSpace : spaceInside(open);
      // A widget within a widget has the name that this page gave it.
      const tag = name.includes('-') ? tagOf(name) : name;
      const element = space ? make.createElementNS(space, name) : make.createElement(tag);
      let signs = 0;
      // Not `matchAll`, which copies the expression for every element.
      for (let given = attribute.exec(attributes); given; given = attribute.exec(attributes)) {
        const [, key = '', double, single, bare] = given;
        // Lit counts bound attributes and reads their real names elsewhere. Not every browser can set one named `@click`.
        const plain = /^[.?@]/.test(key) ? `_${signs++}${key.slice(1)}` : key;
        element.setAttribute(plain, double ?? single ?? bare ?? '');
      }
      open.appendChild(element);
      if (!space && raw.test(name)) {
        const close = markup.indexOf(`</${name}`, token.lastIndex);
        element.textContent = markup.slice(token.lastIndex, close);
        token.lastIndex = markup.indexOf('>', close) + 1;
      } else if (!(space ? attributes.endsWith('/') : empty.test(name))) open = element;
    } else open.appendChild(make.createTextNode(all));
  }
}

/** The namespace of a child: that of its parent, but back to HTML inside `foreignObject`. */
function spaceInside(parent: Node): string {
  const { namespaceURI, localName } = parent as Element;
  return namespaceURI === svgSpace && localName !== 'foreignObject' ? svgSpace : '';
}
