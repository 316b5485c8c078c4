import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Pack } from '../../pack/pack.js';
import type { Plan, Plans } from '../../pack/sections/plans.js';
import { Announcer } from '../../ui/announcer.js';
import { hear, type Light } from '../../ui/channel.js';
import { isDay } from '../../ui/dates.js';
import { EmergencySigns } from '../../ui/emergency.js';
import { textBoxStyles } from '../../ui/fields.js';
import { figureStyles } from '../../ui/figure.js';
import { gradeStyles } from '../../ui/grade.js';
import { intervalsStyles } from '../../ui/intervals.js';
import { dateText } from '../../ui/intl.js';
import { Kept } from '../../ui/kept.js';
import { keptStyles, keptView } from '../../ui/kept-view.js';
import { lightStyles } from '../../ui/lights.js';
import { Media } from '../../ui/media.js';
import { optionStyles } from '../../ui/option.js';
import { say } from '../../ui/say.js';
import { Today } from '../../ui/today.js';
import { Undo, undoStyles } from '../../ui/undo.js';
import { notKnown } from '../../ui/warn.js';
import { Widget } from '../../ui/widget.js';
import { fill } from '../../words/index.js';
import { Asked } from './asked.js';
import { chooseView, offerView } from './choose-view.js';
import { firstDay } from './first-day.js';
import { nextWords } from './next-words.js';
import { readPlan, version } from './plan-form.js';
import { PlanPage } from './plan-view.js';
import { addLight, newPlan, note, openDay, calendar, progress, type PlanState } from './recovery-plan.model.js';
import { RedTwice } from './red-twice.js';
import { styles } from './recovery-plan.styles.js';
import { weekStyles } from './week.styles.js';

/**
 * A plan day by day: walks, stretches, strength, and a slow way back to running with a rule for when to go on, repeat or
 * stop. Ticks stay in the page, and on the device only if the reader says so.
 *
 * @element recovery-plan
 * @slot - Shown while the pack has no plans, and without scripts.
 * @fires {CustomEvent} carelets-plan-start - The reader made a plan. No detail.
 * @csspart base - The box around everything.
 * @csspart card - The card.
 * @csspart heading - The title of the plan.
 * @csspart option - One plan to choose.
 * @csspart make-button - Makes the plan.
 * @csspart day - One day.
 * @csspart session - A walk-run session.
 * @csspart light-button - One answer to how a session went.
 * @csspart show-button - Shows a set of stretches in a carousel on the page.
 * @csspart timer-button - Opens a session in a timer on the page.
 * @csspart back-button - Takes back an answer.
 * @csspart print-button - Prints the page.
 * @csspart calendar-button - Saves the days as a calendar file.
 * @csspart later-button - Moves a day, and all after it, one day later.
 * @csspart earlier-button - Moves it back.
 * @csspart step-back-button - Steps back one stage.
 * @csspart undo-button - Takes back a step back, or puts a plan back that was put away.
 * @csspart kept - Keeping the plan on the device.
 * @csspart erase-button - Erases it.
 * @csspart emergency-button - Opens the emergency signs.
 * @csspart emergency-dialog - The emergency signs.
 * @csspart small-print - Disclaimer, review and sources.
 * @cssprop [--carelets-accent=#0a6b66] - Colour of running, of figures and of the main button.
 */
export class RecoveryPlan extends Widget {
  static readonly moves = 'all';
  static override styles = [
    Widget.styles,
    textBoxStyles,
    figureStyles,
    gradeStyles,
    intervalsStyles,
    lightStyles,
    keptStyles,
    optionStyles,
    undoStyles,
    weekStyles,
    styles,
  ];

  /** Id of the plan to begin with, such as `planA`. Without it the reader chooses, or the page's pain check offers one. */
  @property() plan = '';

  /** First day as YYYY-MM-DD; the reader's own day when left out. */
  @property() start = '';

  @state() private _state: PlanState | undefined;
  /** A plan that the pain check points to while another one runs. */
  @state() private _offered = '';
  @state() private _chosen = '';
  @state() private _chosenStart = '';
  @state() private _error: 'needPlan' | 'needDay' | undefined;

  readonly #emergency = new EmergencySigns(this);
  readonly #announcer = new Announcer(this);
  readonly #today = new Today(this);
  // Printing waits for nothing: a page that prints itself takes its picture before any later update.
  readonly #print = new Media(this, 'print', () => this.performUpdate());
  readonly #page = new PlanPage(this);
  readonly #red = new RedTwice();
  readonly #untouched = new Asked();
  readonly #undo = new Undo(this.focusing);
  readonly #kept = new Kept<PlanState>(this, {
    name: 'plan',
    version,
    read: readPlan,
    use: (state) => (this._state = state),
  });

  constructor() {
    super();
    hear(this, 'plan', (topic, plan) => this.#own(topic) && this.#takeOffer(plan));
    hear(this, 'session', (topic, stage) => {
      if (this.#own(topic) && this.#running()) this.#announcer.say(fill(this.words.sessionDone, { n: stage }));
    });
    hear(
      this,
      'light',
      (topic, { stage, light }) => this.#own(topic) && this.#addLight(light, this.#today.read(), stage),
    );
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.pack?.topic.plans) this.#kept.load(this.pack.id);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const cleared = this.#red.hold(this.pack?.id ?? '', () => this.isConnected && Boolean(this.#redPlan()));
    const state = this.#redPlan();
    if (cleared && state) this.#change(note(state, 'cleared', 0, this.#today.read()));
  }

  protected override closedExtra(pack: Pack): unknown {
    const state = this.#redPlan();
    if (!state) return nothing;
    return this.#red.view(pack, this.words, state, (next) => this.#change(next(state), this.words.takenBack));
  }

  protected override view(pack: Pack): unknown {
    const { plans } = pack.topic;
    if (!plans || !pack.text.plans) return html`<slot></slot>`;
    return html`<div class="card" part="card">
      ${this.#content(pack, plans)} ${this.#emergency.dialog(pack, this.words, this.region)} ${this.#announcer.render()}
    </div>`;
  }

  #content(pack: Pack, plans: Plans): unknown {
    const running = this.#running();
    if (!running) return this.#choice(pack, plans);
    const { plan, state } = running;
    const offered = this._offered && {
      pack,
      words: this.words,
      offered: this._offered,
      plan: plan.id,
      take: () => this.#begin(this._offered),
      stay: () => this.#takeOffer(plan.id),
    };
    return html`${offered ? offerView(offered) : nothing}
    ${this.#page.render({
      pack,
      words: this.words,
      plans,
      plan,
      state,
      today: this.#today.day,
      print: this.#print.matches,
      emergency: this.#emergency.button(this.words),
      heading: (...heading) => this.heading(...heading),
      change: (next, said) => this.#change(next, said),
      focus: (...places) => this.focusing.to(...places),
      undo: this.#undo,
      answer: (light) => this.#addLight(light),
      startOver: () => this.#putAway(state, this.#kept.on),
      say: (message) => this.#announcer.say(message),
      // prettier-ignore
      kept: keptView(this.words, this.#kept, () => state, () => this.#putAway(state, true)),
    })}`;
  }

  #choice(pack: Pack, plans: Plans): TemplateResult {
    return chooseView({
      pack,
      words: this.words,
      plans,
      chosen: this._chosen || this.plan,
      start: this._chosenStart || this.#today.day,
      error: this._error,
      heading: this.heading(say(pack.text.plans?.title)),
      emergency: this.#emergency.button(this.words),
      choose: (plan) => (this._chosen = plan),
      setStart: (day) => (this._chosenStart = day),
      make: this.#make,
      undo: this.#undo.render(this.words),
    });
  }

  #make = (): void => {
    const plan = this._chosen || this.plan;
    const start = this._chosenStart || this.#today.read();
    this._error = this.#known(plan) ? (isDay(start) ? undefined : 'needDay') : 'needPlan';
    if (!this._error) this.#begin(plan, start);
    else this.focusing.to(this._error === 'needDay' ? '[name=start]' : '[name=plan]');
  };

  #begin(plan: string, start = this.#today.read()): void {
    this._offered = '';
    this.#change(newPlan(plan, start));
    this.dispatchEvent(new CustomEvent('carelets-plan-start', { bubbles: true, composed: true }));
    this.focusing.to('[part=heading]');
  }

  /** Back to the choice; nothing of the old plan is kept, unless the reader takes it back. */
  #putAway(state: PlanState, wasKept: boolean): void {
    const { plan } = this;
    this.#kept.stop();
    this._state = undefined;
    this._chosen = this._chosenStart = this.plan = '';
    this.#undo.offer(this.words.planErased, () => {
      this.plan = plan;
      if (wasKept) this.#kept.start(state);
      this.#change(state);
      this.focusing.to('[part=heading]');
    });
  }

  #change(next: PlanState, said = ''): void {
    this._state = next;
    this.#undo.drop();
    this.#kept.save(next);
    if (said) this.#announcer.say(said);
  }

  /** The same plan again only comes into view; another one asks first, because ticks would be lost. */
  #takeOffer(plan: string): void {
    const running = this.#running();
    this.scrollIntoView({ block: 'nearest' });
    if (!this.#known(plan)) return;
    if (!running || (running.plan.id !== plan && this.#untouched.is(running.state))) this.#begin(plan);
    else {
      this._offered = plan === running.plan.id ? '' : plan;
      this.focusing.to(this._offered ? '.offer .primary' : '[part=heading]');
    }
  }

  #addLight(light: Light, date?: string, stage?: number): void {
    const running = this.#running();
    const plans = this.pack?.topic.plans;
    if (!running || !plans) return;
    const { plan, state } = running;
    const open = openDay(calendar(plans, plan, state));
    const due = open && dateText(open.date, this.pack?.lang ?? 'en', 'weekday');
    const next = addLight(plans, plan, state, light, date ?? open?.date ?? '', stage);
    if (typeof next === 'string') {
      const why = next === 'early' ? this.words.tooEarly : this.words.notOnDay;
      return this.#announcer.say(fill(why, { date: due ?? '', stage: fill(this.words.stage, { n: stage ?? '' }) }));
    }
    const said = this.pack ? nextWords(this.pack, this.words, plans, plan, next) : '';
    this.#change(next, `${this.words.addedLight} ${said}`);
    if (date === undefined) this.focusing.to(this.#redPlan() ? '[part=heading]' : '[part=back-button]');
  }

  /** The reader's plan, or the one the page asks for, from today where no day is given. */
  #running(): { plan: Plan; state: PlanState } | undefined {
    const state = this._state ?? this.#asked();
    const plan = state && this.#known(state.plan);
    return plan && state ? { plan, state } : undefined;
  }

  #asked(): PlanState | undefined {
    const { plan } = this;
    const start = firstDay(this.start, this.#today.day);
    if (!plan || !start) return undefined;
    if (this.#known(plan)) return this.#untouched.from(plan, start);
    notKnown('recovery-plan', 'plan', plan, this.pack?.topic.plans?.list.map(({ id }) => id) ?? []);
    return undefined;
  }

  /** The plan, while its second red in a row waits for a clinician. */
  #redPlan(): PlanState | undefined {
    const { plan, state } = this.#running() ?? {};
    const plans = this.pack?.topic.plans;
    return plans && plan && state && progress(plans, plan, state).seeClinician ? state : undefined;
  }

  #known = (id: string): Plan | undefined => this.pack?.topic.plans?.list.find((plan) => plan.id === id);

  #own = (topic: string): boolean => this.pack?.id === topic;
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-plan': RecoveryPlan;
  }
}
