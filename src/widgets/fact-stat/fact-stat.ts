import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Pack } from '../../pack/pack.js';
import { pictogram, pictogramStyles } from '../../ui/pictogram.js';
import { say } from '../../ui/say.js';
import { sourceNames } from '../../ui/sources.js';
import { notKnown } from '../../ui/warn.js';
import { Widget } from '../../ui/widget.js';
import { fill } from '../../words/index.js';
import { styles } from './fact-stat.styles.js';

/**
 * One figure with its sentence, its caveat and its source; a share of 100 people also as a pictogram.
 *
 * @element fact-stat
 * @slot - Shown while there is no such fact, and without scripts.
 * @csspart base - The box around everything.
 * @csspart card - The card.
 * @csspart figure - The large figure.
 * @csspart pictogram - The hundred dots.
 * @cssprop [--carelets-accent=#0a6b66] - Colour of the figure and the filled dots.
 */
export class FactStat extends Widget {
  static readonly moves = 'none';
  static override styles = [Widget.styles, pictogramStyles, styles];

  /** Id of the fact in the pack, such as `us-adults-2019`; the topic's first when left out. */
  @property() fact = '';

  protected override view(pack: Pack): unknown {
    const { facts = [] } = pack.topic;
    const fact = this.fact ? facts.find(({ id }) => id === this.fact) : facts[0];
    const ids = facts.map(({ id }) => id);
    if (!fact && ids.length) notKnown('fact-stat', 'fact', this.fact, ids);
    const text = fact && pack.text.facts?.[fact.id];
    if (!text) return html`<slot></slot>`;
    return html`<div class="card" part="card">
      <div class="stat">
        <div class="figure" part="figure">${say(text.figure)}</div>
        <p>${say(text.sentence)}</p>
      </div>
      ${fact.outOf100 === undefined ? nothing : pictogram(fact.outOf100, fill(this.words.outOf100, { count: fact.outOf100 }))}
      <div class="fine">
        <p class="caveat">${say(text.caveat)}</p>
        <p>${sourceNames(pack, this.words, fact)}</p>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fact-stat': FactStat;
  }
}
