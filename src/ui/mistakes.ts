/** What a publisher wrote that every widget understands, and wrote wrong: each gets a line in the console. */
import type { Pack } from '../pack/pack.js';
import { phonesFor } from '../pack/phones.js';
import { hasWords } from '../words/index.js';
import { scriptAttribute } from './script-tag.js';
import { notKnown, warnOnce } from './warn.js';

interface Written extends Element {
  region: string;
  lang: string;
  theme: string;
  headingLevel: number;
}

const themes = ['auto', 'light', 'dark', 'inherit'];
const levels = ['1', '2', '3', '4', '5', '6'];

export function tellMistakes(widget: Written, pack: Pack): void {
  const { theme, headingLevel: level } = widget;
  const region = String(widget.region ?? '').trim();
  const lang = widget.lang || scriptAttribute('lang');
  const regions = pack.topic.phones?.flatMap((phone) => phone.regions) ?? [];
  if (region && regions.length && !phonesFor(pack.topic, region)) tell(widget, 'region', region, regions);
  if (theme && !themes.includes(theme)) tell(widget, 'theme', theme, themes);
  if (!levels.includes(String(level ?? 3))) {
    tell(widget, 'heading-level', widget.getAttribute('heading-level') ?? level, levels);
  }
  if (lang && base(lang) !== base(pack.lang) && !hasWords(lang)) {
    const [tag, name] = place(widget, 'lang');
    warnOnce(
      `<${tag}> ${name}="${lang}" has no words here. Write lang="${pack.lang}", or add words and a pack of that language.`,
    );
  }
}

const base = (lang: string) => lang.toLowerCase().split('-')[0];

/** The attribute itself, or the one on the script tag, which counts for every widget of the page. */
const place = (widget: Element, name: string): [tag: string, name: string] =>
  !widget.hasAttribute(name) && scriptAttribute(name) ? ['script', `data-${name}`] : [widget.localName, name];

function tell(widget: Element, name: string, value: unknown, known: readonly string[]): void {
  notKnown(...place(widget, name), value, known);
}
