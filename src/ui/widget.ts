/** What every widget is: an element with a topic, a language, a region, a theme and a heading level. */
import { LitElement, html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { loadPack, onShelfChange, packFor, topics } from '../pack/shelf.js';
import { isExpired, type Pack } from '../pack/pack.js';
import { Citing } from './cited.js';
import { Closed, closedStyles } from './closed.js';
import { localDay } from './dates.js';
import { wordsFor, type Words } from '../words/index.js';
import { emergencyStyles } from './emergency.js';
import { Focus } from './focus.js';
import { hostOf, nearestLang } from './around.js';
import { dress } from './dress.js';
import { declarativeRoot, takeOver } from './hydration.js';
import { keepInside } from './inside.js';
import { keepLinks } from './links.js';
import { levelCardStyles } from './level-card.js';
import { tellMistakes } from './mistakes.js';
import { phoneStyles } from './phone.js';
import { onSafetyChange, safetyOf, type Alarm, type Moves } from './safety.js';
import { say } from './say.js';
import { scriptAttribute } from './script-tag.js';
import { hostStyles } from './host-styles.js';
import { sharedStyles } from './styles.js';
import { inTurn } from './turns.js';
import { holdsMore, notClosed } from './unclosed.js';
import { notKnown, tellNames, warnOnce } from './warn.js';
import { everyWarning, warningStyles } from './warning-levels.js';
import { heading } from './heading.js';

const pageTheme = () => (scriptAttribute('theme') || 'auto') as 'auto';

/** A colour as `color-mix` leaves it in `hostStyles`: the first number is how light it is. */
const light = /^oklab.(0\.[6-9]|1)/;

export abstract class Widget extends LitElement {
  static override styles: CSSResultGroup = [
    hostStyles,
    sharedStyles,
    levelCardStyles,
    phoneStyles,
    warningStyles,
    emergencyStyles,
    closedStyles,
  ];

  /** Id of the topic to show; the bundle's own topic when left out. */
  @property() topic = '';

  /** Address of a folder that holds a publisher's own pack (`topic.json` and a file per language). */
  @property({ attribute: 'pack-src' }) packSrc = '';

  /** Language of labels and sentences; the nearest `lang` on the page when left out. */
  @property() override lang = '';

  /** Where the reader lives, for phone numbers: `GB`, `IE`, `US` and so on. Unknown: no number is shown as certain. */
  @property() region: string = scriptAttribute('region');

  /** Level of the widget's first heading, 1 to 6, so that it fits the page's outline. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;

  /** `auto` follows the reader's setting, and is dark among light words; `light`, `dark`; `inherit` takes colour and background from the page. */
  @property() theme: 'auto' | 'light' | 'dark' | 'inherit' = pageTheme();

  /** The pack to draw from; undefined while it loads and where there is none. */
  protected pack: Pack | undefined;
  protected words: Words = wordsFor('en');

  protected readonly focusing = new Focus(this);
  readonly #citing = new Citing(this);
  #closed: Closed | undefined;
  /** Something ran when the widget was closed. */
  #stopped = false;
  #stopListening: (() => void)[] = [];
  /** Holds what was rendered ahead, until the first update has taken it over. */
  #ahead: ShadowRoot | undefined;
  /** True while a publisher's own pack is on its way. */
  #awaited = false;
  #unclosed = false;
  /** Properties that changed meanwhile. */
  readonly #held = new Map<PropertyKey, unknown>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = [onShelfChange, onSafetyChange].map((listen) => listen(() => this.requestUpdate()));
    // The nearest `lang` may be another one after a move.
    this.requestUpdate();
    // On a server there is no page.
    if (typeof document === 'undefined') return;
    if (document.readyState !== 'loading') this.#lookInside();
    else document.addEventListener('DOMContentLoaded', this.#lookInside, { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stopListening) stop();
    document.removeEventListener('DOMContentLoaded', this.#lookInside);
  }

  adoptedCallback(): void {
    if (this.ownerDocument.defaultView && this.renderRoot) this.#dress(this.renderRoot as ShadowRoot);
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    return this.hasUpdated ? void super.scheduleUpdate() : inTurn(() => void super.scheduleUpdate());
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#ahead = declarativeRoot(this);
    const root = this.#ahead ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    keepInside(root);
    keepLinks(root, () => this.words);
    root.addEventListener('transitionend', (event) => {
      if ((event as TransitionEvent).propertyName === 'color') this.requestUpdate();
    });
    // Until its turn comes, the page's own content stays, or what was rendered ahead with its own styles.
    if (!this.#ahead) {
      root.append(document.createElement('slot'));
      this.#dress(root);
    }
    return root;
  }

  #dress(root: ShadowRoot): void {
    dress(root, this.ownerDocument, (this.constructor as typeof LitElement).elementStyles);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.pack;
    // A topic of the element's own wins over the page's pack.
    const folder = this.packSrc || (this.topic ? '' : scriptAttribute('pack-src'));
    const topic = this.topic || scriptAttribute('topic');
    if (folder) loadPack(folder, this.#language());
    this.words = wordsFor(this.#language());
    this.pack = packFor(folder || topic, this.#language());
    this.#awaited = !this.pack && Boolean(folder);
    if (!this.pack && !folder) notKnown(this.localName, 'topic', topic, topics());
    // What draws each second, such as a timer, changes no property.
    if (this.pack && (changed.size || this.pack !== before)) tellMistakes(this, this.pack);
    if (!this.closedAt()) this.#stopped = false;
    else if (this.halt()) this.#stopped = true;
  }

  /** What was rendered ahead stays on the screen until a publisher's own pack is there. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (this.#ahead && this.#awaited) {
      changed.forEach((before, name) => this.#held.set(name, before));
      return false;
    }
    this.#held.forEach((before, name) => changed.set(name, before));
    this.#held.clear();
    return true;
  }

  protected override update(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) tellNames(this.localName, this, (this.constructor as typeof Widget).observedAttributes);
    const root = this.#ahead;
    this.#ahead = undefined;
    if (root) {
      const tell = takeOver(root, this.render(), this.renderOptions);
      this.#dress(root);
      void this.updateComplete.then(tell);
    } else if (!this.hasUpdated) {
      this.renderRoot.querySelector('slot')?.remove();
    }
    // A page whose text is light is a dark one (a tool may have made it so), whatever the reader's system says.
    const dark = ['auto', 'inherit'].includes(this.scheme) && light.test(getComputedStyle(this).caretColor);
    super.update(changed);
    if (dark || this.scheme !== 'dark') this.renderRoot.querySelector('.root')?.classList.toggle('dark', dark);
    if (this.#unclosed && this.renderRoot.lastElementChild?.localName !== 'slot') {
      this.renderRoot.append(document.createElement('slot'));
    }
  }

  /** What an unclosed tag has swallowed, its own or that of its div, is shown after it. */
  #lookInside = (): void => {
    const host = hostOf(this);
    const holder = host?.matches('[data-carelet]') ? host : this;
    if (this.#unclosed || !this.isConnected || !holdsMore(holder)) return;
    warnOnce(notClosed(holder.localName));
    this.#unclosed = true;
    this.requestUpdate();
  };

  /** The class that says which colours count. A page that takes the attribute away gets the script tag's again. */
  get scheme(): string {
    return this.theme || pageTheme();
  }

  /** The widget's content. Called only with a pack; `pack` and `words` are set. */
  protected abstract view(pack: Pack): unknown;

  protected override render(): TemplateResult {
    const { pack } = this;
    if (!pack) return html`<slot></slot>`;
    return html`<div class="size">
      <div class=${`root ${this.scheme}`} part="base" lang=${pack.lang}>${this.content(pack)}</div>
    </div>`;
  }

  /**
   * Past its last day a pack shows its warning signs and why there is nothing else. A widget that is all movement shows
   * where to go instead, while the page's safety state is not open.
   */
  protected content(pack: Pack): unknown {
    this.#citing.start(pack.id);
    if (isExpired(pack, localDay(new Date()))) return this.#expired(pack);
    const level = this.closedAt();
    if (!level) return this.view(pack);
    this.#closed ??= new Closed(this, this.focusing);
    const title = (content: unknown, className: string) => this.heading(content, className);
    return this.#closed.render(pack, this.words, {
      level,
      title,
      region: this.region,
      stopped: this.#stopped,
      extra: this.closedExtra(pack),
    });
  }

  /** The level that closes this widget whole; undefined while it is open. */
  protected closedAt(): Alarm | undefined {
    const { moves } = this.constructor as { moves?: Moves };
    const level = this.pack && moves === 'all' ? safetyOf(this.pack.id) : 'self-care';
    return level === 'self-care' ? undefined : level;
  }

  /** Stops what runs, and says whether something did. Called before each drawing of a widget that is closed. */
  protected halt(): boolean {
    return false;
  }

  /** What the closed widget shows besides the way to help, such as a way to take an answer back. */
  protected closedExtra(_pack: Pack): unknown {
    return nothing;
  }

  #expired(pack: Pack): TemplateResult {
    return html`<div class="card" part="card">
      <p class="expired">${say(pack.text.review.expired)}</p>
      ${everyWarning(pack, this.words, this.region, (title, name) => this.heading(title, name))}
    </div>`;
  }

  /** A heading `below` levels under the widget's own. */
  protected heading(content: unknown, className = 'title', below = 0, id = ''): TemplateResult {
    return heading((Math.round(this.headingLevel) || 3) + below, content, className, id);
  }

  #language(): string {
    return this.lang || scriptAttribute('lang') || nearestLang(this) || 'en';
  }
}
