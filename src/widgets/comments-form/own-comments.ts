/** What readers may do with the comments they wrote on this page: see a held one, change or delete it for some minutes. */
import type { ReactiveControllerHost } from 'lit';
import type { ChangeResult, Comment, CommentsPort } from '../../comments/port.js';
import type { Found } from '../../pack/alarms.js';
import type { Words } from '../../words/index.js';
import { isAlarm } from '../../ui/alarm-help.js';
import { anchor, type CommentView } from './comment-view.js';
import type { Conversation } from './conversation.js';
import { withCrisis, type Shown } from './status-view.js';

/** Moves focus after the next drawing, because what had it is gone; and says what became of the comment. */
type Show = (focus: string, shown?: Shown) => void;

export class OwnComments {
  readonly #host: ReactiveControllerHost;
  readonly #talk: Conversation;
  readonly #words: () => Words;
  readonly #show: Show;
  readonly #alarms: (text: string) => Found;
  readonly #waiting = new Set<string>();
  #port: CommentsPort | undefined;
  #thread = '';
  #editing: string | undefined;
  #deleting: string | undefined;
  #status = '';

  constructor(
    host: ReactiveControllerHost,
    talk: Conversation,
    words: () => Words,
    show: Show,
    alarms: (text: string) => Found,
  ) {
    this.#host = host;
    this.#talk = talk;
    this.#words = words;
    this.#show = show;
    this.#alarms = alarms;
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
      remove: (comment) => void this.#remove(comment),
    };
  }

  #edit(id: string | undefined): void {
    const focus = id === undefined ? `#${CSS.escape(anchor(this.#editing ?? ''))}` : '.editor textarea';
    this.#editing = id;
    this.#deleting = undefined;
    this.#status = '';
    this.#show(focus);
  }

  async #save(id: string, text: string): Promise<void> {
    const found = this.#alarms(text);
    if (isAlarm(found)) this.#show('', { state: 'idle', alarms: found });
    const result = await this.#port?.edit?.(this.#thread, id, text);
    if (result?.state === 'changed') {
      this.add(result.comment, result.held);
      this.#edit(undefined);
    } else this.#tell(result);
    const alarms = withCrisis(found, result);
    if (isAlarm(alarms)) this.#show('.status', { state: 'idle', alarms });
  }

  /** The first press asks, the second deletes. */
  async #remove({ id }: Comment): Promise<void> {
    if (this.#deleting !== id) {
      this.#deleting = id;
      this.#host.requestUpdate();
      return;
    }
    const result = await this.#port?.remove?.(this.#thread, id);
    if (result?.state !== 'deleted') return this.#tell(result);
    this.#talk.drop(id);
    this.#show('.status', { state: 'deleted' });
  }

  #tell(result: ChangeResult | undefined): void {
    const words = this.#words();
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
