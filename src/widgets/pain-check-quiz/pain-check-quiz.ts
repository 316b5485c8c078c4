import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { plain, type Pack } from '../../pack/pack.js';
import type { Outcome, Question, Quiz } from '../../pack/sections/quiz.js';
import { Announcer } from '../../ui/announcer.js';
import { isHeard, tell } from '../../ui/channel.js';
import { copyText } from '../../ui/clipboard.js';
import { EmergencySigns } from '../../ui/emergency.js';
import { textBoxStyles } from '../../ui/fields.js';
import { painScaleStyles } from '../../ui/pain-scale.js';
import { optionStyles } from '../../ui/option.js';
import { say } from '../../ui/say.js';
import { Widget } from '../../ui/widget.js';
import { fill } from '../../words/index.js';
import { endsCheck, isAnswered, toggle, triage, type Answer, type Triage } from './pain-check-quiz.model.js';
import { styles } from './pain-check-quiz.styles.js';
import { questionView } from './question-view.js';
import { resultOf, resultView, summaryOf, type Result } from './result-view.js';

/**
 * Asks up to 15 questions, emergency signs first, and says what to do and by when. Answers stay inside.
 *
 * @element pain-check-quiz
 * @slot - Shown while there is no quiz, and without scripts.
 * @fires {CustomEvent} carelets-quiz-start - The reader answered a first question. No detail.
 * @fires {CustomEvent} carelets-quiz-finish - The reader reached a result. No detail, unless `expose-answers` is set.
 * @csspart base - The box around everything.
 * @csspart card - The card.
 * @csspart heading - The question or the result's title.
 * @csspart question - The group of options.
 * @csspart option - One option.
 * @csspart next-button - Goes on.
 * @csspart back-button - Goes back.
 * @csspart level - The card that says how urgent it is.
 * @csspart call-button - Calls a phone number.
 * @csspart emergency-button - Opens the emergency signs.
 * @csspart emergency-dialog - The emergency signs.
 * @csspart small-print - Disclaimer, review and sources.
 * @cssprop [--carelets-accent=#0a6b66] - Colour of the chosen option and the main button.
 */
export class PainCheckQuiz extends Widget {
  static override styles = [Widget.styles, textBoxStyles, painScaleStyles, optionStyles, styles];

  /** Puts outcome and answers into the detail of `carelets-quiz-finish`. Health data: only with the reader's consent. */
  @property({ type: Boolean, attribute: 'expose-answers' }) exposeAnswers = false;

  @state() private _step = 0;
  @state() private _atResult = false;
  @state() private _unanswered = false;
  /** To be copied by hand; empty once it was copied. */
  @state() private _summary: string | undefined;

  #answers: Record<string, Answer | undefined> = {};
  #focusNext: 'heading' | 'input' | undefined;
  readonly #emergency = new EmergencySigns(this);
  readonly #announcer = new Announcer(this);

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const target = { heading: '[part=heading]', input: 'fieldset input' }[this.#focusNext ?? 'heading'];
    if (this.#focusNext) this.renderRoot.querySelector<HTMLElement>(target)?.focus();
    this.#focusNext = undefined;
  }

  protected override view(pack: Pack): unknown {
    const { quiz } = pack.topic;
    if (!quiz || !pack.text.quiz) return html`<slot></slot>`;
    const found = triage(quiz, this.#answers);
    const result = this._atResult ? resultOf(pack, quiz, found) : undefined;
    return html`<div class="card ${result ? '' : 'no-print'}" part="card">
      <div class="topline">
        <span>${say(pack.text.quiz.title)}</span>
        <span>${result ? this.words.result : this.#progress(quiz)}</span>
      </div>
      ${result ? this.#result(pack, result, found) : this.#question(pack, quiz)}
      ${this.#emergency.dialog(pack, this.words, this.region)} ${this.#announcer.render()}
    </div>`;
  }

  #progress(quiz: Quiz): string {
    return fill(this.words.question, { n: this._step + 1, total: quiz.questions.length });
  }

  #question(pack: Pack, quiz: Quiz): TemplateResult | typeof nothing {
    const question = quiz.questions[this._step];
    if (!question) return nothing;
    const last = this._step === quiz.questions.length - 1;
    // On the button, not as `submit`: a frame without `allow-forms` blocks that event. Enter clicks the button too.
    const next = (event: Event) => this.#next(event, quiz, question);
    // `dialog` sends nothing: a button pressed before the script is here must not put answers into the address.
    return html`<form method="dialog" novalidate>
      ${bar((this._step + 1) / quiz.questions.length)}
      ${questionView({
        pack,
        words: this.words,
        question,
        answer: this.#answers[question.id],
        unanswered: this._unanswered,
        heading: (content) => this.heading(content),
        choose: (option) => this.#choose(quiz, question, option),
      })}
      <div class="actions no-print">
        ${
          this._step > 0
            ? html`<button type="button" class="button" part="back-button" @click=${this.#back}>
                ${this.words.back}
              </button>`
            : nothing
        }
        <button type="submit" class="button primary" part="next-button" @click=${next}>
          ${last ? this.words.seeResult : this.words.next}
        </button>
        <span class="end">${this.#emergency.button(this.words)}</span>
      </div>
    </form>`;
  }

  #result(pack: Pack, result: Result, found: Triage): TemplateResult {
    const extra = html`${this.#offer(pack, result.outcome)}
      <div class="actions no-print">
        <button type="button" class="button" part="back-button" @click=${this.#back}>
          ${found.missing.length ? this.words.changeAnswer : this.words.back}
        </button>
        <button type="button" class="button" @click=${() => window.print()}>${this.words.print}</button>
        <button type="button" class="button" @click=${() => this.#copy(summaryOf(pack, this.words, result))}>
          ${this._summary === '' ? this.words.copied : this.words.copySummary}
        </button>
        <button type="button" class="button" @click=${this.#restart}>${this.words.startAgain}</button>
        <span class="end">${this.#emergency.button(this.words)}</span>
      </div>
      ${
        this._summary
          ? html`<label class="small">
              ${this.words.copyByHand}
              <textarea class="text-box" readonly .value=${this._summary}></textarea>
            </label>`
          : nothing
      }`;
    return html`${bar(1)}
    ${resultView(pack, this.words, this.region, result, (...heading) => this.heading(...heading), extra)}`;
  }

  /** The plan's exercises by name, and a button for each widget on the page that can show more. */
  #offer(pack: Pack, { id, set }: Outcome): unknown {
    if (!set) return nothing;
    const names = (pack.topic.sets?.[set]?.items ?? []).map(({ exercise }) =>
      plain(pack.text.exercises?.[exercise]?.title),
    );
    return html`${this.heading(this.words.stretches, 'section', 1)}
      <p>${names.join(', ')}.</p>
      <div class="actions no-print" ?hidden=${!isHeard('set') && !isHeard('plan')}>
        ${isHeard('plan') ? offerButton(this.words.openPlan, () => tell('plan', pack.id, id)) : nothing}
        ${isHeard('set') ? offerButton(this.words.showStretches, () => tell('set', pack.id, set)) : nothing}
      </div>`;
  }

  #choose(quiz: Quiz, question: Question, option: string | number): void {
    if (!Object.keys(this.#answers).length) this.#tell('carelets-quiz-start');
    const before = this.#answers[question.id];
    this.#answers[question.id] =
      question.type === 'many' ? toggle(question, Array.isArray(before) ? before : [], String(option)) : option;
    this._unanswered = false;
    const added = Array.isArray(before) ? !before.includes(String(option)) : true;
    if (added && endsCheck(question, [String(option)])) this.#showResult(quiz);
    else this.requestUpdate();
  }

  #next(event: Event, quiz: Quiz, question: Question): void {
    event.preventDefault();
    const answer = this.#answers[question.id];
    if (!isAnswered(question, answer)) {
      this._unanswered = true;
      this.#focusNext = 'input';
      this.requestUpdate();
    } else if (endsCheck(question, answer)) {
      this.#showResult(quiz);
    } else if (this._step < quiz.questions.length - 1) {
      this.#go(this._step + 1);
    } else {
      this.#finish(quiz);
    }
  }

  /** A gap can only come from a pack that changed under way: ask again rather than guess. */
  #finish(quiz: Quiz): void {
    const [gap] = triage(quiz, this.#answers).missing;
    if (gap === undefined) {
      this.#showResult(quiz);
    } else {
      this.#go(quiz.questions.findIndex(({ id }) => id === gap));
      this.#announcer.say(this.words.leftOver);
    }
  }

  #showResult(quiz: Quiz): void {
    this._atResult = true;
    this.#focusNext = 'heading';
    const { outcome, rules } = triage(quiz, this.#answers);
    const level = quiz.outcomes.find(({ id }) => id === outcome)?.level;
    if (level && this.pack) tell('level', this.pack.id, level);
    this.#tell('carelets-quiz-finish', this.exposeAnswers ? { outcome, rules, answers: { ...this.#answers } } : null);
  }

  #back = (): void => this.#go(this._atResult ? this._step : this._step - 1);

  #restart = (): void => {
    this.#answers = {};
    this.#go(0);
  };

  #go(step: number): void {
    this._step = step;
    this._atResult = false;
    this._unanswered = false;
    this._summary = undefined;
    this.#focusNext = 'heading';
    this.requestUpdate();
  }

  async #copy(summary: string): Promise<void> {
    const copied = await copyText(summary);
    this._summary = copied ? '' : summary;
    this.#announcer.say(copied ? this.words.copied : this.words.copyByHand);
  }

  #tell(name: string, detail: unknown = null): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

const offerButton = (label: string, offer: () => void): TemplateResult =>
  html`<button type="button" class="button primary" @click=${offer}>${label}</button>`;

/** Progress as a bar, beside the same in words. Drawn as SVG because strict pages forbid inline widths. */
const bar = (share: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect width=${Math.round(share * 100)} height="1" />
  </svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'pain-check-quiz': PainCheckQuiz;
  }
}
