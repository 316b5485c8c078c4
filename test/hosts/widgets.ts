/** What each widget needs to be shown, and what a reader does with it. A new widget joins by itself. */

/** Attributes without which a widget has nothing to show; `SRC` stands for the page's own folder. */
const attributes: Record<string, string> = {
  'stretch-carousel': 'set="planA"',
  'fact-stat': 'fact="us-adults-2019"',
  'comments-form': 'endpoint="SRC/" thread="a-thread"',
  'comments-count': 'backend="isso" endpoint="SRC/" thread="a-thread"',
};

/** Words within a line: they are short, and look like the line they stand in. */
export const inline = ['comments-count'];

export const nameOf = (tag: string, prefix?: string): string => (prefix ? `${prefix}-${tag}` : tag);

export function markup(tag: string, source: string, prefix?: string): string {
  const name = nameOf(tag, prefix);
  return `<${name} region="GB" ${(attributes[tag] ?? '').replace('SRC', source)}>No script.</${name}>`;
}

/** The widgets that the reader uses on a page of this turn. All of them are drawn and looked at on every page. */
export const usedOn = (tags: readonly string[], turn?: number): readonly string[] =>
  tags.filter((_, at) => turn === undefined || at % thirds === turn % thirds);
const thirds = 3;

export type Step =
  | { do: 'tab' }
  | { do: 'press'; on: string }
  | { do: 'key'; on: string; key: string }
  | { do: 'type'; on: string; text: string }
  | { do: 'select' }
  | { do: 'theme' };

/** Three things a reader does with it. Where nothing is said, the runner finds what there is to tab to, press and type in. */
export const steps: Record<string, Step[]> = {
  'pain-check-quiz': [
    { do: 'press', on: 'label:has(input[value=none])' },
    { do: 'key', on: '[part=next-button]', key: 'Enter' },
    { do: 'press', on: 'label:has(input[type=radio])' },
  ],
  'stretch-carousel': [
    { do: 'press', on: '[part=next-button]' },
    { do: 'tab' },
    { do: 'key', on: '[part=next-button]', key: ' ' },
  ],
  'comments-form': [
    { do: 'type', on: 'textarea', text: 'My back /?gj' },
    { do: 'press', on: '#consent' },
    { do: 'key', on: '[type=submit]', key: 'Enter' },
  ],
  'comments-count': [{ do: 'select' }],
  // Its words have the page's colour, whatever the theme. The last key goes on into the first widget inside.
  'health-article': [{ do: 'tab' }, { do: 'select' }, { do: 'key', on: 'nav li:last-child a', key: 'Tab' }],
  'fact-stat': [{ do: 'select' }, { do: 'tab' }, { do: 'theme' }],
};
