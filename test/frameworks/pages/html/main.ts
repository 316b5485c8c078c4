import 'carelets/widgets/fact-stat';
import { addWords } from 'carelets/widgets/pain-check-quiz';

addWords('de', { next: 'Weiter' });
const quiz = document.querySelector('pain-check-quiz');
if (quiz) quiz.headingLevel = 2;
quiz?.addEventListener('carelets-quiz-start', ({ type }) => {
  const output = document.querySelector('output');
  if (output) output.value = type;
});

// @ts-expect-error there is no such colour scheme
document.createElement('fact-stat').theme = 'pink';
