import { html, nothing, type TemplateResult } from 'lit';
import type { Pack, Sentence } from '../../pack/pack.js';
import type { Effect } from '../../pack/sections/effects.js';
import { sourceLine } from '../../ui/lines.js';
import { pictogramStyles } from '../../ui/pictogram.js';
import { smallPrint } from '../../ui/review.js';
import { effectList, scaleStyles } from '../../ui/scale.js';
import { say } from '../../ui/say.js';
import { Widget } from '../../ui/widget.js';
import { styles } from './outlook-chart.styles.js';
import { painTable } from './pain-table.js';

/**
 * How long the pain lasts: of 100 people, how many had recovered after a time and how many had it again, and how the
 * average pain falls. Each figure stands in words too.
 *
 * @element outlook-chart
 * @slot - Shown while the pack has no such section, and without scripts.
 * @csspart base - The box around everything.
 * @csspart card - The card.
 * @csspart heading - The title, and that of each picture.
 * @csspart effects - The shares of 100 people.
 * @csspart pictogram - The hundred dots.
 * @csspart table - The average pain over time.
 * @csspart small-print - Disclaimer and review.
 * @cssprop [--carelets-accent=#0a6b66] - Colour of filled dots and bars.
 */
export class OutlookChart extends Widget {
  static readonly moves = 'none';
  static override styles = [Widget.styles, scaleStyles, pictogramStyles, styles];

  protected override view(pack: Pack): unknown {
    const { outlook } = pack.topic;
    const text = pack.text.outlook;
    if (!outlook || !text) return html`<slot></slot>`;
    const { better, again, pain } = outlook;
    return html`<div class="card" part="card">
      ${this.heading(say(text.title))}
      <p class="intro">${say(text.intro)}</p>
      <div class="shares">${this.#shares(pack, text.better, better)} ${this.#shares(pack, text.again, again)}</div>
      ${this.heading(say(text.pain), 'part', 1)} ${painTable(pack, this.words, pain)}
      <ul class="limits">
        ${text.limits.map((limit) => html`<li>${say(limit)}</li>`)}
      </ul>
      ${smallPrint(pack, this.words)}
    </div>`;
  }

  #shares(pack: Pack, title: Sentence, shares: readonly Effect[]): TemplateResult | typeof nothing {
    if (!shares.length) return nothing;
    return html`<div>
      ${this.heading(say(title), 'part', 1)} ${effectList(pack, this.words, shares, pack.text.outlook?.shares)}
      ${sourceLine(pack, this.words, shares)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'outlook-chart': OutlookChart;
  }
}
