/** The tags of all widgets, also of those that a file of a few does not hold: a tag on the page may be one of them. */
export const names = [
  'advice-list',
  'bmi-check',
  'comments-count',
  'comments-form',
  'fact-stat',
  'faq-list',
  'glossary-term',
  'health-article',
  'myth-check',
  'outlook-chart',
  'pain-check-quiz',
  'pain-diary',
  'prevention-checklist',
  'recovery-plan',
  'source-list',
  'stretch-carousel',
  'symptom-guide',
  'treatment-guide',
  'trigger-cards',
  'walk-run-timer',
  'warning-signs',
] as const;

export type Name = (typeof names)[number];
