import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Pack } from '../../pack/pack.js';
import type { PreventionStep } from '../../pack/sections/prevention.js';
import { gradeKey, gradeStyles, gradeView } from '../../ui/grade.js';
import { Kept } from '../../ui/kept.js';
import { keptStyles, keptView } from '../../ui/kept-view.js';
import { Printing } from '../../ui/printing.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import { effectList, scaleStyles } from '../../ui/scale.js';
import { sourceNames } from '../../ui/sources.js';
import { Undo, undoStyles } from '../../ui/undo.js';
import { Widget } from '../../ui/widget.js';
import { summary } from '../../ui/summary.js';
import { fill } from '../../words/index.js';
import { readTicks, skippable, steps, toggled } from './prevention-checklist.model.js';
import { styles } from './prevention-checklist.styles.js';

/**
 * Steps against the next bout to tick off, each with how strong its evidence is and why. The ticks stay in the widget
 * until the reader asks to keep them on the device.
 *
 * @element prevention-checklist
 * @slot - Shown while the pack has no such section, and without scripts.
 * @csspart base - The box around everything.
 * @csspart card - The card.
 * @csspart heading - The title.
 * @csspart item - One step.
 * @csspart grade - How strong the evidence is.
 * @csspart grade-key - What the grades mean.
 * @csspart effects - The sizes of effects.
 * @csspart scale - A size with its interval on its scale.
 * @csspart print-button - Prints the page.
 * @csspart kept - The choice to keep the ticks on the device.
 * @csspart erase-button - Erases what is kept.
 * @csspart undo-button - Puts erased ticks back.
 * @csspart small-print - Disclaimer and review.
 * @cssprop [--carelets-accent=#0a6b66] - Colour of ticks and meters.
 */
export class PreventionChecklist extends Widget {
  static readonly moves = 'all';
  static override styles = [Widget.styles, gradeStyles, scaleStyles, keptStyles, undoStyles, styles];

  @state() private _ticked: string[] = [];

  readonly #printing = new Printing(this);
  readonly #undo = new Undo(this.focusing);
  readonly #kept = new Kept<string[]>(this, {
    name: 'prevention',
    version: 1,
    read: readTicks,
    use: (value) => (this._ticked = value ?? []),
  });

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.pack?.topic.prevention) this.#kept.load(this.pack.id);
  }

  protected override view(pack: Pack): unknown {
    const { prevention } = pack.topic;
    const text = pack.text.prevention;
    if (!prevention || !text) return html`<slot></slot>`;
    const { words } = this;
    const list = steps(prevention.items);
    const skip = skippable(prevention.items);
    const n = list.filter(({ id }) => this._ticked.includes(id)).length;
    return html`<div class="card" part="card">
      <div class="top">
        ${this.heading(say(text.title))}
        <p class="count" role="status">${fill(words.ticked, { n, total: list.length })}</p>
      </div>
      <p class="soft">${say(text.intro)}</p>
      ${gradeKey(words)}
      <ul class="steps">
        ${list.map((item) => html`<li class="item" part="item">${this.#tick(pack, item)} ${this.#why(pack, item)}</li>`)}
      </ul>
      ${
        skip.length
          ? html`${this.heading(words.canSkip, 'subtitle', 1)}
              <ul class="steps skip">
                ${skip.map(
                  (item) =>
                    html`<li class="item" part="item">
                      <span class="name">${say(text.items[item.id]?.title)}</span> ${gradeView(words, item.grade)}
                      ${this.#why(pack, item)}
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      <div class="actions no-print">${this.#printing.button(words.print, this.#printing.page)}</div>
      ${this.#printing.wayOut(words)} ${keptView(words, this.#kept, () => this._ticked, this.#erase)}
      ${this.#undo.render(words)} ${smallPrint(pack, words)}
    </div>`;
  }

  #tick(pack: Pack, { id, grade }: PreventionStep): unknown {
    return html`<label class="step">
      <input type="checkbox" .checked=${live(this._ticked.includes(id))} @change=${() => this.#toggle(pack, id)} />
      <span
        ><span class="name">${say(pack.text.prevention?.items[id]?.title)}</span> ${gradeView(this.words, grade)}</span
      >
    </label>`;
  }

  #why(pack: Pack, item: PreventionStep): unknown {
    const { words } = this;
    const text = pack.text.prevention?.items[item.id];
    return html`<p class="why soft">${say(text?.why)}</p>
      <details>
        ${summary(words[item.effects ? 'figuresAndSources' : 'whereFrom'], text?.title)}
        ${item.effects ? effectList(pack, words, item.effects, text?.effects) : nothing}
        <p class="soft small">${sourceNames(pack, words, item)}</p>
      </details>`;
  }

  #erase = (): void => {
    const ticked = this._ticked;
    this._ticked = [];
    this.#undo.offer(this.words.ticksErased, () => {
      this._ticked = ticked;
      this.#kept.start(ticked);
      this.focusing.to('[part=erase-button]');
    });
  };

  #toggle(pack: Pack, id: string): void {
    this._ticked = toggled(pack.topic.prevention?.items ?? [], this._ticked, id);
    this.#undo.drop();
    this.#kept.save(this._ticked);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prevention-checklist': PreventionChecklist;
  }
}
