export const triggerCards = {
  filterTriggers: 'Show by strength of evidence',
  allTriggers: 'All',
  triggersShown: '{n} of {total} shown.',
  whatStudiesFound: 'What studies found',
  whatYouCanDo: 'What you can do',
  howLarge: 'How large is the link?',
};
