import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { plain, type Pack } from '../../pack/pack.js';
import type { Source } from '../../pack/topic.schema.js';
import { usedSources } from '../../pack/used-sources.js';
import { citedOnPage, onCited } from '../../ui/cited.js';
import { checkIcon, clockIcon, partlyIcon } from '../../ui/icons.js';
import { dateText } from '../../ui/intl.js';
import { row, rowStyles } from '../../ui/rows.js';
import { say } from '../../ui/say.js';
import { sourceEntry } from '../../ui/sources.js';
import { isOn } from '../../ui/on.js';
import { Widget } from '../../ui/widget.js';
import { fill, type Words } from '../../words/index.js';
import { styles } from './source-list.styles.js';

/**
 * The sources that the widgets on the page show, each with how far it was checked; who reviewed the content and when.
 *
 * @element source-list
 * @slot - Shown while there is no such topic, and without scripts.
 * @csspart base - The box around everything.
 * @csspart card - The card.
 * @csspart heading - The title.
 * @csspart source - One source.
 * @csspart review - Who reviewed the content, and when.
 */
export class SourceList extends Widget {
  static readonly moves = 'none';
  static override styles = [Widget.styles, rowStyles, styles];

  /** Every source that the topic rests on, whatever the page shows. */
  @property({ type: Boolean, converter: isOn }) all = false;

  constructor() {
    super();
    onCited(this, () => this.requestUpdate());
  }

  protected override view(pack: Pack): unknown {
    const onPage = this.all ? new Set<string>() : citedOnPage(pack.id);
    const used = onPage.size ? onPage : usedSources(pack.topic);
    const shown = Object.keys(pack.topic.sources).filter((id) => used.has(id));
    const author = (id: string) => pack.topic.sources[id]?.authors ?? id;
    shown.sort((a, b) => author(a).localeCompare(author(b)));
    return html`<div class="card" part="card">
      ${this.heading(onPage.size ? this.words.sourcesOnPage : this.words.allSources)}
      <ol>
        ${shown.map(
          (id) =>
            html`<li part="source">
              ${sourceEntry(pack, this.words, id)} ${status(this.words, pack.topic.sources[id]?.status)}
            </li>`,
        )}
      </ol>
      ${this.#review(pack)}
    </div>`;
  }

  #review(pack: Pack): TemplateResult {
    const { reviewedBy, lastReviewed, evidenceChecked, nextReview, expires } = pack.topic.review;
    const { words } = this;
    const date = (iso: string) => dateText(iso, pack.lang);
    const unchecked = (pack.topic.phones ?? [])
      .filter(({ verified }) => !verified)
      .map(({ regions }) => plain(pack.text.phones?.[regions[0] ?? '']?.name));
    return html`<dl part="review">
        ${row(
          words.reviewedBy,
          reviewedBy && lastReviewed ? `${reviewedBy}, ${date(lastReviewed)}` : say(pack.text.review.notReviewed),
        )}
        ${row(words.evidenceChecked, date(evidenceChecked))} ${row(words.nextReview, date(nextReview))}
        ${row(words.shownUntil, date(expires))} ${row(words.funding, say(pack.text.review.funding))}
      </dl>
      <p class="soft small">
        ${say(pack.text.review.disclaimer)}
        ${unchecked.length ? fill(words.phonesUnchecked, { places: unchecked.join(', ') }) : nothing}
      </p>`;
  }
}

function status(words: Words, found: Source['status'] | undefined): TemplateResult {
  if (found === 'checked') return html`<span class="status">${checkIcon(15)} ${words.statusChecked}</span>`;
  if (found === 'second-hand')
    return html`<span class="status open">${partlyIcon(15)} ${words.statusSecondHand}</span>`;
  const told = found === 'title' ? words.statusTitle : words.statusUnverified;
  return html`<span class="status open">${clockIcon(15)} ${told}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'source-list': SourceList;
  }
}
