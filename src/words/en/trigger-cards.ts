export const triggerCards = {
  filterTriggers: 'Show by strength of evidence',
  allTriggers: 'All',
  triggersShown: '{n} of {total} shown.',
  whatYouCanDo: 'What you can do',
  figuresAndSources: 'More figures and sources',
  whereFrom: 'Where this comes from',
};
