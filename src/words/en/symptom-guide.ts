export const symptomGuide = {
  whereFelt: 'Where do you feel it?',
  feltHere: 'Felt here: {place}',
  worseWith: 'Worse with',
  easierWith: 'Easier with',
  usualTime: 'Usual time',
  whatHelps: 'What to do',
  howSure: 'How sure',
  homeCare: 'Look after it yourself',
  watchClosely: 'Watch it closely',
  seeClinician: 'See a clinician',
  normalHere: 'Normal',
  noSource: 'No source has been checked for this yet.',
};
