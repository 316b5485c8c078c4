import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Pack } from '../../pack/pack.js';
import { readingNote } from '../../ui/closed.js';
import { DeepLink } from '../../ui/deep-link.js';
import { disclosureStyles, openLinked } from '../../ui/disclosure.js';
import { EmergencySigns } from '../../ui/emergency.js';
import { medicineStyles, medicineTable } from '../../ui/medicines.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import { sourceNames } from '../../ui/sources.js';
import { everyWarning } from '../../ui/warning-levels.js';
import { idsIn } from '../../ui/warn.js';
import { Widget } from '../../ui/widget.js';
import { styles } from './faq-list.styles.js';

/**
 * Questions that readers ask, each opening in place. The address `#faq-ID` opens one and scrolls to it.
 *
 * @element faq-list
 * @slot - Shown while there are no questions, and without scripts.
 * @csspart base - The box around everything.
 * @csspart card - The card.
 * @csspart heading - The title.
 * @csspart reading-note - Says that this is only to read, while the page's safety state is not open.
 * @csspart item - One question with its answer.
 * @csspart question - The line that opens an answer.
 * @csspart answer - The answer with its sources.
 * @csspart medicines - Who must not use which medicine, and who must ask.
 * @csspart warning - One level of warning signs in an answer.
 * @csspart level - What to do at a level.
 * @csspart call-button - Rings the region's number.
 * @csspart emergency-button - Opens the emergency signs.
 * @csspart emergency-dialog - The emergency signs.
 * @csspart small-print - Disclaimer and review.
 */
export class FaqList extends Widget {
  static readonly moves = 'parts';
  static override styles = [Widget.styles, disclosureStyles, medicineStyles, styles];

  /** Ids of the questions to show, with spaces between them, in this order; all when left out. */
  @property() questions = '';

  readonly #emergency = new EmergencySigns(this);

  constructor() {
    super();
    new DeepLink(this, (id, arrived) => openLinked(this.renderRoot, id, arrived));
  }

  protected override view(pack: Pack): unknown {
    const { faq = [] } = pack.topic;
    const text = pack.text.faq;
    const wanted = idsIn('faq-list', 'questions', this.questions, faq);
    const shown = wanted?.flatMap((id) => faq.find((item) => item.id === id) ?? []) ?? faq;
    if (!text || !shown.length) return html`<slot></slot>`;
    return html`<div class="card" part="card">
      ${this.heading(say(text.title))} ${readingNote(pack, this.words)}
      <div class="list">${shown.map((item) => this.#item(pack, item))}</div>
      <div class="actions no-print"><span class="end">${this.#emergency.button(this.words)}</span></div>
      ${smallPrint(pack, this.words)} ${this.#emergency.dialog(pack, this.words, this.region)}
    </div>`;
  }

  #item(pack: Pack, item: NonNullable<Pack['topic']['faq']>[number]): TemplateResult {
    const text = pack.text.faq?.items[item.id];
    return html`<details id="faq-${item.id}" part="item">
      <summary class="opener" part="question">${say(text?.question)}</summary>
      <div class="answer" part="answer">
        ${text?.answer.map((line) => html`<p>${say(line)}</p>`)}
        ${item.medicines ? medicineTable(pack, this.words) : nothing}
        ${item.warnings ? everyWarning(pack, this.words, this.region, (title, name) => this.heading(title, name, 1)) : nothing}
        <p class="soft small">${sourceNames(pack, this.words, item)}</p>
      </div>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-list': FaqList;
  }
}
