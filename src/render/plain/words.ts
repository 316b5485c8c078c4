/** Labels that only readers without scripts see. A new language is a copy of `en`, added with `addPlainWords`. */
const en = {
  checkAsText: 'This check asks questions when scripts are on. Here is everything it can tell you.',
  ifNoSign: 'If you have none of these signs',
  goodFor: 'For you if',
  onlyThis: 'If nothing but this is true',
  whatever: 'What counts whatever the result',
  and: 'and',
  orMore: '{n} or more',
  atLeast: 'At least {n} of these: {of}',
  exercises: 'Stretches',
  day: 'Day',
  firstWeek: '1 to 7, or until all is true that must be true before running',
  thenRepeat: 'Then these seven days again.',
  session:
    'A session of the walk-run table below, once all that must be true before running is true. Until then, walk.',
  bmiHow: 'Work it out by hand',
  bmiMetric:
    'Take your weight in kilograms. Divide it by your height in metres. Divide the result by your height again.',
  bmiImperial:
    'With pounds and inches: multiply your weight in pounds by 703. Divide it by your height in inches. Divide the result by your height again.',
  bmiWho: 'Classes of the World Health Organization for adults, by BMI',
  bmiLower: 'The lower thresholds, if you can say this:',
  diaryByHand: 'You can keep it on paper. Copy these lines into a notebook, and fill them in each day.',
  diaryPrint: 'Or print this page: it has a column for each day of a week.',
  diaryRead: 'What the numbers tell you',
  diaryLegs: 'If you note signs in your legs',
  patterns: 'What is often felt',
  feltAt: 'Felt at',
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
