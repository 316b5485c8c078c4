/** What readers may do with the comments they wrote on this page: see a held one, change or delete it for some minutes. */
import type { ReactiveControllerHost } from 'lit';
import type { ChangeResult, Comment, CommentsPort } from '../../comments/port.js';
import type { Found } from '../../pack/alarms.js';
import type { Words } from '../../words/index.js';
import { isAlarm } from '../../ui/alarm-help.js';
import { anchor, type CommentView } from './comment-view.js';
import type { Conversation } from './conversation.js';
import { withCrisis, type Shown } from './status-view.js';

interface Page {
  /** Moves focus after the next drawing, because what had it is gone; and shows what became of the comment. */
  show: (focus: string, shown?: Shown) => void;
  /** Says it to screen readers alone. */
  say: (message: string) => void;
  words: () => Words;
  alarms: (text: string) => Found;
}

export class OwnComments {
  readonly #host: ReactiveControllerHost;
  readonly #talk: Conversation;
  readonly #page: Page;
  readonly #waiting = new Set<string>();
  #port: CommentsPort | undefined;
  #thread = '';
  #editing: string | undefined;
  #deleting: string | undefined;
  #status = '';

  constructor(host: ReactiveControllerHost, talk: Conversation, page: Page) {
    this.#host = host;
    this.#talk = talk;
    this.#page = page;
  }

  open(port: CommentsPort, thread: string): void {
    this.#port = port;
    this.#thread = thread;
    this.#waiting.clear();
    this.#editing = this.#deleting = undefined;
  }

  /** `waits` while only its writer may see it. */
  add(comment: Comment, waits: boolean): void {
    if (waits) this.#waiting.add(comment.id);
    else this.#waiting.delete(comment.id);
    this.#talk.put(comment);
  }

  view(): Omit<CommentView, 'words' | 'lang' | 'written' | 'comment' | 'answer' | 'follow'> {
    return {
      now: this.#port?.edit ? Date.now() : Infinity,
      waiting: this.#waiting,
      editing: this.#editing,
      deleting: this.#deleting,
      changeStatus: this.#status,
      edit: (id) => this.#edit(id),
      save: (id, text) => void this.#save(id, text),
      ask: (id) => this.#ask(id),
      remove: (id) => void this.#remove(id),
    };
  }

  #edit(id: string | undefined): void {
    const focus = id === undefined ? `#${CSS.escape(anchor(this.#editing ?? ''))}` : '.editor textarea';
    this.#editing = id;
    this.#deleting = undefined;
    this.#status = '';
    this.#page.show(focus);
  }

  async #save(id: string, text: string): Promise<void> {
    const found = this.#page.alarms(text);
    if (isAlarm(found)) this.#page.show('', { state: 'idle', alarms: found });
    const result = await this.#port?.edit?.(this.#thread, id, text);
    if (result?.state === 'changed') {
      this.add(result.comment, result.held);
      this.#edit(undefined);
      const { changeSaved, waiting } = this.#page.words();
      this.#page.say(result.held ? `${changeSaved} ${waiting}` : changeSaved);
    } else this.#tell(result);
    const alarms = withCrisis(found, result);
    if (isAlarm(alarms)) this.#page.show('.status', { state: 'idle', alarms });
  }

  /** Deleting is asked where the pressed button was not, and focus is on the answer that keeps the comment. */
  #ask(id: string | undefined): void {
    const comment = `#${CSS.escape(anchor(id ?? this.#deleting ?? ''))}`;
    this.#deleting = id;
    this.#status = '';
    this.#page.show(`${comment} [part=${id === undefined ? 'delete' : 'keep'}-button]`);
  }

  async #remove(id: string): Promise<void> {
    const result = await this.#port?.remove?.(this.#thread, id);
    if (result?.state !== 'deleted') return this.#tell(result);
    this.#deleting = undefined;
    this.#talk.drop(id);
    this.#page.show('.status', { state: 'deleted' });
  }

  #tell(result: ChangeResult | undefined): void {
    const words = this.#page.words();
    this.#status =
      result?.state === 'too-late'
        ? words.tooLate
        : result?.state === 'duplicate'
          ? words.duplicate
          : result?.state === 'invalid'
            ? words.needText
            : words.changeFailed;
    this.#host.requestUpdate();
  }
}
