import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { plain, type Pack } from '../../pack/pack.js';
import type { Place, Symptoms } from '../../pack/sections/symptoms.js';
import { Announcer } from '../../ui/announcer.js';
import { disclosureStyles } from '../../ui/disclosure.js';
import { readingNote } from '../../ui/closed.js';
import { EmergencySigns } from '../../ui/emergency.js';
import { smallPrint } from '../../ui/review.js';
import { optionStyles } from '../../ui/option.js';
import { rowStyles } from '../../ui/rows.js';
import { say } from '../../ui/say.js';
import { notKnown } from '../../ui/warn.js';
import { Widget } from '../../ui/widget.js';
import { fill } from '../../words/index.js';
import { bodyMap, mapStyles } from './body-map.js';
import { compareView } from './compare-view.js';
import { patternView, warningView } from './pattern-view.js';
import { patternsAt, placeAt, placeOf } from './symptom-guide.model.js';
import { styles } from './symptom-guide.styles.js';

const halves = ['places', 'comparison'];

/**
 * A list of places with a picture that mirrors it: what is often felt there, how it behaves, and what to do. Below it,
 * normal soreness beside a warning. What the reader chooses stays inside.
 *
 * @element symptom-guide
 * @slot - Shown while there are no symptoms, and without scripts.
 * @csspart base - The box around everything.
 * @csspart card - The card.
 * @csspart heading - The title, and the titles within.
 * @csspart reading-note - Says that this is only to read, while the page's safety state is not open.
 * @csspart option - One place.
 * @csspart picture - The body seen from behind.
 * @csspart result - What is felt at the chosen place.
 * @csspart pattern - One pattern.
 * @csspart level - A warning, and what is normal beside it.
 * @csspart call-button - Rings the region's number.
 * @csspart comparison - Normal soreness beside a warning.
 * @csspart emergency-button - Opens the emergency signs.
 * @csspart emergency-dialog - The emergency signs.
 * @csspart small-print - Disclaimer and review.
 * @cssprop [--carelets-accent=#0a6b66] - Colour of the place that is lit.
 */
export class SymptomGuide extends Widget {
  static readonly moves = 'parts';
  static override styles = [Widget.styles, disclosureStyles, mapStyles, optionStyles, rowStyles, styles];

  /** One half alone: `places` or `comparison`. Both when left out. */
  @property() show = '';

  @state() private _place = '';

  readonly #emergency = new EmergencySigns(this);
  readonly #announcer = new Announcer(this);

  protected override view(pack: Pack): unknown {
    const { symptoms } = pack.topic;
    if (!symptoms || !pack.text.symptoms) return html`<slot></slot>`;
    if (this.show && !halves.includes(this.show)) notKnown('symptom-guide', 'show', this.show, halves);
    const comparison = (below: number) =>
      compareView(pack, this.words, (content) => this.heading(content, below ? 'subtitle' : 'title', below));
    return html`<div class="card" part="card">
      ${
        this.show === 'comparison'
          ? comparison(0)
          : html`${this.#places(pack, symptoms)} ${this.show === 'places' ? nothing : comparison(1)}`
      }
      <div class="actions no-print"><span class="end">${this.#emergency.button(this.words)}</span></div>
      ${smallPrint(pack, this.words)} ${this.#emergency.dialog(pack, this.words, this.region)}
      ${this.#announcer.render()}
    </div>`;
  }

  #places(pack: Pack, symptoms: Symptoms): TemplateResult {
    const place = placeOf(symptoms, this._place);
    const text = pack.text.symptoms;
    return html`${this.heading(say(text?.title))}
      <p class="soft intro">${say(text?.intro)}</p>
      ${readingNote(pack, this.words)}
      <div class="chooser">
        <fieldset>
          <legend>${this.words.whereFelt}</legend>
          ${symptoms.places.map(
            ({ id }) =>
              html`<label class="option ${id === this._place ? 'chosen' : ''}" part="option">
                <input
                  type="radio"
                  name="place"
                  value=${id}
                  .checked=${id === this._place}
                  @change=${() => this.#choose(pack, id)}
                />
                <span>${say(text?.places[id]?.name)}</span>
              </label>`,
          )}
        </fieldset>
        <div class="picture ${place?.warning ? 'danger' : ''}">
          ${bodyMap(place, (spot) => this.#choose(pack, placeAt(symptoms, spot)?.id))}
        </div>
      </div>
      ${place ? keyed(place.id, this.#result(pack, symptoms, place)) : nothing}`;
  }

  #result(pack: Pack, symptoms: Symptoms, place: Place): TemplateResult {
    const patterns = patternsAt(symptoms, place);
    return html`<section class="result" part="result">
      ${this.heading(this.#feltAt(pack, place.id), 'subtitle', 1)} ${warningView(pack, this.words, this.region, place)}
      ${patterns.map((pattern) => patternView(pack, this.words, pattern, patterns.length === 1))}
    </section>`;
  }

  #choose(pack: Pack, id: string | undefined): void {
    if (!id || id === this._place) return;
    this._place = id;
    this.#announcer.say(this.#feltAt(pack, id));
  }

  #feltAt(pack: Pack, id: string): string {
    return fill(this.words.feltHere, { place: plain(pack.text.symptoms?.places[id]?.name) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'symptom-guide': SymptomGuide;
  }
}
