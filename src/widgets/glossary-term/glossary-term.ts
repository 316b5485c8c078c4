import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Pack } from '../../pack/pack.js';
import type { GlossaryEntry } from '../../pack/sections/glossary.js';
import { DeepLink } from '../../ui/deep-link.js';
import { closeIcon } from '../../ui/icons.js';
import { takeEscape } from '../../ui/inside.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import { sourceNames } from '../../ui/sources.js';
import { notKnown } from '../../ui/warn.js';
import { isOn } from '../../ui/on.js';
import { Widget } from '../../ui/widget.js';
import { boxLeft, entryFor } from './glossary-term.model.js';
import { styles } from './glossary-term.styles.js';

/**
 * A word in the publisher's own text that opens its meaning. Without `term`, the whole list; `#term-ID` scrolls to an entry.
 *
 * @element glossary-term
 * @slot - The word; also what is shown where the word is unknown, and without scripts.
 * @csspart base - The box around the list, or the box that opens.
 * @csspart card - The card of the list.
 * @csspart heading - The title of the list.
 * @csspart term - The word in the text.
 * @csspart meaning - The meaning of a word.
 * @csspart small-print - Disclaimer and review, below the list.
 */
export class GlossaryTerm extends Widget {
  static readonly moves = 'none';
  static override styles = [Widget.styles, styles];

  /** Id of the word in the pack, such as `disc`. The whole list when left out. */
  @property() term = '';

  /** The whole list, whatever `term` says. */
  @property({ type: Boolean, converter: isOn }) all = false;

  /** The box is drawn when it is first opened: most readers open few. */
  @state() private _drawn = false;

  /** Gives Escape back to the page, and follows the word no longer. */
  #giveBack: (() => void) | undefined;
  /** Focus was in the box when it began to close. */
  #hadFocus = false;

  constructor() {
    super();
    new DeepLink(this, (id) => this.renderRoot.querySelector(`dt[id="${CSS.escape(id)}"]`)?.scrollIntoView());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
    this.#closed();
  }

  protected override render(): TemplateResult {
    const { pack } = this;
    if (!pack || !this.term || this.all) return super.render();
    const entry = entryFor(pack.topic.glossary ?? [], this.term);
    // No space between the two: it would stand after the word in the publisher's text.
    if (entry) return html`${this.#word(pack, entry)}${this.#boxFor(pack)}`;
    const known = pack.topic.glossary?.map(({ id }) => id);
    if (known) notKnown('glossary-term', 'term', this.term, known);
    return html`<slot></slot>`;
  }

  #word(pack: Pack, { id }: GlossaryEntry): TemplateResult {
    return html`<button
      type="button"
      class=${`term ${this.scheme}`}
      part="term"
      popovertarget="meaning"
      aria-haspopup="dialog"
      @click=${this.#open}
    >
      <slot>${say(pack.text.glossary?.terms[id]?.name)}</slot>
    </button>`;
  }

  #boxFor(pack: Pack): TemplateResult {
    return html`<div
      id="meaning"
      class=${`root box ${this.scheme}`}
      part="base"
      popover
      role="dialog"
      tabindex="-1"
      aria-labelledby="name"
      lang=${pack.lang}
      @beforetoggle=${this.#toggles}
      @toggle=${this.#toggled}
      @focusout=${this.#left}
    >
      ${this._drawn ? this.#box(pack) : nothing}
    </div>`;
  }

  #box(pack: Pack): TemplateResult {
    return html`<button type="button" class="button close" aria-label=${this.words.close} @click=${this.#close}>
        ${closeIcon(18)}
      </button>
      ${this.content(pack)}`;
  }

  protected override view(pack: Pack): unknown {
    const { glossary } = pack.topic;
    const text = pack.text.glossary;
    if (!glossary || !text) return html`<slot></slot>`;
    const entry = this.all ? undefined : entryFor(glossary, this.term);
    if (entry) {
      return html`<p id="name" class="name">${say(text.terms[entry.id]?.name)}</p>
        ${this.#meaning(pack, entry)}`;
    }
    return html`<div class="card" part="card">
      ${this.heading(say(text.title))}
      <dl>
        ${glossary.map(
          (one) =>
            html`<div>
              <dt id="term-${one.id}">${say(text.terms[one.id]?.name)}</dt>
              <dd>${this.#meaning(pack, one)}</dd>
            </div>`,
        )}
      </dl>
      ${smallPrint(pack, this.words)}
    </div>`;
  }

  #meaning(pack: Pack, { id, ...claim }: GlossaryEntry): TemplateResult {
    return html`<p part="meaning">${say(pack.text.glossary?.terms[id]?.meaning)}</p>
      ${claim.sources.length ? html`<p class="soft small">${sourceNames(pack, this.words, claim)}</p>` : nothing}`;
  }

  /** Where popovers exist the button opens it by itself; elsewhere a class does. */
  #open = (): void => {
    this._drawn = true;
    const box = this.#element();
    if (!box || typeof box.showPopover === 'function') return;
    if (!box.classList.toggle('open')) return this.#closed();
    void this.updateComplete.then(() => box.focus());
    this.#place();
    this.#opened(takeEscape(this.#close));
  };

  #close = (): void => {
    const box = this.#element();
    if (!box || getComputedStyle(box).display === 'none') return;
    this.#hide(box);
    this.renderRoot.querySelector<HTMLElement>('.term')?.focus();
  };

  /** Below the word, or above it near the end of the window; on the page, so that it scrolls with the text. */
  #place = (): void => {
    const box = this.#element();
    const word = this.renderRoot.querySelector('.term')?.getBoundingClientRect();
    if (!box || !word) return;
    const [right, down] = typeof box.showPopover === 'function' ? [scrollX, scrollY] : [0, 0];
    // Where the page is zoomed by its own style, what is set is zoomed again.
    const zoom = this.currentCSSZoom ?? 1;
    const set = (name: string, px: number) => box.style.setProperty(name, `${px / zoom}px`);
    const width = Math.min(340 * zoom, innerWidth - 24);
    set('width', width);
    const { height } = box.getBoundingClientRect();
    const above = word.bottom + 6 + height > innerHeight && word.top - 6 - height > 0;
    set('left', boxLeft(word.left, width, document.documentElement.clientWidth) + right);
    set('top', (above ? word.top - 6 - height : word.bottom + 6) + down);
  };

  /** The page takes the box along; a part of it that scrolls by itself does not. */
  #follow = ({ target }: Event): void => {
    if (target !== document) this.#place();
  };

  #opened(giveBack: () => void): void {
    this.#giveBack?.();
    window.addEventListener('scroll', this.#follow, { capture: true, passive: true });
    this.#giveBack = () => {
      window.removeEventListener('scroll', this.#follow, true);
      giveBack();
    };
  }

  #toggles = ({ newState }: ToggleEvent): void => {
    if (newState === 'open') this.#place();
    this.#hadFocus = Boolean((this.renderRoot as ShadowRoot).activeElement?.closest('#meaning'));
  };

  /** Within a popover of the page the browser does not give focus back to the word. */
  #toggled = ({ newState }: ToggleEvent): void => {
    if (newState !== 'open') {
      if (this.#hadFocus) this.renderRoot.querySelector<HTMLElement>('.term')?.focus();
      return this.#closed();
    }
    this.#place();
    this.#element()?.focus({ preventScroll: true });
    this.#opened(takeEscape());
  };

  #closed = (): void => {
    this.#giveBack?.();
    this.#giveBack = undefined;
  };

  /** With Tab the reader goes on in the page, and the box would lie over it. */
  #left = ({ relatedTarget }: FocusEvent): void => {
    const box = this.#element();
    const word = this.renderRoot.querySelector('.term');
    if (!box || !relatedTarget || relatedTarget === word || box.contains(relatedTarget as Node)) return;
    this.#hide(box);
  };

  #hide(box: HTMLElement): void {
    if (typeof box.hidePopover === 'function') box.hidePopover();
    box.classList.remove('open');
    this.#closed();
  }

  #element(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#meaning');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-term': GlossaryTerm;
  }
}
