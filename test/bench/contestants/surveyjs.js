/** SurveyJS with the same questions, one a page. */
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import 'survey-core/survey-core.min.css';
import english from '../../../src/content/back-pain-running/en.json';
import topic from '../../../src/content/back-pain-running/topic.json';

const kinds = { many: 'checkbox', one: 'radiogroup' };

function element(question) {
  const text = english.quiz.questions[question.id];
  const common = { name: question.id, title: text.title, description: text.hint, isRequired: true };
  if (question.type === 'scale') return { ...common, type: 'rating', rateMin: question.min, rateMax: question.max };
  const choices = question.options.map((value) => ({ value, text: text.options[value] }));
  return { ...common, type: kinds[question.type], choices };
}

const survey = {
  showProgressBar: 'top',
  pages: topic.quiz.questions.map((question) => ({ elements: [element(question)] })),
};

globalThis.contestant = {
  make: () => {
    const box = document.createElement('div');
    box.model = new Model(survey);
    return box;
  },
  attached: (box) => renderSurvey(box.model, box),
  isDrawn: (box) => Boolean(box.querySelector('input[type=checkbox], input[type=radio]')),
  answer: (box) => box.model.setValue('Q1_emergency', ['none']),
  next: (box) => box.querySelector('.sd-navigation__next-btn, input[title=Next], [value=Next]').click(),
};
