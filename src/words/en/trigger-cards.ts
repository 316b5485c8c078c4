export const triggerCards = {
  filterTriggers: 'Show by strength of evidence',
  allTriggers: 'All',
  triggersShown: '{n} of {total} shown.',
  whatYouCanDo: 'What you can do',
};
