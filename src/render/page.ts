/**
 * Reads a page's HTML piece by piece, the way a browser does, and puts each widget's content behind its start tag.
 * Every other byte goes out as it came in: the parser only says where a tag ends and what is around it.
 */
import { defaultTreeAdapter, parse, Parser, type DefaultTreeAdapterMap } from 'parse5';
import { isWidget, namedOnPage, type Tag } from './draw.js';

type Element = DefaultTreeAdapterMap['element'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/** What to put into the page, and where: the number of characters before it. */
interface Splice {
  at: number;
  text: string;
}

/** What the page's own script tag says for all widgets, by attribute name. */
export type Defaults = Readonly<Record<string, string>>;

export interface PageOptions {
  /** What goes inside a widget, right after its start tag; empty for nothing. */
  inside: (tag: Tag) => string;
  /** Called for each widget that was drawn. */
  found?: (tag: Tag) => void;
  /** Called with the name of each element that holds a widget and has no end tag. */
  unclosed?: (name: string) => void;
  /** For every widget of the page; what the script tag says wins. */
  defaults: Defaults;
}

const defaultNames = ['topic', 'region', 'theme', 'lang', 'pack-src', 'prefix'];

export class PageRenderer {
  readonly #options: PageOptions;
  readonly #parser: Parser<DefaultTreeAdapterMap>;
  #defaults: Defaults;
  /** What was read and not yet given back, and the number of characters before it. */
  #text = '';
  #offset = 0;
  #splices: Splice[] = [];
  /** Elements that are a widget or hold one, until they close; for a div the name of what is put into it. */
  readonly #open = new Map<Element, string>();

  constructor(options: PageOptions) {
    this.#options = options;
    this.#defaults = options.defaults;
    const treeAdapter = {
      ...defaultTreeAdapter,
      onItemPush: (element: Element) => this.#opened(element),
      onItemPop: (element: Element) => this.#closed(element),
    };
    this.#parser = new Parser({ sourceCodeLocationInfo: true, scriptingEnabled: true, treeAdapter });
  }

  /** The part of the page that is settled so far. */
  write(chunk: string): string {
    this.#text += chunk;
    this.#parser.tokenizer.write(chunk, false);
    // A tag that is not whole yet may be the end of a widget.
    const tail = this.#text.lastIndexOf('<');
    return this.#give(tail > this.#text.lastIndexOf('>') ? tail : this.#text.length);
  }

  /** The rest. */
  end(): string {
    this.#parser.tokenizer.write('', true);
    for (const { tagName } of this.#open.keys()) this.#options.unclosed?.(tagName);
    const unclosed = [...this.#open.values()].map((tag) => tag && `</${tag}>`).join('');
    return this.#give(this.#text.length) + unclosed;
  }

  #give(length: number): string {
    let given = '';
    let from = 0;
    this.#splices.sort((a, b) => a.at - b.at);
    for (const { at, text } of this.#splices) {
      given += this.#text.slice(from, at - this.#offset) + text;
      from = at - this.#offset;
    }
    this.#splices = [];
    given += this.#text.slice(from, length);
    this.#text = this.#text.slice(length);
    this.#offset += length;
    return given;
  }

  #opened(element: Element): void {
    const end = element.sourceCodeLocation?.startTag?.endOffset;
    if (end === undefined) return;
    if (element.tagName === 'script') this.#defaults = { ...this.#defaults, ...defaultsOf(element) };
    if (!isWidgetElement(element, this.#defaults) || isInert(element)) return;
    this.#open.set(element, '');
    const tag = withPage(tagOf(element, this.#defaults), element);
    const name = namedOnPage(tag);
    const next = this.#text.slice(end - this.#offset);
    // Done before.
    if (next.startsWith('<template shadowroot') || next.startsWith(`<${name}`)) return;
    const inside = this.#options.inside(tag);
    if (!inside) return;
    this.#options.found?.(tag);
    if (element.tagName === name) this.#splices.push({ at: end, text: inside });
    else {
      const written = tag.attributes.map(([key, value]) => ` ${key}="${escape(value)}"`).join('');
      this.#splices.push({ at: end, text: `<${name}${written}>${inside}` });
      this.#open.set(element, name);
    }
  }

  #closed(element: Element): void {
    const tag = this.#open.get(element);
    if (tag === undefined) return;
    this.#open.delete(element);
    const { endTag, endOffset } = element.sourceCodeLocation ?? {};
    if (!endTag) this.#options.unclosed?.(element.tagName);
    const at = endTag?.startOffset ?? endOffset;
    if (tag && at !== undefined) this.#splices.push({ at, text: `</${tag}>` });
  }
}

/** A widget's own element, or a `<div data-carelet="...">` that holds one. */
export const isWidgetElement = (element: Element, defaults: Defaults): boolean => isWidget(nameOf(element, defaults));

/** Which widget it is. On a page with a prefix a name without it is somebody else's; a div has no prefix. */
function nameOf({ tagName, attrs }: Element, defaults: Defaults): string {
  if (!tagName.includes('-')) return attrs.find(({ name }) => name === 'data-carelet')?.value.trim() ?? '';
  const start = namedOnPage({ tag: '', prefix: prefixOf(defaults) });
  return tagName.startsWith(start) ? tagName.slice(start.length) : '';
}

/** Like the bundle itself, which takes no notice of a prefix that no tag can begin with. */
function prefixOf({ prefix = '' }: Defaults): string {
  const lower = prefix.toLowerCase();
  return /^[a-z][a-z0-9]*$/.test(lower) ? lower : '';
}

/** The widget with its own attributes, and the page's defaults where it has none. */
export function tagOf(element: Element, defaults: Defaults): Tag {
  const tag = nameOf(element, defaults);
  const attributes = element.tagName.includes('-') ? pairs(element) : dataPairs(element, tag);
  const has = (name: string) => attributes.some(([own]) => own === name);
  const added = Object.entries(defaults).filter(
    ([name]) => !['lang', 'prefix'].includes(name) && !has(name) && (name !== 'pack-src' || !has('topic')),
  );
  const prefix = prefixOf(defaults);
  return { tag, lang: langOf(element, defaults), attributes: [...attributes, ...added], ...(prefix && { prefix }) };
}

/** The form leads back to the page. Every other widget is the same on all pages of a site, and drawn once. */
function withPage(tag: Tag, element: Element): Tag {
  const page = tag.tag === 'comments-form' ? canonicalOf(documentOf(element)) : undefined;
  return page ? { ...tag, page } : tag;
}

/** A widget's own language is an attribute; then the script tag's, then the nearest one of the page. */
function langOf(element: Element, defaults: Defaults): string {
  if (defaults['lang']) return defaults['lang'];
  for (let node: Parent | null = element; node && 'tagName' in node; node = node.parentNode) {
    const lang = attribute(node, 'lang');
    if (lang !== undefined) return lang;
  }
  return '';
}

function dataPairs(div: Element, tag: string): [name: string, value: string][] {
  const known = (customElements.get(tag) as { observedAttributes?: string[] } | undefined)?.observedAttributes ?? [];
  return known.flatMap((name) => {
    const value = attribute(div, `data-${name}`);
    return value === undefined ? [] : [[name, value] as [string, string]];
  });
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** Without those that only concern the page. */
const pairs = (element: Element) =>
  element.attrs
    .filter(({ name }) => !['class', 'id', 'style', 'slot'].includes(name))
    .map(({ name, value }) => [name, value] as const);

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Inside a `<template>` nothing is drawn until a script copies it. */
const isInert = (element: Element): boolean => documentOf(element).nodeName !== '#document';

function documentOf(element: Element): Parent {
  let node: Parent = element;
  while ('parentNode' in node && node.parentNode) node = node.parentNode;
  return node;
}

/** `data-region="GB"` and the like on the script tag of the bundle. */
export function defaultsOf(script: Element): Defaults {
  if (!/\/?carelets(\.classic)?\.js([?#]|$)/.test(attribute(script, 'src') ?? '')) return {};
  const found: Record<string, string> = {};
  for (const name of defaultNames) {
    const value = attribute(script, `data-${name}`);
    if (value) found[name] = value;
  }
  return found;
}

/** What the script tag says, wherever it stands. */
export function scriptDefaults(html: string): Defaults {
  if (!/carelets[^>]*\sdata-|\sdata-[^>]*carelets/i.test(html)) return {};
  return elementsOf(html, 'script').reduce<Defaults>((found, script) => ({ ...found, ...defaultsOf(script) }), {});
}

/** The page's title. */
export function titleOf(html: string): string | undefined {
  const text = elementsOf(html, 'title')[0]?.childNodes[0];
  return text && defaultTreeAdapter.isTextNode(text) ? text.value.trim() || undefined : undefined;
}

/** The page's own address, where it names one. */
export const urlOf = (html: string): string | undefined => canonicalOf(parse(html));

function canonicalOf(page: Parent): string | undefined {
  const isCanonical = (link: Element) => /(^|\s)canonical(\s|$)/i.test(attribute(link, 'rel') ?? '');
  const link = elementsIn(page, 'link').find(isCanonical);
  return link && attribute(link, 'href')?.trim();
}

const elementsOf = (html: string, tag: string): Element[] => elementsIn(parse(html), tag);

function elementsIn(page: Parent, tag: string): Element[] {
  const found: Element[] = [];
  const walk = (parent: Parent): void =>
    parent.childNodes.filter(defaultTreeAdapter.isElementNode).forEach((child) => {
      if (child.tagName === tag && child.namespaceURI.endsWith('xhtml')) found.push(child);
      walk(child);
    });
  walk(page);
  return found;
}
