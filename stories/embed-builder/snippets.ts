/** What an editor pastes, for each way a widget comes onto a page. */
import { allow, sandbox } from '../../src/frame/rights.js';
import { hashes as released } from './hashes.js';

type Hashes = Readonly<Record<keyof typeof released, string>>;

export interface Choice {
  /** Tags in the order of the page, each with the attributes of its own. */
  widgets: readonly { tag: string; attributes: Readonly<Record<string, string>> }[];
  topic: string;
  region: string;
  lang: string;
  theme: string;
  /** Colours that differ from ours, by token: `accent`, `on-accent`, `surface`, `ink`. */
  colours: Readonly<Record<string, string>>;
}

export interface Snippet {
  name: string;
  /** When this is the right one, and what goes where. */
  note: string;
  code: string;
}

const folder = '/carelets';
const site = 'https://www.your-site.org';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const attributesOf = (values: Record<string, string>, prefix = '') =>
  Object.keys(values)
    .filter((name) => values[name])
    .map((name) => ` ${prefix}${name}="${escaped(values[name] ?? '')}"`)
    .join('');

/** What holds for all widgets. `auto` and the first topic need no words. */
const shared = ({ topic, region, lang, theme }: Choice) => ({
  topic,
  region,
  lang,
  theme: theme === 'auto' ? '' : theme,
});

const fallback = (tag: string) => `Please switch scripts on to see the ${tag.replaceAll('-', ' ')}.`;

function style({ colours, widgets }: Choice): string {
  const rules = Object.keys(colours).map((name) => `--carelets-${name}: ${colours[name]};`);
  return rules.length
    ? `<style>\n  ${widgets.map(({ tag }) => tag).join(', ')} { ${rules.join(' ')} }\n</style>\n`
    : '';
}

const script = (kind: 'module' | 'classic', choice: Choice, hashes: Hashes) =>
  (kind === 'module'
    ? `<script type="module" src="${folder}/carelets.js" integrity="${hashes['carelets.js']}"`
    : `<script src="${folder}/carelets.classic.js" integrity="${hashes['carelets.classic.js']}" defer`) +
  `${attributesOf(shared(choice), 'data-')}></script>\n`;

const tags = ({ widgets }: Choice) =>
  widgets.map(({ tag, attributes }) => `<${tag}${attributesOf(attributes)}>${fallback(tag)}</${tag}>`).join('\n');

const divs = ({ widgets }: Choice) =>
  widgets
    .map(
      ({ tag, attributes }) => `<div data-carelet="${tag}"${attributesOf(attributes, 'data-')}>${fallback(tag)}</div>`,
    )
    .join('\n');

function frameAddress(tag: string, attributes: Record<string, string>, choice: Choice): string {
  const asked = new URLSearchParams({ widget: tag });
  const all: Record<string, string> = { ...shared(choice), ...attributes };
  Object.keys(all).forEach((name) => all[name] && asked.set(name, all[name] ?? ''));
  return `${folder}/frame.html?${escaped(String(asked))}`;
}

const rights = `sandbox="${sandbox}" allow="${allow}"`;

const frames = (choice: Choice) =>
  choice.widgets
    .map(
      ({ tag, attributes }) =>
        `<iframe src="${frameAddress(tag, attributes, choice)}" title="${tag.replaceAll('-', ' ')}" ${rights} width="100%" height="700" frameborder="0" loading="lazy"></iframe>`,
    )
    .join('\n');

const amp = (choice: Choice) =>
  `<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>\n${choice.widgets
    .map(
      ({ tag, attributes }) =>
        `<amp-iframe src="${site}${frameAddress(tag, attributes, choice)}" title="${tag.replaceAll('-', ' ')}" ${rights} layout="fixed-height" height="700" frameborder="0" resizable>\n  <button overflow>Show all</button>\n</amp-iframe>`,
    )
    .join('\n')}`;

const shortcodes = (choice: Choice) =>
  choice.widgets
    .map(
      ({ tag, attributes }) =>
        `[carelets_${tag.replaceAll('-', '_')}${attributesOf({ ...shared(choice), ...attributes })}]`,
    )
    .join('\n');

/** Every form, the usual one first. */
export function snippets(choice: Choice, hashes: Hashes = released): Snippet[] {
  const look = style(choice);
  return [
    {
      name: 'Script tag',
      note: `The usual form. Put carelets.js into the folder ${folder} of your site.`,
      code: look + script('module', choice, hashes) + tags(choice),
    },
    {
      name: 'Classic script',
      note: `For a system without module scripts. Put carelets.classic.js into ${folder}.`,
      code: look + script('classic', choice, hashes) + tags(choice),
    },
    {
      name: 'Div',
      note: 'For an editor that strips tags it does not know. The script goes into the template of the page, once.',
      code:
        look.replace(/<style>\n {2}[^{]*/, '<style>\n  [data-carelet] ') +
        script('classic', choice, hashes) +
        divs(choice),
    },
    {
      name: 'Frame',
      note: `For a page that allows no scripts. The folder ${folder} needs frame.html, frame.css, frame.js and carelets.classic.js. The script, where you may use it, keeps the height right. Colours of your own do not reach into a frame.`,
      code: `${frames(choice)}\n<script src="${folder}/frame-parent.js" defer></script>`,
    },
    {
      name: 'AMP',
      note: 'For an AMP page. AMP wants the frame on another address than the page, and not near its top.',
      code: amp(choice),
    },
    {
      name: 'WordPress',
      note: 'Install carelets-wordpress.zip under Plugins, then paste this into a shortcode block, or look for "carelets" among the blocks.',
      code: shortcodes(choice),
    },
    {
      name: 'A smaller file',
      note: 'Run this in a copy of the project. It makes a file with these widgets alone and prints its script tag, which takes the place of the one above.',
      code: `npm run bundle -- ${[...new Set(choice.widgets.map(({ tag }) => tag))].join(' ')}`,
    },
    {
      name: 'Rendered ahead',
      note: 'Puts the content into the page before it is published, so that it reads without scripts. Paste the script tag form into the page first.',
      code: 'npx carelets render page.html -o out.html',
    },
  ];
}
