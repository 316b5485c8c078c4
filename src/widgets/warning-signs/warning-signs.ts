import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Pack } from '../../pack/pack.js';
import type { WarningLevel } from '../../pack/sections/warnings.js';
import { disclosureStyles } from '../../ui/disclosure.js';
import { warningIcon } from '../../ui/icons.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import { notKnown } from '../../ui/warn.js';
import { levelsOf, warningLevel } from '../../ui/warning-levels.js';
import { isOn } from '../../ui/on.js';
import { Widget } from '../../ui/widget.js';
import { styles } from './warning-signs.styles.js';

/**
 * The warning signs in three levels: get help now, today, or soon; what to do, and whom to ring in the reader's region.
 *
 * @element warning-signs
 * @slot - Shown while there are no warning signs, and without scripts.
 * @csspart base - The box around everything.
 * @csspart card - The card.
 * @csspart heading - The title, and the title of each level.
 * @csspart summary - The line that opens the signs, when `compact`.
 * @csspart warning - One level with its signs.
 * @csspart level - What to do at a level.
 * @csspart call-button - Rings the region's number.
 * @csspart small-print - Disclaimer, sources and review.
 * @cssprop [--carelets-emergency=#ab1f1a] - Colour of the first level.
 */
export class WarningSigns extends Widget {
  static readonly moves = 'none';
  static override styles = [Widget.styles, disclosureStyles, styles];

  /** One line that opens the signs. */
  @property({ type: Boolean, converter: isOn }) compact = false;

  /** One level alone: `emergency`, `urgent` or `clinician`. All of them when left out. */
  @property() level = '';

  protected override view(pack: Pack): unknown {
    const all = levelsOf(pack);
    if (!all.length) return html`<slot></slot>`;
    const levels = all.filter((level) => !this.level || level === this.level);
    if (!levels.length) notKnown('warning-signs', 'level', this.level, all);
    const shown = levels.length ? levels : all;
    const title = pack.text.warnings?.title ?? this.words.emergencySigns;
    if (!this.compact) {
      return html`<div class="card" part="card">
        ${shown.length > 1 ? this.heading(say(title)) : nothing} ${this.#levels(pack, shown, shown.length > 1 ? 1 : 0)}
      </div>`;
    }
    return html`<details class="card" part="card">
      <summary class="opener" part="summary">${warningIcon(22)}${say(title)}</summary>
      ${this.#levels(pack, shown, 0)}
    </details>`;
  }

  #levels(pack: Pack, levels: readonly WarningLevel[], below: number): TemplateResult {
    const signs = levels.flatMap((level) => pack.topic.warnings?.[level] ?? []);
    return html`<div class="levels">
        ${levels.map((level) =>
          warningLevel(level, pack, this.words, this.region, (text, name) => this.heading(text, name, below)),
        )}
      </div>
      ${smallPrint(
        pack,
        this.words,
        signs.map((sign) => ({ ...sign, said: pack.text.warnings?.signs[sign.id] })),
      )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'warning-signs': WarningSigns;
  }
}
