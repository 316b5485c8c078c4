/** One question on the screen: a fieldset of real radios or checkboxes. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Pack } from '../../pack/pack.js';
import { plain } from '../../pack/pack.js';
import type { Question } from '../../pack/sections/quiz.js';
import { withError } from '../../ui/fields.js';
import { painScale } from '../../ui/pain-scale.js';
import { say } from '../../ui/say.js';
import { fill, type Words } from '../../words/index.js';
import type { Answer } from './pain-check-quiz.model.js';

export interface QuestionView {
  pack: Pack;
  words: Words;
  question: Question;
  answer: Answer | undefined;
  /** True after the reader tried to go on without an answer. */
  unanswered: boolean;
  /** Draws the question's title as a heading. */
  heading: (content: unknown) => TemplateResult;
  choose: (option: string | number) => void;
}

export function questionView(view: QuestionView): TemplateResult {
  const { pack, words, question, unanswered, heading } = view;
  const text = pack.text.quiz?.questions[question.id];
  const ends = question.type === 'many' && question.immediate;
  const described = [text?.hint && 'hint', ends && 'ends', unanswered && 'error'].filter(Boolean).join(' ');
  return html`${keyed(
    question.id,
    html`<fieldset aria-describedby=${described || nothing} part="question">
      <legend>${heading(say(text?.title))}</legend>
      ${text?.hint ? html`<p id="hint" class="soft hint">${say(text.hint)}</p>` : nothing}
      ${ends ? html`<p id="ends" class="hint">${words.endsAtOnce}</p>` : nothing}
      <p id="error" class="error" ?hidden=${!unanswered}>${unanswered ? withError(words, errorText(view)) : nothing}</p>
      ${question.type === 'scale' ? scale(view, question) : question.options.map((option) => choice(view, option))}
    </fieldset>`,
  )}`;
}

function errorText({ pack, words, question }: QuestionView): string {
  if (question.type !== 'many') return words.chooseOne;
  const none = pack.text.quiz?.questions[question.id]?.options?.[question.exclusive?.[0] ?? ''];
  return fill(words.chooseAny, { none: plain(none) });
}

function choice({ pack, question, answer, choose }: QuestionView, option: string): TemplateResult {
  const many = question.type === 'many';
  const chosen = many ? Array.isArray(answer) && answer.includes(option) : answer === option;
  return html`<label class="option ${chosen ? 'chosen' : ''}" part="option">
    <input
      type=${many ? 'checkbox' : 'radio'}
      ?required=${!many}
      name=${question.id}
      value=${option}
      .checked=${chosen}
      @change=${() => choose(option)}
    />
    <span>${say(pack.text.quiz?.questions[question.id]?.options?.[option])}</span>
  </label>`;
}

const scale = ({ pack, answer, choose }: QuestionView, { id, bands, max }: Extract<Question, { type: 'scale' }>) =>
  painScale({
    name: id,
    bands,
    max,
    needed: true,
    words: pack.text.quiz?.questions[id]?.bands ?? {},
    value: typeof answer === 'number' ? answer : undefined,
    choose,
  });
