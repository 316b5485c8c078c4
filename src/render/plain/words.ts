/** Labels that only readers without scripts see. A new language is a copy of `en`, added with `addPlainWords`. */
const en = {
  checkAsText: 'This check asks questions when scripts are on. Here is everything it can tell you.',
  ifNoSign: 'If you have none of these signs',
  goodFor: 'For you if',
  exercises: 'Stretches',
  day: 'Day',
  firstWeek: '1 to 7, every day',
  thenRepeat: 'Then days 8 to 14 again.',
  session:
    'A session of the walk-run table below, once all that must be true before running is true. Until then, walk.',
};

export type PlainWords = typeof en;

const shelf = new Map<string, Partial<PlainWords>>();

export function addPlainWords(lang: string, words: Partial<PlainWords>): void {
  shelf.set(lang.toLowerCase(), words);
}

export function plainWords(lang: string): PlainWords {
  const tag = lang.toLowerCase();
  return { ...en, ...shelf.get(tag.split('-')[0] ?? ''), ...shelf.get(tag) };
}
