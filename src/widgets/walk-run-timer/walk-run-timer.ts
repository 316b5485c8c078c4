import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Pack } from '../../pack/pack.js';
import type { Plans } from '../../pack/sections/plans.js';
import { Announcer } from '../../ui/announcer.js';
import { hear, isHeard, tell, type Light } from '../../ui/channel.js';
import { localDay } from '../../ui/dates.js';
import { EmergencySigns } from '../../ui/emergency.js';
import { textBoxStyles } from '../../ui/fields.js';
import { intervalsStyles } from '../../ui/intervals.js';
import { lightStyles } from '../../ui/lights.js';
import { Pause } from '../../ui/pause.js';
import { startOf } from '../../ui/phases.model.js';
import { smallPrint } from '../../ui/review.js';
import { raise } from '../../ui/safety.js';
import { say } from '../../ui/say.js';
import { SessionClock } from '../../ui/session-clock.js';
import { tick, tickStyles } from '../../ui/tick.js';
import { walkRun, type WalkRunPhase } from '../../ui/walk-run.model.js';
import { Today } from '../../ui/today.js';
import { notKnown } from '../../ui/warn.js';
import { Widget } from '../../ui/widget.js';
import { fill } from '../../words/index.js';
import { cueOf, Cues } from './cues.js';
import { howView } from './how-view.js';
import { outline, sessionView, turnWords } from './session-view.js';
import { stageOf, turns } from './walk-run-timer.model.js';
import { styles } from './walk-run-timer.styles.js';

/**
 * Plays one walk-run session: warm-up, walk and run intervals, cool-down, with tones and buzzes if the reader wants them.
 *
 * @element walk-run-timer
 * @slot - Shown while the pack has no walk-run table, and without scripts.
 * @fires {CustomEvent} carelets-session-start - The reader started a session. No detail.
 * @fires {CustomEvent} carelets-session-end - A session ran to its end. No detail.
 * @csspart base - The box around everything.
 * @csspart card - The card.
 * @csspart heading - The title.
 * @csspart stage-select - Chooses the stage.
 * @csspart start-button - Starts the session.
 * @csspart session - The session that runs.
 * @csspart clock - The time left in this part.
 * @csspart pause-button - Pauses and goes on.
 * @csspart skip-button - Goes to the next part.
 * @csspart stop-button - Ends the session.
 * @csspart light-button - One answer to how the session went.
 * @csspart add-button - Adds the answer to the plan on the page.
 * @csspart back-button - Takes back an answer that was red.
 * @csspart emergency-button - Opens the emergency signs.
 * @csspart emergency-dialog - The emergency signs.
 * @csspart small-print - Disclaimer, review and sources.
 * @cssprop [--carelets-accent=#0a6b66] - Colour of running and of the main button.
 */
export class WalkRunTimer extends Widget {
  static readonly moves = 'all';
  static override styles = [Widget.styles, textBoxStyles, tickStyles, intervalsStyles, lightStyles, styles];

  /** Stage of the walk-run table to begin with; the first when left out. */
  @property({ type: Number }) stage = 0;

  @state() private _over: 'sessionOver' | 'sessionStopped' | undefined;
  @state() private _light: Light | undefined;
  @state() private _added = false;
  @state() private _sound = false;
  @state() private _buzz = false;

  readonly #emergency = new EmergencySigns(this, (isOpen) => this.#pause.behind(isOpen));
  readonly #announcer = new Announcer(this);
  readonly #cues = new Cues();
  readonly #clock = new SessionClock<WalkRunPhase>(this, (phase) => this.#onPhase(phase));
  readonly #pause = new Pause(() => ({
    clock: this.#clock,
    announcer: this.#announcer,
    words: this.words,
    turned: () => this.#cue(),
  }));
  /** The stage that was played: what is added to the plan. */
  #played = 0;
  /** Red answers in a row: the second is for a clinician. */
  #reds = 0;
  #redDay = '';
  #today: Today | undefined;
  readonly #source = {};

  constructor() {
    super();
    hear(this, 'stage', (topic, stage) => {
      if (this.pack?.id === topic) this.#offered(stage);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#cue();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cues.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('stage') || !this.#clock.active) return;
    this.#clock.stop();
    this.#cues.cancel();
  }

  protected override halt(): boolean {
    const ran = this.#clock.active;
    this.#cues.cancel();
    if (ran) this.#clock.stop();
    return ran;
  }

  protected override view(pack: Pack): unknown {
    const { plans } = pack.topic;
    if (!plans || !pack.text.plans) return html`<slot></slot>`;
    return html`<div class="card" part="card">
      <div class="topline">
        <span>${this.words.timerTitle}</span>
        <span>${this.#emergency.button(this.words)}</span>
      </div>
      ${this.#content(pack, plans)} ${smallPrint(pack, this.words, [plans])}
      ${this.#emergency.dialog(pack, this.words, this.region)} ${this.#announcer.render()}
    </div>`;
  }

  #content(pack: Pack, plans: Plans): unknown {
    if (this.#clock.active)
      return html`${sessionView(this.words, this.#clock, () => this.#cue(), this.#pause.turn, this.#stop)}
      ${this.#signals()}`;
    return this._over ? this.#question(pack, this._over) : this.#ready(pack, plans);
  }

  #ready(pack: Pack, plans: Plans): TemplateResult {
    const number = this.#stageIn(plans);
    const stage = plans.stages[number];
    const gate = new Set(plans.list.flatMap((plan) => plan.gate));
    const title = html`<span class="visually-hidden">${this.words.timerTitle}:</span>
      ${fill(this.words.stage, { n: number })}`;
    return html`${this.heading(title)}
      <label class="choose">
        <span>${this.words.chooseStage}</span>
        <select class="text-box" part="stage-select" name="stage" @change=${this.#choose}>
          ${plans.stages.map((_stage, n) => html`<option value=${n} ?selected=${n === number}>${n}</option>`)}
        </select>
      </label>
      ${stage ? outline(this.words, plans, stage) : nothing}
      ${
        stage?.run
          ? html`<details>
              <summary>${this.words.gateReminder}</summary>
              <ul>
                ${[...gate].map((id) => html`<li>${say(pack.text.plans?.gate[id])}</li>`)}
              </ul>
              <p>${say(pack.text.plans?.gateNote)}</p>
            </details>`
          : nothing
      }
      <ul class="rules">
        ${pack.text.plans?.sessionRules.map((rule) => html`<li>${say(rule)}</li>`)}
      </ul>
      ${this.#signals()}
      <div class="actions no-print">
        <button type="button" class="button primary" part="start-button" @click=${() => this.#start(plans)}>
          ${this.words.startSession}
        </button>
      </div>`;
  }

  /** Off until the reader switches them on. */
  #signals(): TemplateResult {
    return html`<fieldset class="signals no-print">
      <legend>${this.words.cues}</legend>
      ${this.#switch('sound', this.words.sound, this._sound, (on) => (this._sound = on))}
      ${this.#switch('buzz', this.words.vibration, this._buzz, (on) => (this._buzz = on))}
      <p class="soft small">${this.words.cueMeaning}</p>
    </fieldset>`;
  }

  #switch(name: string, label: string, on: boolean, change: (on: boolean) => void): TemplateResult {
    return tick(label, name, on, (now) => {
      change(now);
      this.#cue();
    });
  }

  #question(pack: Pack, over: 'sessionOver' | 'sessionStopped'): TemplateResult {
    return howView({
      pack,
      words: this.words,
      light: this._light,
      added: this._added,
      rests: this.#rests(),
      heading: this.heading(this.words[over]),
      emergency: this.#emergency.button(this.words),
      answer: (light) => this.#answer(light),
      add: (light) => this.#add(light),
      takeBack: this.#takeBack,
      done: this.#done,
    });
  }

  #choose = (event: Event): void => {
    this.stage = Number((event.target as HTMLSelectElement).value);
  };

  #start(plans: Plans): void {
    this.#played = this.#stageIn(plans);
    const stage = plans.stages[this.#played];
    if (!stage) return;
    this._over = this._light = undefined;
    this._added = false;
    this.#clock.start(walkRun(plans, stage));
    this.#cue();
    this.dispatchEvent(new CustomEvent('carelets-session-start', { bubbles: true, composed: true }));
    this.focusing.to('[part=pause-button]');
  }

  #stop = (): void => {
    this.#clock.stop();
    this.#cues.cancel();
    this._over = 'sessionStopped';
  };

  #answer(light: Light): void {
    this._light = light;
    this.#reds = light === 'red' ? this.#reds + 1 : 0;
    this.#redDay = localDay(new Date());
    // The day of rest ends while the page stays open.
    if (light === 'red') this.#today ??= new Today(this);
    if (this.#reds > 1) raise(this.pack?.id ?? '', this.#source, 'clinician');
    this.focusing.to(isHeard('light') ? '[part=add-button]' : '.actions button');
  }

  #takeBack = (): void => {
    this._light = undefined;
    this.#reds--;
    this.focusing.to('[part=light-button]');
  };

  /** After a red session nothing starts for the rest of the day. */
  #rests(): boolean {
    return this._light === 'red' && (this.#today?.day || this.#redDay) === this.#redDay;
  }

  #add(light: Light): void {
    this._added = true;
    tell('light', this.pack?.id ?? '', { stage: this.#played, light });
    this.focusing.to(this.#rests() ? '.after button' : '[part=done-button]');
  }

  #done = (): void => {
    this._over = this._light = undefined;
    this.focusing.to('[part=heading]');
  };

  #onPhase(phase: WalkRunPhase | undefined): void {
    if (this._buzz) this.#cues.buzz(cueOf(phase));
    if (phase) return this.#announcer.say(turnWords(this.words, phase));
    this._over = 'sessionOver';
    this.#announcer.say(this.words.sessionOver);
    tell('session', this.pack?.id ?? '', this.#played);
    this.dispatchEvent(new CustomEvent('carelets-session-end', { bubbles: true, composed: true }));
  }

  /** The tones still to come, by the time that is left; none while the session rests. */
  #cue(): void {
    const { active, paused, phases, moment } = this.#clock;
    if (!active || paused || !this._sound) return this.#cues.cancel();
    const elapsed = startOf(phases, moment.phase) + (phases[moment.phase]?.seconds ?? 0) - moment.left;
    this.#cues.schedule(turns(phases, elapsed).map(({ phase, in: seconds }) => ({ cue: cueOf(phase), in: seconds })));
  }

  /** The plan's reader wants this stage: show it, unless a session runs. */
  #offered(stage: number): void {
    this.scrollIntoView({ block: 'nearest' });
    if (this.#clock.active || this.#rests()) return;
    this._over = undefined;
    this.stage = stage;
    this.#announcer.say(fill(this.words.stageReady, { stage: fill(this.words.stage, { n: stage }) }));
    this.focusing.to('[part=start-button]');
  }

  #stageIn({ stages }: Plans): number {
    const stage = stageOf(stages, this.stage);
    if (stage === undefined) notKnown('walk-run-timer', 'stage', this.stage, [`0 to ${stages.length - 1}`]);
    return stage ?? 0;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'walk-run-timer': WalkRunTimer;
  }
}
