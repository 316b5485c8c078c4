/** The moderation page: sign in, then a queue that one can work through with the keyboard alone. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { textBoxStyles } from '../ui/fields.js';
import { hostStyles } from '../ui/host-styles.js';
import { sharedStyles } from '../ui/styles.js';
import { fill } from '../words/index.js';
import { ModerationApi, type Moderated, type Status } from './api.js';
import { commentCard } from './comment-card.js';
import { Desk } from './desk.js';
import { styles } from './moderate.styles.js';
import { choose, keys, type Command } from './queue.model.js';
import { words } from './words.js';

const tabs: readonly (Status | '')[] = ['held', 'approved', 'rejected', 'spam', ''];

@customElement('moderate-page')
export class ModeratePage extends LitElement {
  static override styles = [hostStyles, sharedStyles, textBoxStyles, styles];

  @state() private _desk: Desk | undefined;
  @state() private _signInFailed = '';
  @state() private _help = false;
  @state() private _thread: { name: string; closed: boolean; comments: readonly Moderated[] } | undefined;

  /** The comment that was current when the page was drawn last. */
  #current: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
  }

  protected override render(): TemplateResult {
    return html`<main class="root auto">${this._desk ? this.#deskView(this._desk) : this.#signInView()}</main>`;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (this._thread && dialog && !dialog.open) dialog.showModal();
    if (this._desk?.editing !== undefined) this.renderRoot.querySelector<HTMLElement>('#edit')?.focus();
  }

  #signInView(): TemplateResult {
    return html`<form class="sign-in card" @submit=${this.#signIn}>
      <h1>${words.title}</h1>
      <input type="text" name="username" autocomplete="username" value="moderator" hidden />
      <label for="token">${words.token}</label>
      <input
        id="token"
        part="field"
        type="password"
        autocomplete="current-password"
        required
        aria-describedby="hint problem"
        aria-invalid=${Boolean(this._signInFailed)}
      />
      <p id="hint" class="soft small">${words.tokenHint}</p>
      <p id="problem" class="problem" role="alert">${this._signInFailed}</p>
      <button type="submit" class="button primary">${words.signIn}</button>
    </form>`;
  }

  #deskView(desk: Desk): TemplateResult {
    const { queue } = desk;
    return html`<header class="bar">
        <h1>${words.title}</h1>
        <button type="button" class="button end" aria-expanded=${this._help} @click=${() => (this._help = !this._help)}>
          ${words.keys}
        </button>
        <button type="button" class="button" @click=${() => this.#signOut('')}>${words.signOut}</button>
      </header>
      ${this._help ? this.#keysView() : nothing}
      <nav class="tabs" aria-label=${words.title}>${tabs.map((status) => this.#tab(desk, status))}</nav>
      <form class="search" role="search" @submit=${(event: Event) => this.#search(event, desk)}>
        <input
          type="search"
          part="field"
          aria-label=${words.search}
          placeholder=${words.searchShort}
          .value=${desk.words}
        />
        <button type="submit" class="button">${words.find}</button>
      </form>
      <div class="bar">
        <button type="button" class="button" ?hidden=${!queue.comments.length} @click=${() => desk.run('chooseAll')}>
          ${words.chooseAll}
        </button>
        ${queue.chosen.size ? this.#batch(desk) : nothing}
      </div>
      <p role="status">
        ${
          desk.newer
            ? html`<button type="button" class="link" @click=${() => void desk.load()}>
                ${fill(words.newer, { n: desk.newer })}
              </button>`
            : nothing
        }
      </p>
      ${queue.comments.length ? nothing : html`<p class="soft">${desk.words ? words.notFound : words.nothing}</p>`}
      ${queue.comments.map((comment) => this.#card(desk, comment))}
      ${
        desk.next === undefined
          ? nothing
          : html`<button type="button" class="button" @click=${() => void desk.more()}>${words.more}</button>`
      }
      ${this.#threadView(desk)} ${this.#toast(desk)}`;
  }

  #tab(desk: Desk, status: Status | ''): TemplateResult {
    const count = status && desk.counts ? ` (${desk.counts[status]})` : '';
    return html`<button
      type="button"
      class="tab"
      aria-pressed=${desk.status === status}
      @click=${() => void desk.show(status)}
    >
      ${words[status || 'all']}${count}
    </button>`;
  }

  #batch(desk: Desk): TemplateResult {
    const button = (command: Command, label: string) =>
      html`<button type="button" class="button" @click=${() => desk.run(command)}>${label}</button>`;
    return html`<span>${fill(words.chosen, { n: desk.queue.chosen.size })}</span> ${button('approve', words.approve)}
      ${button('reject', words.reject)} ${button('spam', words.toSpam)}`;
  }

  #card(desk: Desk, comment: Moderated): TemplateResult {
    const { id } = comment;
    return commentCard({
      comment,
      current: desk.queue.current === id,
      chosen: desk.queue.chosen.has(id),
      editing: desk.editing === id,
      problem: desk.problem,
      choose: () => desk.change(choose(desk.queue, id)),
      focused: () => desk.queue.current === id || desk.change({ ...desk.queue, current: id }),
      run: (command) => this.#run(command, id),
      save: (text) => void desk.save(comment, text),
      cancel: () => desk.edit(undefined),
    });
  }

  #toast(desk: Desk): TemplateResult {
    return html`<div class=${desk.told ? 'toast' : ''} role="status">
      ${desk.told ? html`<span>${desk.told}</span>` : nothing}
      ${
        desk.told && desk.undoable !== undefined
          ? html`<button type="button" class="link" @click=${() => desk.run('undo')}>${words.undo}</button>`
          : nothing
      }
    </div>`;
  }

  #keysView(): TemplateResult {
    return html`<div class="keys">
      <p class="soft small">${words.keysHint}</p>
      ${Object.entries(keys).map(([key, command]) => html`<span><kbd>${key}</kbd> ${words.commands[command]}</span>`)}
    </div>`;
  }

  #threadView(desk: Desk): unknown {
    const thread = this._thread;
    if (!thread) return nothing;
    return html`<dialog aria-label=${thread.name} @close=${() => (this._thread = undefined)}>
      <div class="bar">
        <h2><bdi>${thread.name}</bdi></h2>
        <button type="button" class="button end" @click=${() => void this.#toggleThread(desk, thread)}>
          ${thread.closed ? words.openThread : words.closeThread}
        </button>
        <button type="button" class="button" @click=${() => this.renderRoot.querySelector('dialog')?.close()}>
          ${words.close}
        </button>
      </div>
      <ol role="list">
        ${thread.comments.map(
          (comment) =>
            html`<li class=${comment.parentId ? 'answer' : ''}>
              <strong><bdi>${comment.name}</bdi></strong>
              <span class="chip ${comment.status}">${words[comment.status]}</span>
              <p class="words" dir="auto">${comment.text}</p>
            </li>`,
        )}
      </ol>
    </dialog>`;
  }

  #signIn = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const token = this.renderRoot.querySelector<HTMLInputElement>('#token')?.value.trim() ?? '';
    const desk = new Desk(this, new ModerationApi(token), () => this.#signOut(words.wrongToken));
    this._desk = desk;
    await desk.load();
    if (this._desk && !desk.counts) this.#signOut(words.unavailable);
  };

  #signOut(why: string): void {
    if (this._desk) this.removeController(this._desk);
    this._desk?.hostDisconnected();
    this._desk = undefined;
    this._thread = undefined;
    this._signInFailed = why;
  }

  #search(event: Event, desk: Desk): void {
    event.preventDefault();
    const text = (event.currentTarget as Element).querySelector('input')?.value ?? '';
    void desk.show(text && desk.status === 'held' ? '' : desk.status, text);
  }

  /** Keys work while no field has the focus, and none of the browser's own is taken. */
  #onKey = (event: KeyboardEvent): void => {
    const desk = this._desk;
    const target = event.composedPath()[0];
    const writing =
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');
    if (!desk || this._thread || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && desk.editing !== undefined) desk.edit(undefined);
    const command = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (writing || !command) return;
    event.preventDefault();
    this.#run(command);
  };

  #run(command: Command, id?: string): void {
    const desk = this._desk;
    if (!desk) return;
    if (desk.run(command, id)) {
      if (command === 'next' || command === 'previous') void this.updateComplete.then(() => this.#focusCurrent());
      return;
    }
    const current = id ?? desk.queue.current;
    if (command === 'help') this._help = !this._help;
    else if (command === 'search') this.renderRoot.querySelector<HTMLElement>('input[type=search]')?.focus();
    else if (command === 'choose' && current !== undefined) desk.change(choose(desk.queue, current));
    else if (command === 'thread') void this.#openThread(desk, current);
  }

  #focusCurrent(): void {
    const { current } = this._desk?.queue ?? {};
    if (current === this.#current) return;
    this.#current = current;
    this.renderRoot.querySelector<HTMLElement>('.item.current')?.focus();
  }

  async #openThread(desk: Desk, id: string | undefined): Promise<void> {
    const comment = desk.queue.comments.find((one) => one.id === id);
    if (!comment) return;
    const { thread: name, closed, comments } = await desk.thread(comment.thread);
    this._thread = { name, closed, comments };
  }

  async #toggleThread(desk: Desk, thread: NonNullable<typeof this._thread>): Promise<void> {
    await desk.setClosed(thread.name, !thread.closed);
    this._thread = { ...thread, closed: !thread.closed };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'moderate-page': ModeratePage;
  }
}
