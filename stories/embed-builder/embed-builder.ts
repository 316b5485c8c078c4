/** Helps an editor to put widgets on a page: choose, look, copy. Part of Storybook, not of the bundle. */
import { LitElement, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import topic from '../../src/content/back-pain-running/topic.json';
import { copyText } from '../../src/ui/clipboard.js';
import { widgetNames } from '../../src/ui/define.js';
import { topics } from '../../src/pack/shelf.js';
import { parseHex, ratio, readableOn, repaired, toHex, type Rgb } from './contrast.js';
import { styles } from './embed-builder.styles.js';
import { snippets, type Choice } from './snippets.js';

const regions = ['', 'GB', 'IE', 'US', 'CA', 'AU', 'NZ', 'DE', 'FR', 'ES', 'IT', 'NL'];
const themes = ['auto', 'light', 'dark', 'inherit'];
/** Which of its content a widget shows, where there is a choice. */
const own: Record<string, { name: string; values: readonly string[] }> = {
  'stretch-carousel': { name: 'set', values: Object.keys(topic.sets) },
  'fact-stat': { name: 'fact', values: topic.facts.map(({ id }) => id) },
};
const usual = { light: { accent: '#0a6b66', surface: '#ffffff' }, dark: { accent: '#5ec4bb', surface: '#10191b' } };
/** `bmi-check` is "BMI check". */
const nameOf = (tag: string): string =>
  tag
    .replaceAll('-', ' ')
    .replace(/^(bmi|faq)\b/, (letters) => letters.toUpperCase())
    .replace(/^./, (letter) => letter.toUpperCase());
const white: Rgb = [255, 255, 255];

/**
 * @element embed-builder
 */
export class EmbedBuilder extends LitElement {
  static override styles = styles;

  @state() private _picked: Record<string, string> = { 'pain-check-quiz': '', 'stretch-carousel': 'cooldown' };
  @state() private _topic = '';
  @state() private _region = 'GB';
  @state() private _lang = '';
  @state() private _theme = 'light';
  @state() private _accent = usual.light.accent;
  @state() private _surface = usual.light.surface;
  @state() private _form = 0;
  @state() private _said = '';

  protected override render(): unknown {
    const choice = this.#choice();
    return html`
      <form class="choices" @submit=${(event: SubmitEvent) => event.preventDefault()}>
        <fieldset>
          <legend>Widgets</legend>
          ${widgetNames.map((tag) => this.#widget(tag))}
        </fieldset>
        <fieldset>
          <legend>For all of them</legend>
          ${this.#select('Where your readers are', regions, this._region, (value) => (this._region = value), 'not said')}
          ${this.#select('Topic', ['', ...topics()], this._topic, (value) => (this._topic = value), 'the first one')}
          <label>Language <input .value=${this._lang} placeholder="that of the page" @input=${this.#onLang} /></label>
          ${this.#select('Colours', themes, this._theme, (value) => this.#setTheme(value))}
        </fieldset>
        ${this._theme === 'inherit' ? nothing : this.#colours()}
      </form>
      <div class="page" lang=${this._lang || 'en'}>${this.#page(choice)}</div>
      <section class="copy" aria-labelledby="copy">
        <h2 id="copy">Copy this</h2>
        ${this.#code(choice)}
      </section>
    `;
  }

  override updated(): void {
    const page = this.renderRoot.querySelector<HTMLElement>('.page');
    const colours = this.#choice().colours;
    for (const name of ['accent', 'on-accent', 'surface', 'ink']) {
      if (colours[name]) page?.style.setProperty(`--carelets-${name}`, colours[name]);
      else page?.style.removeProperty(`--carelets-${name}`);
    }
  }

  #widget(tag: string): unknown {
    const isOn = tag in this._picked;
    const choice = own[tag];
    return html`<div class="row">
      <label class="tick">
        <input type="checkbox" .checked=${isOn} @change=${() => this.#toggle(tag)} /> ${nameOf(tag)}
      </label>
      ${
        isOn && choice
          ? html`<select
              aria-label=${`${choice.name} of ${tag}`}
              @change=${(event: InputEvent) => this.#pick(tag, valueOf(event))}
            >
              ${choice.values.map((value) => html`<option ?selected=${value === this._picked[tag]}>${value}</option>`)}
            </select>`
          : nothing
      }
    </div>`;
  }

  #select(label: string, values: readonly string[], now: string, set: (value: string) => void, empty = ''): unknown {
    return html`<label>
      ${label}
      <select @change=${(event: InputEvent) => set(valueOf(event))}>
        ${values.map((value) => html`<option value=${value} ?selected=${value === now}>${value || empty}</option>`)}
      </select>
    </label>`;
  }

  #colours(): unknown {
    const accent = parseHex(this._accent) ?? [0, 0, 0];
    const surface = parseHex(this._surface) ?? white;
    const found = ratio(accent, surface);
    return html`<fieldset>
      <legend>Your colours</legend>
      <label class="colour">
        Main colour
        <input type="color" .value=${this._accent} @input=${(event: InputEvent) => (this._accent = valueOf(event))} />
      </label>
      <label class="colour">
        Card
        <input type="color" .value=${this._surface} @input=${(event: InputEvent) => (this._surface = valueOf(event))} />
      </label>
      <p class=${found >= 4.5 ? 'good' : 'bad'} role="status">
        ${
          found >= 4.5
            ? `Readable: ${found.toFixed(1)} to 1.`
            : `Hard to read: ${found.toFixed(1)} to 1. People with low vision need 4.5 to 1.`
        }
      </p>
      ${
        found >= 4.5
          ? nothing
          : html`<button type="button" @click=${this.#repair}>Use ${toHex(repaired(accent, surface))} instead</button>`
      }
    </fieldset>`;
  }

  #page(choice: Choice): unknown {
    const { theme } = this.#shown();
    return html`<article class=${theme}>
      <header>The Morning Runner</header>
      <h1>Back sore after a run? Here is what to do</h1>
      <p>This is how your article may look. The widgets stand where you paste them.</p>
      ${choice.widgets.map(({ tag, attributes }) => this.#drawn(tag, { ...this.#shown(), ...attributes }))}
      <p>The article goes on here.</p>
    </article>`;
  }

  /** The real widget; kept between renders as long as its attributes stay. */
  readonly #widgets = new Map<string, HTMLElement>();
  #drawn(tag: string, attributes: Record<string, string>): HTMLElement {
    const key = tag + JSON.stringify(attributes);
    let widget = this.#widgets.get(key);
    if (!widget) {
      widget = document.createElement(tag);
      Object.keys(attributes).forEach((name) => attributes[name] && widget?.setAttribute(name, attributes[name]));
      widget.textContent = 'Nothing is shown here: this topic has no such part, or a service is needed.';
      this.#widgets.set(key, widget);
    }
    return widget;
  }

  #code(choice: Choice): unknown {
    const all = snippets(choice);
    const snippet = all[this._form];
    if (!choice.widgets.length || !snippet) return html`<p>Choose a widget first.</p>`;
    return html`
      <div class="forms" role="group" aria-label="Ways to put it in">
        ${all.map(
          ({ name }, n) =>
            html`<button type="button" aria-pressed=${n === this._form} @click=${() => this.#show(n)}>${name}</button>`,
        )}
      </div>
      <p>${snippet.note}</p>
      <pre tabindex="0" aria-label="What to paste"><code>${snippet.code}</code></pre>
      <button type="button" class="main" @click=${() => this.#copy(snippet.code)}>Copy</button>
      <span role="status">${this._said}</span>
    `;
  }

  #choice(): Choice {
    const widgets = widgetNames
      .filter((tag) => tag in this._picked)
      .map((tag) => ({ tag, attributes: this.#attributes(tag) }));
    const from = this._theme === 'dark' ? usual.dark : usual.light;
    const colours: Record<string, string> = {};
    if (this._theme !== 'inherit') {
      if (this._accent !== from.accent) {
        colours['accent'] = this._accent;
        colours['on-accent'] = toHex(readableOn(parseHex(this._accent) ?? white));
      }
      if (this._surface !== from.surface) {
        colours['surface'] = this._surface;
        colours['ink'] = toHex(readableOn(parseHex(this._surface) ?? white));
      }
    }
    return { widgets, topic: this._topic, region: this._region, lang: this._lang, theme: this._theme, colours };
  }

  #attributes(tag: string): Record<string, string> {
    const value = this._picked[tag];
    if (tag === 'comments-form') return { thread: 'my-article', endpoint: 'https://comments.your-site.org/' };
    return own[tag] && value ? { [own[tag].name]: value } : {};
  }

  #shown(): Record<string, string> {
    return { topic: this._topic, region: this._region, lang: this._lang, theme: this._theme, 'heading-level': '2' };
  }

  #toggle(tag: string): void {
    const { [tag]: before, ...rest } = this._picked;
    this._picked = before === undefined ? { ...rest, [tag]: own[tag]?.values[0] ?? '' } : rest;
    this._said = '';
  }

  #pick(tag: string, value: string): void {
    this._picked = { ...this._picked, [tag]: value };
  }

  #setTheme(theme: string): void {
    this._theme = theme;
    const from = theme === 'dark' ? usual.dark : usual.light;
    this._accent = from.accent;
    this._surface = from.surface;
  }

  readonly #onLang = (event: InputEvent): void => {
    this._lang = valueOf(event).trim();
  };

  readonly #repair = (): void => {
    const accent = parseHex(this._accent);
    const surface = parseHex(this._surface);
    if (accent && surface) this._accent = toHex(repaired(accent, surface));
  };

  #show(form: number): void {
    this._form = form;
    this._said = '';
  }

  async #copy(code: string): Promise<void> {
    this._said = (await copyText(code)) ? 'Copied.' : 'Copying is not allowed here. Select the text and copy it.';
  }
}

const valueOf = (event: InputEvent): string => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);
