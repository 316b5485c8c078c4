import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Pack } from '../../pack/pack.js';
import type { AdviceRow } from '../../pack/sections/advice.js';
import { readingNote } from '../../ui/closed.js';
import { DeepLink } from '../../ui/deep-link.js';
import { disclosureStyles, openLinked } from '../../ui/disclosure.js';
import { EmergencySigns } from '../../ui/emergency.js';
import { lineList, sourceLine } from '../../ui/lines.js';
import { smallPrint } from '../../ui/review.js';
import { safetyOf } from '../../ui/safety.js';
import { say } from '../../ui/say.js';
import { idsIn } from '../../ui/warn.js';
import { Widget } from '../../ui/widget.js';
import { styles } from './advice-list.styles.js';
import { visitView } from './visit-view.js';
import { walkTable } from './walk-table.js';

/**
 * Short answers about life with the pain: moving, work, driving, sleep, a visit, who takes more care. Each opens in place.
 * The address `#advice-ID` opens one and scrolls to it.
 *
 * @element advice-list
 * @slot - Shown while there is no advice, and without scripts.
 * @csspart base - The box around everything.
 * @csspart card - The card.
 * @csspart heading - The title, and the name of a group.
 * @csspart reading-note - Says that this is only to read, while the page's safety state is not open.
 * @csspart item - One row.
 * @csspart question - The line that opens a row, with the answer in short.
 * @csspart answer - What the row says, with its sources.
 * @csspart emergency-button - Opens the emergency signs.
 * @csspart emergency-dialog - The emergency signs.
 * @csspart small-print - Disclaimer and review.
 */
export class AdviceList extends Widget {
  static readonly moves = 'parts';
  static override styles = [Widget.styles, disclosureStyles, styles];

  /** Ids of the rows to show, with spaces between them, such as `work sleep`; all when left out. */
  @property() rows = '';

  readonly #emergency = new EmergencySigns(this);

  constructor() {
    super();
    new DeepLink(this, (id, arrived) => openLinked(this.renderRoot, id, arrived));
  }

  protected override view(pack: Pack): unknown {
    const text = pack.text.advice;
    const { advice = [] } = pack.topic;
    const wanted = idsIn(
      'advice-list',
      'rows',
      this.rows,
      advice.flatMap(({ rows }) => rows),
    );
    const groups = advice
      .map(({ id, rows }) => ({ id, rows: rows.filter((row) => wanted?.includes(row.id) ?? true) }))
      .filter(({ rows }) => rows.length);
    if (!text || !groups.length) return html`<slot></slot>`;
    return html`<div class="card" part="card">
      ${this.heading(say(text.title))} ${readingNote(pack, this.words)}
      ${groups.map(
        ({ id, rows }) =>
          html`${groups.length > 1 ? this.heading(say(text.groups[id]), 'group', 1) : nothing}
            <div class="list">${rows.filter((row) => isOpen(pack, row)).map((row) => this.#row(pack, row))}</div>`,
      )}
      <div class="actions no-print"><span class="end">${this.#emergency.button(this.words)}</span></div>
      ${smallPrint(pack, this.words)} ${this.#emergency.dialog(pack, this.words, this.region)}
    </div>`;
  }

  #row(pack: Pack, row: AdviceRow): TemplateResult {
    const text = 'visit' in row ? pack.text.visit : pack.text.advice?.rows[row.id];
    return html`<details id="advice-${row.id}" part="item">
      <summary class="opener" part="question">
        <span
          >${say(text?.title)}
          ${movingLines(pack, row).length ? nothing : html`<span class="short soft">${say(text?.short)}</span>`}</span
        >
      </summary>
      <div class="answer" part="answer">
        ${
          'visit' in row
            ? visitView(pack, this.words, (title) => this.heading(title, 'group', 2))
            : this.#answer(pack, row)
        }
      </div>
    </details>`;
  }

  #answer(pack: Pack, row: Exclude<AdviceRow, { visit: true }>): TemplateResult {
    const { words } = this;
    const { id, steps } = row;
    const closed = movingLines(pack, row);
    const lines = row.lines.filter((line) => !closed.includes(line.id));
    const text = pack.text.advice?.rows[id];
    return html`${lineList(pack, words, lines, text?.lines)} ${steps ? walkTable(words, steps, text?.steps) : nothing}
    ${sourceLine(pack, words, steps ? [...lines, steps] : lines)}`;
  }
}

/** Ids of the row's lines that say how to move, while nobody should. */
const movingLines = (pack: Pack, row: AdviceRow): readonly string[] =>
  'visit' in row || safetyOf(pack.id) === 'self-care' ? [] : (row.moves ?? []);

/** False for a row that has nothing but such lines. */
const isOpen = (pack: Pack, row: AdviceRow): boolean =>
  'visit' in row || row.lines.some(({ id }) => !movingLines(pack, row).includes(id));

declare global {
  interface HTMLElementTagNameMap {
    'advice-list': AdviceList;
  }
}
