/** A moderator at work: the queue, what is asked of the service, and what is told about it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fill } from '../words/index.js';
import { Refused, type Counts, type Done, type Moderated, type ModerationApi, type Status, type Verb } from './api.js';
import {
  chooseAll,
  decided,
  emptyQueue,
  step,
  target,
  verbFor,
  withComments,
  type Command,
  type Queue,
} from './queue.model.js';
import { words } from './words.js';

/** Milliseconds between two looks at the counts. */
const pause = 15000;

export class Desk implements ReactiveController {
  queue: Queue = emptyQueue;
  counts: Counts | undefined;
  status: Status | '' = 'held';
  words = '';
  /** More comments than were asked for: pass it to `more`. */
  next: string | undefined;
  editing: string | undefined;
  /** What is wrong with a change, in words. */
  problem = '';
  /** What was just done, in words. */
  told = '';
  /** Name of the last decision, for undoing it. */
  undoable: string | undefined;
  /** Comments that came since the list was drawn. */
  newer = 0;

  readonly #host: ReactiveControllerHost;
  readonly #api: ModerationApi;
  readonly #signedOut: () => void;
  #seen = 0;
  #clock: ReturnType<typeof setInterval> | undefined;

  /** `signedOut` is called when the service no longer takes the token. */
  constructor(host: ReactiveControllerHost, api: ModerationApi, signedOut: () => void) {
    this.#host = host;
    this.#api = api;
    this.#signedOut = signedOut;
    host.addController(this);
  }

  hostConnected(): void {
    this.#clock = setInterval(() => document.hidden || void this.#look(), pause);
  }

  hostDisconnected(): void {
    clearInterval(this.#clock);
  }

  async load(): Promise<void> {
    await this.#try(async () => {
      const { comments, counts, next } = await this.#api.list(this);
      this.queue = withComments(this.queue, comments);
      this.#count(counts);
      this.next = next;
      this.#seen = counts.held;
      this.newer = 0;
    });
  }

  async more(): Promise<void> {
    await this.#try(async () => {
      const { comments, next } = await this.#api.list({ status: this.status, words: this.words, cursor: this.next });
      this.queue = withComments(this.queue, [...this.queue.comments, ...comments]);
      this.next = next;
    });
  }

  async show(status: Status | '', text = this.words): Promise<void> {
    this.status = status;
    this.words = text;
    this.queue = emptyQueue;
    this.editing = undefined;
    await this.load();
  }

  change(queue: Queue): void {
    this.queue = queue;
    this.#host.requestUpdate();
  }

  edit(id: string | undefined): void {
    this.editing = id;
    this.problem = '';
    this.#host.requestUpdate();
  }

  thread(name: string): ReturnType<ModerationApi['thread']> {
    return this.#api.thread(name);
  }

  setClosed(name: string, closed: boolean): Promise<unknown> {
    return this.#api.setClosed(name, closed);
  }

  /** Does what a key or a button asks for; false where the page itself has to. */
  run(command: Command, id?: string): boolean {
    const queue = id === undefined ? this.queue : { ...this.queue, current: id, chosen: new Set<string>() };
    const verb = verbFor(
      command,
      queue.comments.find((comment) => comment.id === queue.current),
    );
    if (verb) void this.#decide(queue, verb);
    else if (command === 'next' || command === 'previous') this.change(step(queue, command === 'next' ? 1 : -1));
    else if (command === 'chooseAll') this.change(chooseAll(queue));
    else if (command === 'edit') this.edit(queue.current);
    else if (command === 'undo') void this.#undo();
    else return false;
    return true;
  }

  async save(comment: Moderated, text: string): Promise<void> {
    try {
      const { comment: saved, undo, counts } = await this.#api.edit(comment, text);
      this.editing = undefined;
      this.#done({ comments: [saved], failed: [], undo, counts }, words.done.edit);
    } catch (error) {
      const { code } = error as Refused;
      const known: Record<string, string> = { changed: words.changed, conflict: words.changed, invalid: words.invalid };
      this.problem = known[code] ?? words.unavailable;
      this.#host.requestUpdate();
    }
  }

  async #decide(queue: Queue, verb: Verb): Promise<void> {
    const ids = target(queue);
    if (!ids.length) return;
    await this.#try(async () => {
      const done = await this.#api.decide(ids, verb);
      this.#done(done, fill(words.done[verb], { n: done.comments.length }));
    });
  }

  async #undo(): Promise<void> {
    const { undoable } = this;
    if (undoable === undefined) return;
    await this.#try(async () => {
      await this.#api.undo(undoable);
      this.undoable = undefined;
      this.told = words.done.undo;
      await this.load();
    });
  }

  #done({ comments, failed, undo, counts }: Done, told: string): void {
    this.queue = decided(this.queue, comments, this.status);
    this.undoable = undo;
    this.#count(counts);
    this.#seen = counts.held;
    this.told = failed.length ? `${told} ${fill(words.failed, { n: failed.length })}` : told;
    if (failed.length) void this.load();
    this.#host.requestUpdate();
  }

  async #look(): Promise<void> {
    await this.#try(async () => {
      const { counts } = await this.#api.session();
      this.#count(counts);
      this.newer = this.status === 'held' ? Math.max(0, counts.held - this.#seen) : 0;
    });
  }

  #count(counts: Counts): void {
    this.counts = counts;
  }

  async #try(ask: () => Promise<void>): Promise<void> {
    try {
      await ask();
    } catch (error) {
      if (error instanceof Refused && error.code === 'signed-out') this.#signedOut();
      else this.told = words.unavailable;
    }
    this.#host.requestUpdate();
  }
}
