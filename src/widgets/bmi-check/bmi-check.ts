import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Localized, Pack } from '../../pack/pack.js';
import type { BmiText } from '../../pack/sections/bmi.js';
import { Announcer } from '../../ui/announcer.js';
import { EmergencySigns } from '../../ui/emergency.js';
import { errorSummary, fieldStyles, numberField } from '../../ui/fields.js';
import { say } from '../../ui/say.js';
import { isSubmit } from '../../ui/submit.js';
import { Undo, undoStyles } from '../../ui/undo.js';
import { Widget } from '../../ui/widget.js';
import { fill, type Word } from '../../words/index.js';
import { limits, read, type Measure, type Reading, type Typed, type Units } from './bmi-check.model.js';
import { styles } from './bmi-check.styles.js';
import { resultView } from './result-view.js';

type Who = 'under18' | 'pregnant' | 'neither';

const measures: Record<Units, readonly Measure[]> = {
  metric: ['cm', 'kg'],
  imperial: ['feet', 'inches', 'stone', 'pounds'],
};

/** Label of a field, an example of what to write, and which of the limits it has. */
const fields: Record<Measure, [label: Word, example: string, limit: keyof typeof limits]> = {
  cm: ['bmiCm', '175', 'cm'],
  kg: ['bmiKg', '70.5', 'kg'],
  feet: ['bmiFeet', '5', 'inches'],
  inches: ['bmiInches', '9', 'inches'],
  stone: ['bmiStone', '11', 'pounds'],
  pounds: ['bmiPounds', '4', 'pounds'],
};
const units = { cm: 'bmiUnitCm', kg: 'bmiUnitKg', inches: 'bmiUnitInches', pounds: 'bmiUnitPounds' } as const;

const nothingRead = (): Reading => ({ bmi: undefined, problems: {} });
const nothingTyped = (): Typed => ({ cm: '', kg: '', feet: '', inches: '', stone: '', pounds: '' });

/**
 * Works out the body mass index for adults who want to know it: what it cannot tell first, the number in one neutral
 * colour, no number for under 18 or in pregnancy. Nothing is stored, sent or told to the page.
 *
 * @element bmi-check
 * @slot - Shown while the topic has no BMI section, and without scripts.
 * @csspart base - The box around everything.
 * @csspart card - The card.
 * @csspart heading - The title, and the result's headings.
 * @csspart option - One choice.
 * @csspart field - A field of the form.
 * @csspart next-button - Works out the number.
 * @csspart error-summary - What has to be put right.
 * @csspart figure - The number.
 * @csspart undo-button - Puts back what was cleared.
 * @csspart small-print - Disclaimer, review and sources.
 * @csspart emergency-button - Opens the emergency signs.
 * @csspart emergency-dialog - The emergency signs.
 * @cssprop [--carelets-accent=#0a6b66] - Colour of the main button.
 */
export class BmiCheck extends Widget {
  static readonly moves = 'none';
  static override styles = [Widget.styles, fieldStyles, undoStyles, styles];

  @state() private _who: Who | undefined;
  @state() private _units: Units | undefined;
  @state() private _lower = false;
  @state() private _reading = nothingRead();

  #typed = nothingTyped();
  readonly #announcer = new Announcer(this);
  readonly #undo = new Undo(this.focusing);
  readonly #emergency = new EmergencySigns(this);

  protected override view(pack: Pack): unknown {
    const { bmi } = pack.topic;
    const text = pack.text.bmi;
    if (!bmi || !text) return html`<slot></slot>`;
    const { words } = this;
    const value = this._who === 'neither' ? this._reading.bmi : undefined;
    return html`<div class="card" part="card">
      ${this.heading(say(text.title))}
      <p class="intro">${say(text.intro)}</p>
      <form method="dialog" novalidate>
        ${this.#first(text)}
        <div role="status">
          ${this._who && this._who !== 'neither' ? html`<p class="note">${say(text.notFor[this._who])}</p>` : nothing}
        </div>
        ${this._who === 'neither' ? this.#measures(text) : nothing}
      </form>
      ${
        value === undefined
          ? nothing
          : html`<div class="result" part="result">
              ${resultView({
                pack,
                words,
                bmi,
                text,
                value,
                lower: this._lower,
                heading: (...heading) => this.heading(...heading),
              })}
              <div class="actions no-print">
                <button type="button" class="button" @click=${this.#clear}>${words.bmiClear}</button>
                <span class="end">${this.#emergency.button(words)}</span>
              </div>
            </div>`
      }
      ${this.#undo.render(words)} ${this.#emergency.dialog(pack, words, this.region)} ${this.#announcer.render()}
    </div>`;
  }

  #first({ who }: Localized<BmiText>): TemplateResult {
    const choice = (id: Who) =>
      this.#radio('who', this._who === id, say(who[id]), () => {
        this._who = id;
        this.#undo.drop();
      });
    return html`<fieldset>
      <legend class="legend">${say(who.title)}</legend>
      ${choice('under18')} ${choice('pregnant')} ${choice('neither')}
    </fieldset>`;
  }

  #measures(text: Localized<BmiText>): TemplateResult {
    const { words } = this;
    const own = this.#units;
    const choice = (id: Units, label: string) =>
      this.#radio('units', own === id, label, () => {
        this.#changed();
        this._units = id;
        this._reading = nothingRead();
      });
    return html`<fieldset>
        <legend class="legend">${words.bmiUnits}</legend>
        ${choice('metric', words.bmiMetric)} ${choice('imperial', words.bmiImperial)}
      </fieldset>
      ${errorSummary(words, this.#errors(), this.headingLevel + 1, (id) =>
        this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus(),
      )}
      <div class="pair">${measures[own].map((measure) => this.#field(measure))}</div>
      <label class="check background" part="option">
        <input
          type="checkbox"
          aria-describedby="lower-hint"
          .checked=${this._lower}
          @change=${(event: Event) => (this._lower = (event.target as HTMLInputElement).checked)}
        />
        <span>${say(text.lower.label)}</span>
      </label>
      <p id="lower-hint" class="soft small">${say(text.lower.hint)}</p>
      <div class="actions">
        <button
          type="submit"
          class="button primary"
          part="next-button"
          @click=${(event: Event) => isSubmit(event) && this.#workOut()}
        >
          ${words.bmiWorkOut}
        </button>
        <span class="soft small">${words.bmiNotKept}</span>
      </div>`;
  }

  #radio(name: string, on: boolean, label: unknown, choose: () => void): TemplateResult {
    return html`<label class="check" part="option">
      <input type="radio" name=${name} .checked=${on} @change=${choose} />
      <span>${label}</span>
    </label>`;
  }

  #field(measure: Measure): TemplateResult {
    const [label] = fields[measure];
    const hint = measure === 'stone' || measure === 'feet' ? this.words.bmiEitherFits : undefined;
    return numberField(
      this.words,
      { id: measure, label: this.words[label], hint, error: this.#error(measure) },
      this.#typed[measure],
      (value) => {
        this.#typed[measure] = value;
        this.#changed();
      },
    );
  }

  get #units(): Units {
    return this._units ?? (/^us$/i.test(this.region) ? 'imperial' : 'metric');
  }

  #errors(): { id: string; error: string }[] {
    return measures[this.#units].flatMap((id) => {
      const error = this.#error(id);
      return error ? [{ id, error }] : [];
    });
  }

  #error(measure: Measure): string | undefined {
    const problem = this._reading.problems[measure];
    if (!problem) return undefined;
    const { words } = this;
    const [label, example, limit] = fields[measure];
    const height = limit === 'cm' || limit === 'inches';
    if (problem === 'missing') return height ? words.bmiNeedHeight : words.bmiNeedWeight;
    if (problem === 'notNumber') return fill(words.bmiNotNumber, { field: words[label], example });
    const [a, b] = limits[limit];
    return fill(height ? words.bmiHeightRange : words.bmiWeightRange, { a, b, unit: words[units[limit]] });
  }

  #workOut(): void {
    this._reading = read(this.#units, this.#typed);
    this.focusing.to(this._reading.bmi === undefined ? '.summary-box' : '.result [part=heading]');
  }

  /** A number beside measures it was not made from would mislead. */
  #changed(): void {
    if (this._reading.bmi !== undefined) this.#announcer.say(this.words.bmiGone);
    this._reading = { ...this._reading, bmi: undefined };
    this.#undo.drop();
    this.requestUpdate();
  }

  #clear = (): void => {
    const before = [this.#typed, this._who, this._lower, this._reading] as const;
    this.#typed = nothingTyped();
    this._who = undefined;
    this._lower = false;
    this._reading = nothingRead();
    this.#undo.offer(this.words.bmiCleared, () => {
      [this.#typed, this._who, this._lower, this._reading] = before;
      this.focusing.to('.result [part=heading]');
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'bmi-check': BmiCheck;
  }
}
