export const sourceList = {
  sourcesOnPage: 'Sources on this page',
  allSources: 'Sources',
  statusChecked: 'Checked against the original',
  statusSecondHand: 'Checked against an account of it',
  statusUnverified: 'Not yet checked',
  statusTitle: 'Title checked, not its figures',
  reviewedBy: 'Reviewed by',
  evidenceChecked: 'Evidence checked',
  nextReview: 'Next review',
  shownUntil: 'Shown until',
  funding: 'Funding',
  phonesUnchecked: 'Phone numbers not yet checked for: {places}.',
};
