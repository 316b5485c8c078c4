/**
 * The widgets in their places. A tag in a template cannot be a value, so there is a template for each, made once. The
 * check of the pack lets in no other tag than those that may be placed.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack } from '../../pack/pack.js';

export type Placed = NonNullable<Pack['topic']['article']>[number]['widgets'][number];

/** What an article hands on to each of its widgets. */
export interface Shared {
  topic: string;
  /** Address of the publisher's own pack. */
  src: string;
  lang: string;
  region: string;
  theme: string;
  level: number;
}

const [first, ...others] = ['topic', 'pack-src', 'lang', 'region', 'theme', 'heading-level', 'fact', 'set'];

const templates = new Map<string, TemplateStringsArray>();

function templateOf(tag: Placed['tag']): TemplateStringsArray {
  const strings = [`<${tag} ${first}=`, ...others.map((name) => ` ${name}=`), `></${tag}>`];
  const template = templates.get(tag) ?? (Object.assign(strings, { raw: strings }) as TemplateStringsArray);
  templates.set(tag, template);
  return template;
}

export const placed = (
  { topic, src, lang, region, theme, level }: Shared,
  { tag, fact, set }: Placed,
): TemplateResult => html(templateOf(tag), topic, src, lang, region, theme, level, fact ?? nothing, set ?? nothing);
