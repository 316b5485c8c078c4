import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { check } from '../../comments/limits.js';
import { masked } from '../../comments/notice.js';
import type { Comment, CommentsPort, Draft, Field, FieldErrors, PostResult } from '../../comments/port.js';
import { trapName } from '../../comments/trap.js';
import type { Pack } from '../../pack/pack.js';
import { Announcer } from '../../ui/announcer.js';
import { findAlarms, isAlarm } from '../../ui/alarm-help.js';
import { EmergencySigns } from '../../ui/emergency.js';
import { errorSummary, fieldStyles } from '../../ui/fields.js';
import { pageLang } from '../../ui/around.js';
import { isSubmit } from '../../ui/submit.js';
import { Undo, undoStyles } from '../../ui/undo.js';
import { Widget } from '../../ui/widget.js';
import { fill } from '../../words/index.js';
import { styles } from './comments-form.styles.js';
import { Conversation } from './conversation.js';
import { draftOf, eraseDraft, forgetOnDevice, keepDraft, newDraft } from './drafts.js';
import { beforeWriting, formView, wrongFields } from './form-view.js';
import { LinkedComment } from './linked-comment.js';
import { Listing } from './listing.js';
import { OwnComments } from './own-comments.js';
import { Nowhere } from './nowhere.js';
import { portOf } from './port-of.js';
import { noticeOf, statusView, withCrisis, type Shown } from './status-view.js';

/**
 * The comments under an article and a form to leave one. A draft survives every failure.
 *
 * @element comments-form
 * @slot - Shown while there is nowhere to send comments, and without scripts.
 * @fires {CustomEvent} carelets-comment-sent - A comment was published or held. No detail.
 * @csspart base - The box around everything.
 * @csspart card - The card.
 * @csspart heading - The number of replies, and "Leave a reply".
 * @csspart thread - The list of comments.
 * @csspart comment - One comment.
 * @csspart reply-button - Answers a comment.
 * @csspart permalink - The time of a comment, a link to it.
 * @csspart clinician-badge - Says that a clinician wrote the comment.
 * @csspart pinned-badge - Says that the editors pinned the comment.
 * @csspart edit-button - Changes the reader's own comment.
 * @csspart delete-button - Deletes the reader's own comment.
 * @csspart keep-button - Keeps it after all.
 * @csspart remove-button - Deletes it for good.
 * @csspart undo-button - Puts an erased draft back.
 * @csspart save-button - Saves a change.
 * @csspart more-button - Shows more comments.
 * @csspart sort-button - Newest or oldest first.
 * @csspart form - The form.
 * @csspart field - A field of the form.
 * @csspart send-button - Sends the comment.
 * @csspart erase-button - Erases the draft from the device.
 * @csspart error-summary - What has to be put right.
 * @csspart status - What became of the comment.
 * @csspart emergency-button - Opens the emergency signs.
 * @csspart emergency-dialog - The emergency signs.
 * @cssprop [--carelets-accent=#0a6b66] - Colour of links and the main button.
 */
export class CommentsForm extends Widget {
  static readonly moves = 'none';
  static override styles = [Widget.styles, fieldStyles, undoStyles, styles];

  /** Name of the conversation, such as the article's slug: lower-case letters, digits and dashes. */
  @property() thread = '';

  /** Address of the comments service, or of the site that keeps the comments. */
  @property() endpoint = '';

  /** What keeps the comments: `service` (ours), `wordpress`, `isso`, `remark42`, or `none` for a file that is only read. */
  @property() backend = 'service';

  /** A backend of your own; wins over `backend` and `endpoint`. Set it from a script. */
  @property({ attribute: false }) port: CommentsPort | undefined;

  @state() private _shown: Shown = { state: 'idle' };
  @state() private _errors: FieldErrors = {};
  @state() private _answering: Comment | undefined;
  @state() private _onDevice = false;

  #draft: Draft = newDraft();
  #port: CommentsPort | undefined;
  readonly #talk = new Conversation(this);
  readonly #announcer = new Announcer(this);
  readonly #listing = new Listing(this.#talk, this.focusing, this.#announcer);
  readonly #undo = new Undo(this.focusing);
  readonly #own = new OwnComments(this, this.#talk, {
    show: (focus, shown = this._shown) => this.#show(shown, focus),
    say: (message) => this.#announcer.say(message),
    words: () => this.words,
    alarms: (text) => findAlarms(this.pack, text),
  });
  readonly #nowhere = new Nowhere(this);
  readonly #link = new LinkedComment(this, this.#talk);
  readonly #emergency = new EmergencySigns(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('thread')) {
      const { draft, kept } = draftOf(this.thread);
      this.#draft = draft;
      this._onDevice = kept;
    }
    if (this.#isMoved(changed)) this.#port = portOf(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#isMoved(changed)) void this.updateComplete.then(() => this.#open());
  }

  protected override view(pack: Pack): unknown {
    if (!this.#port) return this.#nowhere.render();
    const { words } = this;
    const talk = this.#talk;
    return html`<div class="card" part="card">
      ${this.#listing.render({
        ...this.#own.view(),
        words,
        lang: pack.lang,
        written: pageLang(this),
        heading: (content) => this.heading(content, 'count'),
        follow: (event, id) => this.#link.press(event, id),
        answer: talk.closed || !this.#port.post ? undefined : (comment) => this.#answer(comment),
      })}
      ${this.#formOrNot(pack)} ${this.#emergency.dialog(pack, words, this.region)} ${this.#announcer.render()}
    </div>`;
  }

  #formOrNot(pack: Pack): unknown {
    if (!this.#port?.post) return nothing;
    return this.#talk.closed ? html`<p class="soft">${this.words.threadClosed}</p>` : this.#form(pack);
  }

  #form(pack: Pack): TemplateResult {
    const { words } = this;
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- Enter in a field clicks the submit button.
    return html`<form
      method="dialog"
      novalidate
      part="form"
      @click=${(event: Event) => isSubmit(event) && this.#submit()}
    >
      ${this.heading(this._answering ? fill(words.replyTo, { name: this._answering.name }) : words.leaveReply, 'title leave', 0, 'leave')}
      <button type="button" class="link" ?hidden=${!this._answering} @click=${() => this.#answer(undefined)}>
        ${words.cancelReply}
      </button>
      ${beforeWriting(pack, words, this.#emergency.button(words))}
      ${errorSummary(words, wrongFields(words, this._errors), this.headingLevel + 1, (id) => this.#find(`#${id}`)?.focus())}
      ${formView({
        pack,
        words,
        written: pageLang(this),
        draft: this.#draft,
        errors: this._errors,
        onDevice: this._onDevice,
        sending: this._shown.state === 'sending',
        change: (field, value) => this.#change(field, value),
        keepOnDevice: (keep) => void this.#keepOnDevice(keep),
        erase: () => this.#erase(),
      })}
      ${this.#undo.render(words)}
      <div class="status" part="status" role="status" tabindex="-1">
        ${statusView({
          pack,
          words,
          region: this.region,
          shown: this._shown,
          send: () => void this.#send(),
          change: () => this.#show({ state: 'idle' }, '#text'),
          mask: () => this.#rewrite(masked(this.#draft.text), this.#draft.text),
          undo: (before) => this.#rewrite(before),
        })}
      </div>
    </form>`;
  }

  async #open(): Promise<void> {
    if (!this.#port) return;
    this.#own.open(this.#port, this.thread);
    await this.#talk.open(this.#port, this.thread);
    await this.#link.follow();
  }

  #isMoved(changed: PropertyValues<this>): boolean {
    return (['port', 'backend', 'endpoint', 'thread'] as const).some((name) => changed.has(name));
  }

  /** The heading says whom the reader answers, and that it is nobody any more. */
  #answer(comment: Comment | undefined): void {
    this._answering = comment;
    this.focusing.to('#leave');
  }

  #change(field: Field, value: string | boolean): void {
    this.#undo.drop();
    this.#draft = { ...this.#draft, [field]: value };
    // A notice is about the text as it was.
    if (field === 'text' && this._shown.state === 'notice') this._shown = { state: 'idle' };
    this.#keep();
    this.requestUpdate();
  }

  /** Writes the text for the reader and says what it holds now; `before` is what can be put back. */
  #rewrite(text: string, before?: string): void {
    this.#change('text', text);
    this.#show(noticeOf(this.pack, text, before) ?? { state: 'idle' }, '.status');
  }

  #keep(): void {
    if (keepDraft(this.thread, this.#draft, this._onDevice)) return;
    this._onDevice = false;
    this._shown = { state: 'unkept' };
  }

  async #keepOnDevice(keep: boolean): Promise<void> {
    this._onDevice = keep;
    // Drawn first: a tick taken back in the same update would stay on the screen.
    await this.updateComplete;
    if (keep) this.#keep();
    else forgetOnDevice(this.thread);
  }

  #erase(): void {
    const draft = this.#draft;
    eraseDraft(this.thread);
    this.#draft = newDraft();
    this._onDevice = false;
    this._errors = {};
    this.#show({ state: 'idle' });
    this.#undo.offer(this.words.draftErased, () => {
      this.#draft = draft;
      void this.#keepOnDevice(true);
      this.focusing.to('[part=erase-button]');
    });
  }

  #submit(): void {
    if (this._shown.state === 'sending') return;
    this._errors = check(this.#draft);
    if (Object.keys(this._errors).length) {
      this.#show({ state: 'idle' }, '.summary-box');
      return;
    }
    const notice = noticeOf(this.pack, this.#draft.text);
    if (notice) this.#show(notice, '.status');
    else void this.#send();
  }

  async #send(): Promise<void> {
    if (!this.#port?.post || this._shown.state === 'sending') return;
    const found = findAlarms(this.pack, this.#draft.text);
    this.#show({ state: 'sending', alarms: found });
    const trap = this.#find<HTMLInputElement>(`[name=${trapName}]`)?.value ?? '';
    const result = await this.#port.post(this.thread, { ...this.#draft, parentId: this._answering?.id, trap });
    if (result.state === 'invalid') this._errors = result.errors;
    if (result.state === 'published' || result.state === 'held') this.#sent(result);
    const alarms = withCrisis(found, result);
    this.#show({ ...result, alarms }, result.state === 'invalid' && !isAlarm(alarms) ? '.summary-box' : '.status');
  }

  #sent(result: PostResult): void {
    if ('comment' in result && result.comment) this.#own.add(result.comment, result.state === 'held');
    const { name, email, website } = this.#draft;
    eraseDraft(this.thread);
    this.#draft = { ...newDraft(), name, email, website };
    this._onDevice = false;
    this._answering = undefined;
    this.dispatchEvent(new CustomEvent('carelets-comment-sent', { bubbles: true, composed: true }));
  }

  #find<T extends HTMLElement>(selector: string): T | null {
    return this.renderRoot.querySelector<T>(selector);
  }

  #show(shown: Shown, focus = ''): void {
    this._shown = shown;
    this.focusing.to(...(focus ? [focus] : []));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comments-form': CommentsForm;
  }
}
