import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { Pack } from '../../pack/pack.js';
import type { Effect } from '../../pack/sections/effects.js';
import type { Trigger } from '../../pack/sections/triggers.js';
import { Announcer } from '../../ui/announcer.js';
import { choices, choicesStyles } from '../../ui/choices.js';
import { readingNote } from '../../ui/closed.js';
import { EmergencySigns } from '../../ui/emergency.js';
import { grades, gradeKey, gradeStyles, gradeView, gradeWords } from '../../ui/grade.js';
import { pictogram, pictogramStyles } from '../../ui/pictogram.js';
import { smallPrint } from '../../ui/review.js';
import { safetyOf } from '../../ui/safety.js';
import { say } from '../../ui/say.js';
import { effectList, scaleStyles } from '../../ui/scale.js';
import { sourceNames } from '../../ui/sources.js';
import { summary } from '../../ui/summary.js';
import { Widget } from '../../ui/widget.js';
import { fill } from '../../words/index.js';
import { isShown, strengths, type Strength } from './trigger-cards.model.js';
import { styles } from './trigger-cards.styles.js';

/** The others stand behind the card's disclosure. */
const shownAtFirst = 2;

/**
 * Causes and risk factors, a card each: how strong the evidence is, how large the link, and what to do about it.
 *
 * @element trigger-cards
 * @slot - Shown while the pack has no such section, and without scripts.
 * @csspart base - The box around everything.
 * @csspart card - The card around all.
 * @csspart heading - The title, and the title of each card.
 * @csspart reading-note - Says that this is only to read, while the page's safety state is not open.
 * @csspart filter - The choice of a strength of evidence.
 * @csspart item - One cause or risk factor.
 * @csspart grade - How strong the evidence is.
 * @csspart grade-key - What the grades mean.
 * @csspart effects - The sizes of the link.
 * @csspart scale - A size with its interval on its scale.
 * @csspart pictogram - A share of 100 people.
 * @csspart emergency-button - Opens the emergency signs.
 * @csspart emergency-dialog - The emergency signs.
 * @csspart small-print - Disclaimer and review.
 * @cssprop [--carelets-accent=#0a6b66] - Colour of meters, marks and what to do.
 */
export class TriggerCards extends Widget {
  static readonly moves = 'parts';
  static override styles = [Widget.styles, gradeStyles, scaleStyles, pictogramStyles, choicesStyles, styles];

  @state() private _strength: Strength = 'all';

  readonly #announcer = new Announcer(this);
  readonly #emergency = new EmergencySigns(this);

  protected override view(pack: Pack): unknown {
    const { triggers } = pack.topic;
    const text = pack.text.triggers;
    if (!triggers || !text) return html`<slot></slot>`;
    const { words } = this;
    const options = strengths(triggers.items, grades).map(({ strength, count }) => ({
      value: strength,
      label: strength === 'all' ? words.allTriggers : gradeWords(words, strength),
      count,
    }));
    return html`<div class="card" part="card">
      ${this.heading(say(text.title))}
      <p class="soft intro">${say(text.intro)}</p>
      ${readingNote(pack, words)} ${this.#common(pack)}
      ${choices('filter', words.filterTriggers, options, this._strength, (strength) => this.#filter(pack, strength))}
      ${gradeKey(words)}
      <ul class="cards">
        ${triggers.items.map((item) => this.#card(pack, item))}
      </ul>
      <div class="actions no-print">${this.#emergency.button(words)}</div>
      ${smallPrint(pack, words)} ${this.#emergency.dialog(pack, words, this.region)} ${this.#announcer.render()}
    </div>`;
  }

  /** How common the pain is, so that the links below are read against it. */
  #common(pack: Pack): unknown {
    const { common } = pack.topic.triggers ?? {};
    if (!common?.length) return nothing;
    return html`${this.heading(say(pack.text.triggers?.common), 'subtitle', 1)}
      <ul class="common">
        ${common.map((id) => {
          const fact = pack.topic.facts?.find((one) => one.id === id);
          const text = pack.text.facts?.[id];
          return html`<li>
            <p><strong class="figure">${say(text?.figure)}</strong> ${say(text?.sentence)}</p>
            ${fact?.outOf100 === undefined ? nothing : pictogram(fact.outOf100)}
            <p class="soft small">${say(text?.caveat)} ${fact ? sourceNames(pack, this.words, fact) : nothing}</p>
          </li>`;
        })}
      </ul>`;
  }

  #card(pack: Pack, item: Trigger): unknown {
    const { words } = this;
    const text = pack.text.triggers?.items[item.id];
    const effects = item.effects ?? [];
    const isOpen = safetyOf(pack.id) === 'self-care';
    const list = (some: readonly Effect[]) => (some.length ? effectList(pack, words, some, text?.effects) : nothing);
    return html`<li class="item ${isShown(item, this._strength) ? '' : 'filtered'}" part="item">
      ${this.heading(say(text?.title), 'item-title', 1)} ${gradeView(words, item.grade)}
      <p>${say(text?.finding)}</p>
      ${list(effects.slice(0, shownAtFirst))}
      <p class="soft small">${say(text?.caveat)}</p>
      ${isOpen ? html`<p class="todo"><strong>${words.whatYouCanDo}</strong> ${say(text?.todo)}</p>` : nothing}
      <details>
        ${summary(words[effects.length > shownAtFirst ? 'figuresAndSources' : 'whereFrom'], text?.title)}
        ${list(effects.slice(shownAtFirst))}
        <p class="small">${sourceNames(pack, words, item)}</p>
      </details>
    </li>`;
  }

  #filter(pack: Pack, strength: Strength): void {
    this._strength = strength;
    const items = pack.topic.triggers?.items ?? [];
    const n = items.filter((item) => isShown(item, strength)).length;
    this.#announcer.say(fill(this.words.triggersShown, { n, total: items.length }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-cards': TriggerCards;
  }
}
