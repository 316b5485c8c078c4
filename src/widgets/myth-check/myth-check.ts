import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Pack } from '../../pack/pack.js';
import type { Myth } from '../../pack/sections/myths.js';
import { EmergencySigns } from '../../ui/emergency.js';
import { checkIcon, clockIcon, crossIcon, partlyIcon } from '../../ui/icons.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import { sourceNames } from '../../ui/sources.js';
import { idsIn } from '../../ui/warn.js';
import { Widget } from '../../ui/widget.js';
import type { Words } from '../../words/index.js';
import { styles } from './myth-check.styles.js';

const verdicts: Record<Myth['verdict'], [icon: typeof checkIcon, word: keyof Words]> = {
  right: [checkIcon, 'verdictRight'],
  more: [checkIcon, 'verdictMore'],
  partly: [partlyIcon, 'verdictPartly'],
  wrong: [crossIcon, 'verdictWrong'],
  old: [clockIcon, 'verdictOld'],
};

/**
 * Claims that readers meet elsewhere, each with a verdict in words, the fact and its sources.
 *
 * @element myth-check
 * @slot - Shown while there are no claims, and without scripts.
 * @csspart base - The box around everything.
 * @csspart card - The card.
 * @csspart heading - The title, and each claim.
 * @csspart claim - One claim with its verdict and the fact.
 * @csspart verdict - The verdict.
 * @csspart emergency-button - Opens the emergency signs.
 * @csspart emergency-dialog - The emergency signs.
 * @csspart small-print - Disclaimer and review.
 */
export class MythCheck extends Widget {
  static readonly moves = 'none';
  static override styles = [Widget.styles, styles];

  /** Ids of the claims to show, with spaces between them, in this order; all when left out. */
  @property() claims = '';

  readonly #emergency = new EmergencySigns(this);

  protected override view(pack: Pack): unknown {
    const { myths = [] } = pack.topic;
    const text = pack.text.myths;
    const wanted = idsIn('myth-check', 'claims', this.claims, myths);
    const shown = wanted?.flatMap((id) => myths.find((myth) => myth.id === id) ?? []) ?? myths;
    if (!text || !shown.length) return html`<slot></slot>`;
    return html`<div class="card" part="card">
      ${this.heading(say(text.title))}
      <p class="soft intro">${say(text.intro)}</p>
      <ul class="claims" role="list">
        ${shown.map((myth) => this.#claim(pack, myth))}
      </ul>
      <div class="actions no-print"><span class="end">${this.#emergency.button(this.words)}</span></div>
      ${smallPrint(pack, this.words)} ${this.#emergency.dialog(pack, this.words, this.region)}
    </div>`;
  }

  #claim(pack: Pack, { id, verdict, ...claim }: Myth): TemplateResult {
    const text = pack.text.myths?.items[id];
    const [icon, word] = verdicts[verdict];
    return html`<li part="claim">
      ${this.heading(html`<span class="visually-hidden">${this.words.theClaim}: </span>“${say(text?.claim)}”`, 'claim', 1)}
      <p class="verdict ${verdict}" part="verdict">${icon(20)} ${this.words[word]}</p>
      <p>${say(text?.fact)}</p>
      <p class="soft small">${sourceNames(pack, this.words, claim)}</p>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'myth-check': MythCheck;
  }
}
