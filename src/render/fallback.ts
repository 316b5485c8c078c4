/**
 * A page for feeds, e-mail and reading apps: plain HTML in place of each widget, no custom element, and not the bundle's
 * script. What is left: headings, text, lists, tables, links and pictures.
 */
import { defaultTreeAdapter as tree, parse, parseFragment, serialize, type DefaultTreeAdapterMap } from 'parse5';
import { drawPlain, type Tag } from './draw.js';
import { defaultsOf, isWidgetElement, tagOf, type Defaults } from './page.js';
import { pictureOf } from './picture.js';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['childNode'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/** A comment cannot be sent from a feed: what the publisher wrote between the tags says where the conversation is. */
const conversations = ['comments-form', 'comments-count'];

/** `unclosed` is called with the name of each element that holds a widget and has no end tag. What it swallowed is kept. */
export function fallbackPage(html: string, defaults: Defaults, unclosed: (name: string) => void): string {
  const cuts: { from: number; to: number; text: string }[] = [];
  let known = defaults;
  const walk = (parent: Parent): void => {
    for (const node of parent.childNodes) {
      if (!tree.isElementNode(node)) continue;
      const place = node.sourceCodeLocation;
      if (node.tagName === 'script' && place && isBundle(node)) {
        known = { ...known, ...defaultsOf(node) };
        cuts.push({ from: place.startOffset, to: place.endOffset, text: '' });
      } else if (isWidgetElement(node, known) && place?.startTag) {
        const text = drawn(tagOf(node, known));
        const end = place.endTag ?? { startOffset: place.endOffset, endOffset: place.endOffset };
        if (!place.endTag) unclosed(node.tagName);
        if (text === undefined || !place.endTag) {
          cuts.push({ from: place.startOffset, to: place.startTag.endOffset, text: text ?? '' });
          walk(node);
          cuts.push({ from: end.startOffset, to: end.endOffset, text: '' });
        } else cuts.push({ from: place.startOffset, to: end.endOffset, text });
      } else walk(node);
    }
  };
  walk(parse(html, { sourceCodeLocationInfo: true }));
  let written = '';
  let from = 0;
  for (const cut of cuts) {
    written += html.slice(from, cut.from) + cut.text;
    from = cut.to;
  }
  return written + html.slice(from);
}

const isBundle = (script: Element): boolean => /carelets(\.classic)?\.js([?#]|$)/.test(attribute(script, 'src') ?? '');

function drawn(tag: Tag): string | undefined {
  if (conversations.includes(tag.tag)) return undefined;
  const plain = drawPlain(tag);
  if (!plain) return undefined;
  const fragment = parseFragment(plain.html);
  fragment.childNodes = fragment.childNodes.flatMap(simple);
  const html = serialize(fragment)
    .replace(/\s*\n\s*/g, '\n')
    .trim();
  return plain.lang === tag.lang ? html : `<div lang="${plain.lang}">\n${html}\n</div>`;
}

const dropped =
  'button dialog form input select textarea progress meter style script noscript template slot audio video'.split(' ');
const unwrapped = 'div span section article header footer label fieldset bdi details small figure'.split(' ');
const hiddenClasses = ['visually-hidden', 'no-print'];
const kept = 'href lang dir datetime alt src width height colspan rowspan scope start cite'.split(' ');

/** What stays of a node: itself with plain attributes, its children alone, or nothing. */
function simple(node: Node): Node[] {
  if (!tree.isElementNode(node)) return tree.isCommentNode(node) ? [] : [node];
  const { tagName } = node;
  const classes = (attribute(node, 'class') ?? '').split(/\s+/);
  if (tagName === 'svg') return pictureOf(node, classes);
  if (dropped.includes(tagName) || attribute(node, 'hidden') !== undefined) return [];
  if (hiddenClasses.some((name) => classes.includes(name)) || attribute(node, 'aria-hidden') === 'true') return [];
  if (classes.includes('by-hand')) return [element('ul', [], rowTitles(node))];
  const children = node.childNodes.flatMap(simple);
  const isEmpty = children.every((child) => tree.isTextNode(child) && !child.value.trim());
  if (isEmpty && !['td', 'th', 'br', 'hr', 'img'].includes(tagName)) return [];
  const lang = attribute(node, 'lang');
  if (tagName === 'summary') return [element('p', [], [element('strong', [], children)])];
  // A box becomes a line of its own; only a marked language is worth an element.
  if (unwrapped.includes(tagName) && (lang === undefined || classes.includes('root'))) {
    const isLine = !['span', 'bdi', 'small'].includes(tagName) && isInline(children);
    return isLine ? [element('p', [], children)] : children;
  }
  return [
    element(
      tagName,
      node.attrs.filter(({ name }) => kept.includes(name)),
      children,
    ),
  ];
}

/** Nobody writes into a feed, and a grid without its lines is nothing to write in: a list of what to note is left. */
const rowTitles = (node: Node): Node[] =>
  !tree.isElementNode(node)
    ? []
    : attribute(node, 'scope') === 'row'
      ? [element('li', [], node.childNodes.flatMap(simple))]
      : node.childNodes.flatMap(rowTitles);

const inline = ['a', 'b', 'i', 'em', 'strong', 'sup', 'sub', 'span', 'time', 'img', 'br', 'abbr'];
const isInline = (nodes: readonly Node[]): boolean =>
  nodes.every((node) => !tree.isElementNode(node) || inline.includes(node.tagName));

function element(name: string, attrs: Element['attrs'], children: Node[]): Element {
  const made = tree.createElement(name, 'http://www.w3.org/1999/xhtml' as Element['namespaceURI'], attrs);
  children.forEach((child) => tree.appendChild(made, child));
  return made;
}

const attribute = (node: Element, name: string): string | undefined =>
  node.attrs.find((one) => one.name === name)?.value;
