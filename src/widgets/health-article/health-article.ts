import { html, nothing, type TemplateResult } from 'lit';
import { plain, type Pack, type Sentence } from '../../pack/pack.js';
import { DeepLink } from '../../ui/deep-link.js';
import { movesOf } from '../../ui/define.js';
import { safetyOf } from '../../ui/safety.js';
import { say } from '../../ui/say.js';
import { allDrawn } from '../../ui/turns.js';
import { Widget } from '../../ui/widget.js';
import { styles } from './health-article.styles.js';
import { placed } from './placed.js';

type Part = NonNullable<Pack['topic']['article']>[number];

/**
 * The whole article of a topic: a contents list, the words of each part, and the widgets in their places. The address
 * `#part-ID` leads to a part.
 *
 * @element health-article
 * @slot - Shown while the topic has no article, and without scripts.
 * @csspart base - The box around everything.
 * @csspart heading - The title.
 * @csspart article - Everything that is said.
 * @csspart contents - The contents list.
 * @csspart section - One part.
 * @cssprop [--carelets-accent=#0a6b66] - Colour of links.
 */
export class HealthArticle extends Widget {
  static readonly moves = 'parts';
  static override styles = [Widget.styles, styles];

  readonly #link = new DeepLink(this, (id, arrived) => this.#goTo(id, arrived));

  /** The article is complete when the widgets in it are. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await allDrawn();
    return isComplete;
  }

  protected override view(pack: Pack): unknown {
    const { article: parts } = pack.topic;
    const text = pack.text.article;
    if (!parts?.length || !text) return html`<slot></slot>`;
    return html`<article part="article">
      ${this.heading(say(text.title), 'title')}
      <p class="standfirst">${say(text.standfirst)}</p>
      <nav part="contents" aria-label=${plain(text.contents)}>
        <ol>
          ${parts.filter((part) => !this.#isClosed(pack, part)).map(({ id }) => html`<li><a href="#part-${id}" @click=${(event: MouseEvent) => this.#link.follow(event, `part-${id}`)}>${say(text.parts[id]?.title)}</a></li>`)}
        </ol>
      </nav>
      ${parts.map((part) => this.#part(pack, part))}
    </article>`;
  }

  /** A part around a widget that is closed leads to nothing to do, and says nothing about it. */
  #isClosed(pack: Pack, { widgets }: Part): boolean {
    return safetyOf(pack.id) !== 'self-care' && widgets.some(({ tag }) => movesOf(tag) === 'all');
  }

  #part(pack: Pack, part: Part): TemplateResult {
    const { id, widgets } = part;
    const text = pack.text.article?.parts[id];
    const closed = this.#isClosed(pack, part);
    const words = (lines: readonly Sentence[] | undefined) =>
      closed ? nothing : (lines?.map((line) => html`<p>${say(line)}</p>`) ?? nothing);
    const { topic, packSrc: src, region, theme } = this;
    const shared = {
      topic,
      src,
      lang: pack.lang,
      region,
      theme,
      level: Math.min(6, Math.round(this.headingLevel || 3) + 2),
    };
    return html`<section part="section">
      ${this.heading(say(text?.title), 'part', 1, `part-${id}`)} ${words(text?.before)}
      <div class=${widgets.length > 1 && widgets.every(({ tag }) => tag === 'fact-stat') ? 'pair' : 'widgets'}>
        ${widgets.map((widget) => placed(shared, widget))}
      </div>
      ${words(text?.after)}
    </section>`;
  }

  #goTo(id: string, arrived: boolean): void {
    if (!id.startsWith('part-')) return;
    const heading = this.renderRoot.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
    heading?.scrollIntoView({ block: 'start' });
    if (!arrived) heading?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'health-article': HealthArticle;
  }
}
