import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { plain, type Pack } from '../../pack/pack.js';
import type { ExerciseSet } from '../../pack/topic.schema.js';
import { Announcer } from '../../ui/announcer.js';
import { hear } from '../../ui/channel.js';
import { EmergencySigns } from '../../ui/emergency.js';
import { FigureMotion } from '../../ui/figure-motion.js';
import { figureStyles } from '../../ui/figure.js';
import { focusedIn } from '../../ui/focus.js';
import { Media } from '../../ui/media.js';
import { Pause } from '../../ui/pause.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import { length } from '../../ui/phases.model.js';
import { SessionClock } from '../../ui/session-clock.js';
import { Widget } from '../../ui/widget.js';
import { fill } from '../../words/index.js';
import { Aligned } from './aligned.js';
import { actionsView, controlsView } from './controls-view.js';
import { guideView, spokenWords } from './guide-view.js';
import { Nearby } from './nearby.js';
import { setIdOf } from './set-id.js';
import { exerciseOf, posesOf, slideView, type Kept, type Variant } from './slide-view.js';
import { nextItem, session, type Phase } from './stretch-carousel.model.js';
import { slideStyles } from './slide.styles.js';
import { styles } from './stretch-carousel.styles.js';
import { Swipe } from './swipe.js';
import { nameOf, pace, sameControl, slideOfKey } from './track.js';

/**
 * A set of exercises, one slide each, with figures that move on demand and a guided session.
 *
 * @element stretch-carousel
 * @slot - Shown while there is no such set, and without scripts.
 * @fires {CustomEvent} carelets-session-start - The reader started a guided session. No detail.
 * @fires {CustomEvent} carelets-session-end - A guided session ran to its end. No detail.
 * @csspart base - The box around everything.
 * @csspart card - The card.
 * @csspart heading - The title of the set, or of an exercise.
 * @csspart slide - One exercise.
 * @csspart figure - The stage the figure stands on.
 * @csspart play-button - Plays and pauses the figure.
 * @csspart option - Easier, standard or harder.
 * @csspart previous-button - The exercise before.
 * @csspart next-button - The exercise after.
 * @csspart picker-button - Goes to one exercise.
 * @csspart start-button - Starts the guided session.
 * @csspart all-button - Shows all exercises as a list, or one at a time.
 * @csspart guide - The guided session.
 * @csspart pause-button - Pauses the guided session.
 * @csspart emergency-button - Opens the emergency signs.
 * @csspart emergency-dialog - The emergency signs.
 * @csspart small-print - Disclaimer and review.
 * @cssprop [--carelets-accent=#0a6b66] - Colour of the figure and the main button.
 */
export class StretchCarousel extends Widget {
  static readonly moves = 'all';
  static override styles = [Widget.styles, figureStyles, slideStyles, styles];

  /** Id of the set to show, such as `planA` or `strength`; the topic's first, its cool-down, when left out. */
  @property() set = '';

  @state() private _index = 0;
  @state() private _all = false;
  @state() private _playing = false;

  #variants: Record<number, Variant> = {};
  readonly #kept: Kept = new Map();
  readonly #emergency = new EmergencySigns(this, (isOpen) => this.#pause.behind(isOpen));
  readonly #announcer = new Announcer(this);
  readonly #motion = new FigureMotion(this);
  readonly #aligned = new Aligned(this, () => (this._all ? undefined : this.#slides[this._index]));
  readonly #nearby = new Nearby(this, () => this._index);
  readonly #reduced = new Media(this, '(prefers-reduced-motion: reduce)');
  // Printing waits for nothing: a page that prints itself takes its picture before any later update.
  readonly #print = new Media(this, 'print', () => this.performUpdate());
  readonly #guide = new SessionClock<Phase>(
    this,
    (phase) => this.#onPhase(phase),
    () => this.#announcer.say(this.words.halfway),
    nextItem,
  );
  readonly #swipe = new Swipe(this, (index) => {
    if (this._all || index === this._index) return;
    this.#turnTo(index);
    this.#announcer.say(nameOf(this.#slides[index]));
  });
  readonly #pause = new Pause(() => ({ clock: this.#guide, announcer: this.#announcer, words: this.words }));

  constructor() {
    super();
    hear(this, 'set', (topic, set) => this.#showOffered(topic, set));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A moved element has lost its scroll position.
    if (this._index) this.#aligned.scroll('instant');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('set')) return;
    this._index = 0;
    this.#variants = {};
    this.#guide.stop();
    if (this.hasUpdated) this.#aligned.scroll('instant');
  }

  protected override updated(): void {
    this.#moveFigure();
  }

  protected override view(pack: Pack): unknown {
    const id = setIdOf(pack, this.set);
    const set = pack.topic.sets?.[id];
    if (!set) return html`<slot></slot>`;
    const phases = session(set.items, pack.topic.exercises ?? []);
    const titles = set.items.map(({ exercise }) => plain(pack.text.exercises?.[exercise]?.title));
    return html`<div class="card ${this._all ? 'all' : ''}" part="card">
      <section
        aria-roledescription=${this.words.carousel}
        aria-label=${plain(pack.text.sets?.[id]?.title)}
        @keydown=${this.#onKey}
      >
        <div class="topline">
          ${this.heading(say(pack.text.sets?.[id]?.title), 'set-title')}
          <span class="no-print" ?hidden=${this._all}
            >${fill(this.words.position, { n: this._index + 1, total: titles.length })}</span
          >
        </div>
        <p class="soft about">${say(pack.text.sets?.[id]?.about)}</p>
        ${
          this.#guide.active
            ? guideView(pack, this.words, set, this.#guide, this.#pause.turn, this.#stopGuide)
            : controlsView(this.words, titles, this._index, this._all, (n) => this.#go(n))
        }
        <div class="track" @scroll=${this.#swipe.scrolled}>
          ${set.items.map((_item, n) => this.#slide(pack, set, n))}
        </div>
        ${
          this.#guide.active
            ? nothing
            : actionsView(this.words, length(phases), this._all, () => this.#startGuide(phases), this.#toggleAll)
        }
      </section>
      ${smallPrint(pack, this.words)} ${this.#emergency.dialog(pack, this.words, this.region)}
      ${this.#announcer.render()}
    </div>`;
  }

  #slide(pack: Pack, set: ExerciseSet, index: number): unknown {
    const item = set.items[index];
    const exercise = exerciseOf(pack, set, index);
    if (!item || !exercise) return nothing;
    return slideView({
      pack,
      words: this.words,
      item,
      exercise,
      index,
      total: set.items.length,
      variant: this.#variant(set, index),
      inert: !this._all && index !== this._index,
      drawn: this._all || this.#print.matches || this.#nearby.has(index),
      stills: this.#reduced.matches || this.#print.matches,
      playing: this.#moves && index === this._index,
      guided: this.#guide.active,
      headingLevel: this.headingLevel,
      kept: this.#kept,
      heading: (content) => this.heading(content, 'title', 1),
      emergency: this.#emergency.button(this.words),
      choose: (variant) => {
        this.#variants[index] = variant;
        const text = pack.text.exercises?.[exercise.id];
        this.#announcer.say(variant === 'standard' ? this.words.standard : plain(text?.[variant]));
      },
      togglePlay: () => {
        this._playing = index === this._index ? !this._playing : true;
        this._index = index;
        this.#announcer.say(this._playing ? this.words.playing : this.words.paused);
      },
    });
  }

  #onKey = (event: KeyboardEvent): void => {
    if (!(event.target as HTMLElement).closest('.picker')) return;
    const to = slideOfKey(event, this._index, this.#slides.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    this.#go(to);
    this.focusing.to(currentPick);
  };

  #toggleAll = (): void => {
    this._all = !this._all;
    this.#aligned.scroll('instant');
    this.focusing.to('.set-title'); // The button moves far away.
  };

  #go(index: number): void {
    const slide = this.#slides[index];
    if (!slide || index === this._index) return;
    this.#turnTo(index);
    this.#aligned.scroll(pace());
    this.#announcer.say(nameOf(slide));
  }

  /** The slide that leaves takes no focus: what had it there hands it to the same control of the new one. */
  #turnTo(index: number): void {
    const same = index === this._index ? [] : sameControl(focusedIn(this), index);
    this._index = index;
    if (same.length) this.focusing.to(...same);
  }

  /** A session has one pause, for the clock and the figure. */
  get #moves(): boolean {
    return this.#guide.active ? !this.#guide.paused : this._playing;
  }

  #moveFigure(): void {
    const set = this.pack?.topic.sets?.[setIdOf(this.pack, this.set)];
    const exercise = this.pack && set && exerciseOf(this.pack, set, this._index);
    const drawing = this.#slides[this._index]?.querySelector('.moving .figure');
    if (!this.#moves || !set || !exercise || !drawing) return this.#motion.stop();
    this.#motion.play(drawing, exercise, posesOf(exercise, this.#variant(set, this._index)));
  }

  #startGuide(phases: Phase[]): void {
    this._all = false;
    this._playing = false;
    this.#guide.start(phases);
    this.dispatchEvent(new CustomEvent('carelets-session-start', { bubbles: true, composed: true }));
    this.focusing.to('[part=pause-button]');
  }

  #stopGuide = (): void => {
    this.#guide.stop();
    this.#leaveGuide();
  };

  protected override halt(): boolean {
    const ran = this.#guide.active;
    this._playing = false;
    if (ran) this.#guide.stop();
    return ran;
  }

  /** Focus is not lost with the panel: it goes to what takes the panel's place. */
  #leaveGuide(): void {
    if (this.focusing.isIn('.guide')) this.focusing.to(currentPick);
  }

  #onPhase(phase: Phase | undefined): void {
    if (!phase) {
      this.#leaveGuide();
      this.#announcer.say(this.words.guideDone);
      this.dispatchEvent(new CustomEvent('carelets-session-end', { bubbles: true, composed: true }));
      return;
    }
    if (phase.item !== this._index) this.#aligned.scroll(pace());
    this.#turnTo(phase.item);
    this.#announcer.say(spokenWords(this.words, phase, nameOf(this.#slides[phase.item])));
  }

  /** Another widget's reader asked for a set: show it, and bring it into view. */
  #showOffered(topic: string, set: string): void {
    if (this.pack?.id !== topic || !this.pack.topic.sets?.[set]) return;
    this.set = set;
    this.#announcer.say(fill(this.words.nowShowing, { title: plain(this.pack.text.sets?.[set]?.title) }));
    this.scrollIntoView({ block: 'nearest', behavior: pace() });
    this.focusing.to('.set-title');
  }

  get #slides() {
    return this.renderRoot.querySelectorAll('.slide');
  }

  #variant(set: ExerciseSet, index: number): Variant {
    return this.#variants[index] ?? set.items[index]?.variant ?? 'standard';
  }
}

const currentPick = '.pick[aria-current="true"]';

declare global {
  interface HTMLElementTagNameMap {
    'stretch-carousel': StretchCarousel;
  }
}
