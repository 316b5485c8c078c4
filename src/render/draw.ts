/** Draws widgets without a browser: their first render, which depends on attributes and pack alone. */
import '../carelets.js';
import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import { mark } from '../ui/hydration.js';
import type { Pack } from '../pack/pack.js';
import type { Words } from '../words/index.js';
import type { Widget } from '../ui/widget.js';
import { noScript, plainRoot } from './no-script.js';
import { collect, plainHtml, withoutMarks } from './template.js';

/** A widget as the page's HTML has it. */
export interface Tag {
  tag: string;
  attributes: readonly (readonly [name: string, value: string])[];
  /** The nearest `lang` around it. */
  lang: string;
  /** The page's own address, where it names one and the widget holds a form that leads back there. */
  page?: string;
  /** What the script tag's `data-prefix` puts before the name of every widget. */
  prefix?: string;
}

/** The name a widget has on its page. */
export const namedOnPage = ({ tag, prefix }: Pick<Tag, 'tag' | 'prefix'>): string =>
  prefix ? `${prefix}-${tag}` : tag;

/** A widget that has found its pack. */
export interface Drawn {
  tag: string;
  element: Widget;
  pack: Pack;
  words: Words;
  /** The page's own address; empty where it names none. */
  page: string;
}

/** What a widget keeps from other classes. */
interface Inside {
  pack: Pack | undefined;
  words: Words;
  render: () => unknown;
}

declare const __ROOTS__: 'open' | 'closed' | undefined;

/** As the bundle's own roots are. */
const mode = typeof __ROOTS__ === 'string' ? __ROOTS__ : 'open';

export const isWidget = (tag: string): boolean => tag.includes('-') && customElements.get(tag) !== undefined;

/** What is around the widget that is being drawn: language, nonce of the styles, the page. Drawing is one step: nothing comes between. */
let around = { lang: '', nonce: '', page: '' };

/** Widgets inside widgets go through here too. */
class WidgetRenderer extends LitElementRenderer {
  constructor(tag: string) {
    super(tag);
    const { lang } = around;
    const language = { getAttribute: () => lang };
    // There is no page around it. No widget looks for anything else.
    this.element.closest = (selector: string) => (selector === '[lang]' ? language : null) as never;
  }

  /** Undefined where the widget has no pack: what is written between its tags is shown then. */
  get drawn(): Drawn | undefined {
    const element = this.element as unknown as Widget;
    const { pack, words } = element as unknown as Inside;
    return pack && { tag: this.tagName.toLowerCase(), element, pack, words, page: around.page };
  }

  override get shadowRootOptions(): ShadowRootInit {
    return { mode };
  }

  override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
    const { drawn } = this;
    if (!drawn) return undefined;
    const { elementStyles } = this.element.constructor as typeof Widget;
    const nonce = around.nonce && ` nonce="${around.nonce.replaceAll('"', '&quot;')}"`;
    const known = mark((drawn.element as unknown as Inside).render());
    return [
      `<style data-ahead="${known}"${nonce}>${elementStyles.map((style) => String(style)).join('')}</style>`,
      () => {
        around = { ...around, lang: drawn.pack.lang };
        // Its styles come first; they are written already.
        return super.renderShadow(info)?.slice(-1) ?? [];
      },
      () => noScript(drawn, nonce),
    ];
  }
}

function open({ tag, attributes, lang, page = '' }: Tag, nonce: string): WidgetRenderer {
  around = { lang, nonce, page };
  const renderer = new WidgetRenderer(tag);
  for (const [name, value] of attributes) renderer.setAttribute(name, value);
  renderer.connectedCallback();
  return renderer;
}

/** Inside the widget's own root. */
const inside = (renderer: WidgetRenderer): RenderInfo => ({
  elementRenderers: [WidgetRenderer],
  customElementInstanceStack: [renderer],
  customElementHostStack: [renderer],
  eventTargetStack: [renderer.element],
  slotStack: [],
  deferHydration: false,
});

/** The widget with its pack; undefined where it has none. */
export const drawnOf = (tag: Tag): Drawn | undefined => open(tag, '').drawn;

/** The widget's shadow root as the page's HTML declares it; empty where it has nothing of its own to show. */
export function drawRoot(tag: Tag, nonce: string): string {
  const renderer = open(tag, nonce);
  const [styles, drawn, plain] = renderer.renderShadow(inside(renderer)) ?? [];
  if (!styles || !drawn || !plain) return '';
  const html = collect([drawn]);
  // What is written between the tags then needs no shadow root to be seen.
  if (!/[^\s<>](?![^<]*>)/.test(withoutMarks(html))) return '';
  const content = prefixed(html + collect([plain]), tag.prefix);
  return `<template shadowrootmode="${mode}">${collect([styles])}${content}</template>`;
}

/** Widgets within it have the page's prefix too. Text cannot hold a tag: its `<` is escaped. */
const prefixed = (html: string, prefix = ''): string =>
  html.replace(/(<\/?)([a-z]+(?:-[a-z]+)+)/g, (all, start: string, tag: string) =>
    isWidget(tag) ? start + namedOnPage({ tag, prefix }) : all,
  );

/** The widget as HTML without any script, with class names and all; undefined where it has no pack. */
export function drawPlain(tag: Tag): { html: string; lang: string } | undefined {
  const renderer = open(tag, '');
  const { drawn } = renderer;
  if (!drawn) return undefined;
  const view = plainRoot(drawn);
  const html = view
    ? plainHtml(view)
    : withoutMarks(collect(renderer.renderShadow(inside(renderer))?.slice(1, 2) ?? []));
  // Nothing of its own to show.
  return html.includes('<slot') ? undefined : { html, lang: drawn.pack.lang };
}
