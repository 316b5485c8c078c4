import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { plain, type Pack } from '../../pack/pack.js';
import { Announcer } from '../../ui/announcer.js';
import { choices, choicesStyles } from '../../ui/choices.js';
import { readingNote } from '../../ui/closed.js';
import { disclosureStyles } from '../../ui/disclosure.js';
import { EmergencySigns } from '../../ui/emergency.js';
import { gradeKey, gradeStyles } from '../../ui/grade.js';
import { medicineStyles, medicineTable } from '../../ui/medicines.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import { bandKey, scaleStyles } from '../../ui/scale.js';
import { Widget } from '../../ui/widget.js';
import { fill, type Words } from '../../words/index.js';
import { rowView } from './row-view.js';
import { standStyles } from './stand-view.js';
import { isShown, orders, shownChoices, sorted, type Order, type Shown } from './treatment-guide.model.js';
import { styles } from './treatment-guide.styles.js';

const orderWords: Record<Order, keyof Words> = { evidence: 'orderEvidence', size: 'orderSize', name: 'orderName' };
const shownWords: Record<Shown, keyof Words> = {
  all: 'adviceAll',
  yes: 'adviceYes',
  maybe: 'adviceMaybe',
  no: 'adviceNo',
};

/**
 * Treatments compared: what each is, whether it helps and how much, what guidelines say side by side, and cautions.
 *
 * @element treatment-guide
 * @slot - Shown while the pack has no such section, and without scripts.
 * @csspart base - The box around everything.
 * @csspart card - The card.
 * @csspart heading - The title.
 * @csspart reading-note - Says that this is only to read, while the page's safety state is not open.
 * @csspart filter - The choice of what to show.
 * @csspart sort - The choice of an order.
 * @csspart table - The table.
 * @csspart item - One treatment.
 * @csspart grade - How strong the evidence is.
 * @csspart grade-key - What the grades mean.
 * @csspart effects - The sizes of effects.
 * @csspart scale - A size with its interval on its scale.
 * @csspart who-must-not - Opens the table of medicines.
 * @csspart medicines - Who must not use which medicine, and who must ask.
 * @csspart emergency-button - Opens the emergency signs.
 * @csspart emergency-dialog - The emergency signs.
 * @csspart small-print - Disclaimer and review.
 * @cssprop [--carelets-accent=#0a6b66] - Colour of meters and marks.
 */
export class TreatmentGuide extends Widget {
  static readonly moves = 'parts';
  static override styles = [
    Widget.styles,
    gradeStyles,
    scaleStyles,
    choicesStyles,
    standStyles,
    disclosureStyles,
    medicineStyles,
    styles,
  ];

  @state() private _shown: Shown = 'all';
  @state() private _order: Order = 'evidence';

  readonly #announcer = new Announcer(this);
  readonly #emergency = new EmergencySigns(this);

  protected override view(pack: Pack): unknown {
    const text = pack.text.treatments;
    if (!pack.topic.treatments || !text) return html`<slot></slot>`;
    const { words } = this;
    const { items } = pack.topic.treatments;
    return html`<div class="card" part="card">
      ${this.heading(say(text.title))}
      <p class="soft intro">${say(text.intro)}</p>
      ${readingNote(pack, words)}
      <div class="controls no-print">
        ${choices(
          'filter',
          words.showTreatments,
          shownChoices.map((value) => ({
            value,
            label: words[shownWords[value]],
            count: items.filter((item) => isShown(item, value)).length,
          })),
          this._shown,
          (shown) => this.#choose(pack, shown, this._order),
        )}
        ${choices(
          'sort',
          words.sortBy,
          orders.map((value) => ({ value, label: words[orderWords[value]] })),
          this._order,
          (order) => this.#choose(pack, this._shown, order),
        )}
        ${this._order === 'size' ? html`<p class="soft small">${words.sizeOrderNote}</p>` : nothing}
      </div>
      ${gradeKey(words)} ${bandKey(words)} ${this.#table(pack)}
      ${
        pack.topic.medicines
          ? html`<details class="who" part="who-must-not">
              <summary class="opener">${say(pack.text.medicines?.title)}</summary>
              ${medicineTable(pack, words)}
            </details>`
          : nothing
      }
      <div class="actions no-print">${this.#emergency.button(words)}</div>
      ${smallPrint(pack, words, [{ sources: pack.topic.treatments.guidelines, verified: true }])}
      ${this.#emergency.dialog(pack, words, this.region)} ${this.#announcer.render()}
    </div>`;
  }

  #table(pack: Pack): unknown {
    const { words } = this;
    const text = pack.text.treatments;
    const { guidelines = [], items = [] } = pack.topic.treatments ?? {};
    const title = ({ id }: { id: string }) => plain(text?.items[id]?.title);
    return html`<table class="treatments" role="table" part="table" aria-label=${plain(text?.title)}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${words.treatment}</th>
          <th scope="col" role="columnheader">${words.doesItHelp}</th>
          <th scope="col" role="columnheader" class="harms">${words.harms}</th>
          ${guidelines.map(
            (id) =>
              html`<th scope="col" role="columnheader" class="guideline">
                ${say(text?.guidelines[id]?.name)}
                <span class="covers soft">${say(text?.guidelines[id]?.covers)}</span>
              </th>`,
          )}
        </tr>
      </thead>
      ${repeat(
        sorted(items, this._order, title, pack.lang),
        ({ id }) => id,
        (item) => rowView(pack, words, item, isShown(item, this._shown) ? '' : 'filtered'),
      )}
    </table>`;
  }

  #choose(pack: Pack, shown: Shown, order: Order): void {
    this._shown = shown;
    this._order = order;
    const items = pack.topic.treatments?.items ?? [];
    const n = items.filter((item) => isShown(item, shown)).length;
    const by = this.words[orderWords[order]].toLowerCase();
    this.#announcer.say(fill(this.words.treatmentsShown, { n, total: items.length, order: by }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-guide': TreatmentGuide;
  }
}
