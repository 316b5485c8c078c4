import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { plain, type Pack } from '../../pack/pack.js';
import type { Question, Quiz } from '../../pack/sections/quiz.js';
import { Announcer } from '../../ui/announcer.js';
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
import { answersStyles, answersView } from './answers-view.js';
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
import { offerView } from './offer-view.js';
import { questionView } from './question-view.js';
import { resultView } from './result-view.js';
import { resultOf, type Result } from './result.model.js';
import { bar, screenView } from './screen-view.js';
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
 * @csspart answers - The list of answers before the result.
 * @csspart next-button - Goes on.
 * @csspart back-button - Goes back.
 * @csspart level - The card that says how urgent it is.
 * @csspart call-button - Calls a phone number.
 * @csspart emergency-button - Opens the emergency signs.
 * @csspart emergency-dialog - The emergency signs.
 * @csspart print-button - Prints a sheet.
 * @csspart small-print - Disclaimer, review and sources.
 * @cssprop [--carelets-accent=#0a6b66] - Colour of the chosen option and the main button.
 */
export class PainCheckQuiz extends Widget {
  static readonly moves = 'parts';
  static override styles = [
    Widget.styles,
    textBoxStyles,
    painScaleStyles,
    optionStyles,
    printFrameStyles,
    answersStyles,
    styles,
  ];

  /** Puts outcome and answers into the detail of `carelets-quiz-finish`. Health data: only with the reader's consent. */
  @property({ type: Boolean, attribute: 'expose-answers', converter: isOn }) exposeAnswers = false;

  /** Place among the questions that these answers ask for. An answer only changes what is asked after it. */
  @state() private _step = 0;
  @state() private _screen: 'question' | 'answers' | 'result' = 'question';
  @state() private _unanswered = false;

  #answers: Record<string, Answer | undefined> = {};
  /** The question on the screen was opened from the list of answers, and leads back to it. */
  #changing = false;
  /** When the result was reached. */
  #at = new Date(0);
  readonly #emergency = new EmergencySigns(this);
  readonly #announcer = new Announcer(this);
  readonly #takeAlong = new TakeAlong(this, (message) => this.#announcer.say(message));

  protected override view(pack: Pack): unknown {
    const { quiz } = pack.topic;
    if (!quiz || !pack.text.quiz) return html`<slot></slot>`;
    const found = triage(quiz, this.#answers);
    const result = this._screen === 'result' ? resultOf(pack, quiz, found) : undefined;
    const question = fill(this.words.question, { n: this._step + 1, total: this.#asked(quiz).length });
    const place = { question, answers: this.words.yourAnswers, result: this.words.result }[this._screen];
    return html`<div class="card ${result ? '' : 'no-print'}" part="card">
      <div class="topline">
        <span>${say(pack.text.quiz.title)}</span>
        <span>${place}</span>
      </div>
      ${result ? this.#result(pack, quiz, result, found) : this.#asking(pack, quiz)}
      ${this.#emergency.dialog(pack, this.words, this.region)} ${this.#announcer.render()}
    </div>`;
  }

  /** The questions that the answers so far ask for. */
  readonly #asked = (quiz: Quiz): readonly Question[] => hear(quiz, this.#answers).asked;

  #asking(pack: Pack, quiz: Quiz): TemplateResult | typeof nothing {
    const { words } = this;
    const { asked, open } = hear(quiz, this.#answers);
    const question = asked[this._step];
    const [back, emergency] = [this.#back, this.#emergency.button(words)];
    if (this._screen === 'answers') {
      const change = (id: string) => this.#open(quiz, id);
      const content = answersView(words, this.#given(pack, quiz), this.heading(words.checkAnswers), change);
      return screenView({
        words,
        share: 1,
        content,
        emergency,
        back,
        label: words.seeResult,
        next: () => this.#finish(quiz),
      });
    }
    if (!question) return nothing;
    const last = this.#changing ? open.every((id) => id === question.id) : this._step === asked.length - 1;
    return screenView({
      words,
      share: (this._step + 1) / asked.length,
      content: questionView({
        pack,
        words,
        question,
        answer: this.#answers[question.id],
        unanswered: this._unanswered,
        heading: (content) => this.heading(content),
        choose: (option) => this.#choose(quiz, question, option),
      }),
      emergency,
      back: this._step > 0 || this.#changing ? back : undefined,
      label: last ? words.checkAnswers : words.next,
      next: () => this.#next(quiz, question),
    });
  }

  /** Something else that the reader told this page is worse than this result: it counts. */
  #outranked(pack: Pack, { outcome }: Result): TemplateResult | undefined {
    const level = safetyOf(pack.id);
    if (level === 'self-care' || !isWorse(level, outcome.level)) return undefined;
    return closedNotice(level, pack, this.words, this.region, (...title) => this.heading(...title));
  }

  #result(pack: Pack, quiz: Quiz, result: Result, found: Triage): unknown {
    const { words, region } = this;
    const given = this.#given(pack, quiz);
    const taken = { pack, words, region, quiz, outcome: result.outcome, found, given, at: this.#at };
    const button = (label: string, press: () => void) =>
      html`<button type="button" class="button" part="back-button" @click=${press}>${label}</button>`;
    const ways = html`<div class="actions no-print">
      ${found.missing.length ? button(words.changeAnswer, this.#back) : nothing}
      ${given.length > 1 ? button(words.checkAnswers, () => this.#showAnswers(quiz)) : nothing}
      <button type="button" class="button" @click=${this.#restart}>${words.startAgain}</button>
      <span class="end">${this.#emergency.button(words)}</span>
    </div>`;
    const outranked = this.#outranked(pack, result);
    if (outranked) return [outranked, ways];
    const extra = html`${offerView(pack, words, result.outcome, this.heading(words.stretches, 'section', 1))}
    ${this.#takeAlong.view(taken, this.heading(words.takeAlong, 'section', 1))} ${ways}`;
    return [bar(1), resultView(pack, words, region, result, (...heading) => this.heading(...heading), extra)];
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

  #next(quiz: Quiz, question: Question): void {
    const answer = this.#answers[question.id];
    if (!isAnswered(question, answer)) {
      this._unanswered = true;
      this.focusing.to('fieldset input');
    } else if (endsCheck(question, answer) || emergencyAfter(quiz, this.#answers)) {
      this.#showResult(quiz);
    } else if (!this.#changing && this._step < this.#asked(quiz).length - 1) {
      this.#go(this._step + 1);
    } else if (!this.#askGap(quiz)) {
      this.#showAnswers(quiz);
    }
  }

  /** From the list of answers. It may show those of a check that an emergency ended. */
  #finish(quiz: Quiz): void {
    if (emergencyAfter(quiz, this.#answers)) this.#showResult(quiz);
    else if (this.#askGap(quiz)) this.#announcer.say(this.words.leftOver);
    else this.#showResult(quiz);
  }

  /** A changed answer asks for more, or the pack changed under way: ask rather than guess. True where a question is open. */
  #askGap(quiz: Quiz): boolean {
    const [gap] = hear(quiz, this.#answers).open;
    if (gap !== undefined) this.#open(quiz, gap);
    return gap !== undefined;
  }

  /** Shows a question that leads back to the list of answers. */
  #open(quiz: Quiz, id: string): void {
    const place = this.#asked(quiz).findIndex((one) => one.id === id);
    this.#go(place, true);
  }

  #showResult(quiz: Quiz): void {
    this._screen = 'result';
    this.#changing = false;
    this.#at = new Date();
    this.focusing.to('[part=heading]');
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

  #back = (): void => {
    const quiz = this.pack?.topic.quiz;
    if (this.#changing && quiz) this.#showAnswers(quiz);
    else this.#go(this._screen === 'question' ? this._step - 1 : this._step);
  };

  #showAnswers(quiz: Quiz): void {
    this.#go(this.#asked(quiz).length - 1);
    this._screen = 'answers';
  }

  #restart = (): void => {
    this.#answers = {};
    this.#go(0);
  };

  #go(step: number, changing = false): void {
    this._step = step;
    this._screen = 'question';
    this.#changing = changing;
    this._unanswered = false;
    this.#takeAlong.clear();
    this.focusing.to('[part=heading]');
  }

  /** What this reader was asked and has answered. */
  #given(pack: Pack, quiz: Quiz): Given[] {
    const { asked, answers } = hear(quiz, this.#answers);
    return givenOf(pack, this.words, asked, answers);
  }

  /** The page's address without what a site may have put behind it: a search, a campaign, a reader's own link. */
  #statements(pack: Pack, quiz: Quiz, outcome: string, complete: boolean): void {
    const activity = `${location.href.replace(/[?#].*/, '')}#${pack.id}`;
    const [title, given, timestamp] = [plain(pack.text.quiz?.title), this.#given(pack, quiz), this.#at.toISOString()];
    const about = { activity, lang: pack.lang, title, given, outcome, complete, timestamp };
    this.#tell('carelets-quiz-statements', statementsOf(about));
  }

  #tell(name: string, detail: unknown = null): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pain-check-quiz': PainCheckQuiz;
  }
}
