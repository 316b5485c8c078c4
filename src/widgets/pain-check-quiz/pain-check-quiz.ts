import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { plain, type Pack } from '../../pack/pack.js';
import type { Outcome, Question, Quiz } from '../../pack/sections/quiz.js';
import { Announcer } from '../../ui/announcer.js';
import { isHeard, tell } from '../../ui/channel.js';
import { closedNotice } from '../../ui/closed.js';
import { EmergencySigns } from '../../ui/emergency.js';
import { textBoxStyles } from '../../ui/fields.js';
import { isOn } from '../../ui/on.js';
import { painScaleStyles } from '../../ui/pain-scale.js';
import { optionStyles } from '../../ui/option.js';
import { printFrameStyles } from '../../ui/print-sheet.js';
import { checked, isWorse, safetyOf } from '../../ui/safety.js';
import { say } from '../../ui/say.js';
import { Widget } from '../../ui/widget.js';
import { fill } from '../../words/index.js';
import { givenOf, type Given } from './given.model.js';
import {
  counted,
  emergencyAfter,
  endsCheck,
  hear,
  isAnswered,
  toggle,
  triage,
  type Answer,
  type Triage,
} from './pain-check-quiz.model.js';
import { styles } from './pain-check-quiz.styles.js';
import { questionView } from './question-view.js';
import { resultView } from './result-view.js';
import { resultOf, type Result } from './result.model.js';
import { TakeAlong } from './take-along.js';
import { statementsOf } from './xapi.model.js';

/**
 * Asks 14 to 17 questions, emergency signs first, and says what to do and by when. Answers stay inside.
 *
 * @element pain-check-quiz
 * @slot - Shown while there is no quiz, and without scripts.
 * @fires {CustomEvent} carelets-quiz-start - The reader answered a first question. No detail.
 * @fires {CustomEvent} carelets-quiz-finish - The reader reached a result. No detail, unless `expose-answers` is set.
 * @fires {CustomEvent} carelets-quiz-statements - After a result, with `expose-answers` alone: an array of xAPI statements without an actor, one for each answer and one for the result. Health data.
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
  static readonly moves = 'parts';
  static override styles = [Widget.styles, textBoxStyles, painScaleStyles, optionStyles, printFrameStyles, styles];

  /** Puts outcome and answers into the detail of `carelets-quiz-finish`. Health data: only with the reader's consent. */
  @property({ type: Boolean, attribute: 'expose-answers', converter: isOn }) exposeAnswers = false;

  /** Place among the questions that these answers ask for. An answer only changes what is asked after it. */
  @state() private _step = 0;
  @state() private _atResult = false;
  @state() private _unanswered = false;

  #answers: Record<string, Answer | undefined> = {};
  /** When the result was reached. */
  #at = new Date(0);
  #focusNext: 'heading' | 'input' | undefined;
  readonly #emergency = new EmergencySigns(this);
  readonly #announcer = new Announcer(this);
  readonly #takeAlong = new TakeAlong(this, (message) => this.#announcer.say(message));

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
      ${result ? (this.#outranked(pack, result) ?? this.#result(pack, quiz, result, found)) : this.#question(pack, quiz)}
      ${this.#emergency.dialog(pack, this.words, this.region)} ${this.#announcer.render()}
    </div>`;
  }

  #progress(quiz: Quiz): string {
    return fill(this.words.question, { n: this._step + 1, total: this.#asked(quiz).length });
  }

  /** The questions that the answers so far ask for. */
  readonly #asked = (quiz: Quiz): readonly Question[] => hear(quiz, this.#answers).asked;

  #question(pack: Pack, quiz: Quiz): TemplateResult | typeof nothing {
    const asked = this.#asked(quiz);
    const question = asked[this._step];
    if (!question) return nothing;
    const last = this._step === asked.length - 1;
    // On the button, not as `submit`: a frame without `allow-forms` blocks that event. Enter clicks the button too.
    const next = (event: Event) => this.#next(event, quiz, question);
    // `dialog` sends nothing: a button pressed before the script is here must not put answers into the address.
    return html`<form method="dialog" novalidate>
      ${bar((this._step + 1) / asked.length)}
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

  /** Something else that the reader told this page is worse than this result: it counts. */
  #outranked(pack: Pack, { outcome }: Result): TemplateResult | undefined {
    const level = safetyOf(pack.id);
    if (level === 'self-care' || !isWorse(level, outcome.level)) return undefined;
    const title = (content: unknown, className: string) => this.heading(content, className);
    return html`${closedNotice(level, pack, this.words, this.region, title)}
      <div class="actions no-print">
        <button type="button" class="button" part="back-button" @click=${this.#back}>${this.words.back}</button>
        <button type="button" class="button" @click=${this.#restart}>${this.words.startAgain}</button>
        <span class="end">${this.#emergency.button(this.words)}</span>
      </div>`;
  }

  #result(pack: Pack, quiz: Quiz, result: Result, found: Triage): TemplateResult {
    const taken = {
      ...{ pack, words: this.words, region: this.region, quiz, outcome: result.outcome, found },
      ...{ given: this.#given(pack, quiz), at: this.#at },
    };
    const extra = html`${this.#offer(pack, result.outcome)}
      ${this.#takeAlong.view(taken, this.heading(this.words.takeAlong, 'section', 1))}
      <div class="actions no-print">
        <button type="button" class="button" part="back-button" @click=${this.#back}>
          ${found.missing.length ? this.words.changeAnswer : this.words.back}
        </button>
        <button type="button" class="button" @click=${this.#restart}>${this.words.startAgain}</button>
        <span class="end">${this.#emergency.button(this.words)}</span>
      </div>`;
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
    } else if (endsCheck(question, answer) || emergencyAfter(quiz, this.#answers)) {
      this.#showResult(quiz);
    } else if (this._step < this.#asked(quiz).length - 1) {
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
      this.#go(this.#asked(quiz).findIndex(({ id }) => id === gap));
      this.#announcer.say(this.words.leftOver);
    }
  }

  #showResult(quiz: Quiz): void {
    this._atResult = true;
    this.#at = new Date();
    this.#focusNext = 'heading';
    // Back leads to the question that made it an emergency, so that nobody is held there by a later answer.
    this._step = (emergencyAfter(quiz, this.#answers) || this._step + 1) - 1;
    const { outcome, rules, missing } = triage(quiz, this.#answers);
    const level = quiz.outcomes.find(({ id }) => id === outcome)?.level;
    if (level && this.pack) checked(this.pack.id, level, !missing.length);
    // A framework may set the property to the text "false".
    const exposes = this.exposeAnswers && isOn(String(this.exposeAnswers));
    this.#tell('carelets-quiz-finish', exposes ? { outcome, rules, answers: counted(quiz, this.#answers) } : null);
    if (exposes && this.pack && outcome) this.#statements(this.pack, quiz, outcome, !missing.length);
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
    this.#takeAlong.clear();
    this.#focusNext = 'heading';
    this.requestUpdate();
  }

  /** What this reader was asked and has answered. */
  #given(pack: Pack, quiz: Quiz): Given[] {
    const { asked, answers } = hear(quiz, this.#answers);
    return givenOf(pack, this.words, asked, answers);
  }

  /** The page's address without what a site may have put behind it: a search, a campaign, a reader's own link. */
  #statements(pack: Pack, quiz: Quiz, outcome: string, complete: boolean): void {
    this.#tell(
      'carelets-quiz-statements',
      statementsOf({
        activity: `${location.href.replace(/[?#].*/, '')}#${pack.id}`,
        lang: pack.lang,
        title: plain(pack.text.quiz?.title),
        given: this.#given(pack, quiz),
        outcome,
        complete,
        timestamp: this.#at.toISOString(),
      }),
    );
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
