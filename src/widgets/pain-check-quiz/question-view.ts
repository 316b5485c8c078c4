/** One question on the screen: a fieldset of real radios or checkboxes. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Pack } from '../../pack/pack.js';
import { plain } from '../../pack/pack.js';
import type { Question } from '../../pack/topic.schema.js';
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
  const { pack, question, unanswered, heading } = view;
  const text = pack.text.quiz?.questions[question.id];
  const described = [text?.hint && 'hint', unanswered && 'error'].filter(Boolean).join(' ');
  return html`${keyed(
    question.id,
    html`<fieldset aria-describedby=${described || nothing} part="question">
      <legend>${heading(say(text?.title))}</legend>
      ${text?.hint ? html`<p id="hint" class="soft hint">${say(text.hint)}</p>` : nothing}
      <p id="error" class="error" role="alert" ?hidden=${!unanswered}>${unanswered ? errorText(view) : nothing}</p>
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
      name=${question.id}
      value=${option}
      .checked=${chosen}
      @change=${() => choose(option)}
    />
    <span>${say(pack.text.quiz?.questions[question.id]?.options?.[option])}</span>
  </label>`;
}

/** Eleven radios under the words of their bands: never colour alone. */
function scale({ pack, answer, choose }: QuestionView, question: Extract<Question, { type: 'scale' }>): TemplateResult {
  const words = pack.text.quiz?.questions[question.id]?.bands ?? {};
  return html`<div class="scale">
    ${question.bands.map(({ id, from }, n) => {
      const to = (question.bands[n + 1]?.from ?? question.max + 1) - 1;
      const values = numbers(from, to);
      return html`<div class="band band-${values.length}">
        <div class="numbers">
          ${values.map(
            (value) =>
              html`<label class="number ${answer === value ? 'chosen' : ''}" part="option">
                <input
                  type="radio"
                  class="visually-hidden"
                  name=${question.id}
                  value=${value}
                  aria-label="${value}, ${plain(words[id])}"
                  .checked=${answer === value}
                  @change=${() => choose(value)}
                />
                <span aria-hidden="true">${value}</span>
              </label>`,
          )}
        </div>
        <div class="band-word" aria-hidden="true">${say(words[id])}</div>
      </div>`;
    })}
  </div>`;
}

function numbers(from: number, to: number): number[] {
  const list: number[] = [];
  for (let n = from; n <= to; n++) list.push(n);
  return list;
}
