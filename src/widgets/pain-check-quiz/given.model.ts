/** What a reader was asked and said, with the words of both: the ground of the summary and of its files. */
import { plain, type Pack } from '../../pack/pack.js';
import type { Question } from '../../pack/sections/quiz.js';
import { fill, type Words } from '../../words/index.js';
import { bandOf, type Answer } from './pain-check-quiz.model.js';

export interface Choice {
  /** Id of an option, or a number of the scale. */
  code: string | number;
  text: string;
}

export interface Given {
  id: string;
  title: string;
  type: Question['type'];
  /** Everything that could be chosen; of a scale nothing, for any of its numbers could. */
  choices: readonly Choice[];
  chosen: readonly Choice[];
}

/** The questions that this reader was asked and has answered, in the order of the pack. */
export function givenOf(
  pack: Pack,
  words: Words,
  asked: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
): Given[] {
  return asked
    .map((question) => {
      const choices = choicesOf(pack, question);
      const answer = answers.get(question.id);
      const chosen =
        question.type === 'scale'
          ? onScale(pack, words, question, answer)
          : choices.filter(({ code }) => (Array.isArray(answer) ? answer.includes(String(code)) : answer === code));
      const title = plain(pack.text.quiz?.questions[question.id]?.title) || question.id;
      return { id: question.id, title, type: question.type, choices, chosen };
    })
    .filter(({ chosen }) => chosen.length);
}

function choicesOf(pack: Pack, question: Question): Choice[] {
  const text = pack.text.quiz?.questions[question.id]?.options;
  return question.type === 'scale' ? [] : question.options.map((code) => ({ code, text: plain(text?.[code]) || code }));
}

/** "7 of 10, severe". */
function onScale(pack: Pack, words: Words, question: Extract<Question, { type: 'scale' }>, answer: Answer | undefined) {
  if (typeof answer !== 'number') return [];
  const band = pack.text.quiz?.questions[question.id]?.bands?.[bandOf(question, answer) ?? ''];
  const number = fill(words.position, { n: answer, total: question.max });
  return [{ code: answer, text: band ? `${number}, ${plain(band)}` : number }];
}
