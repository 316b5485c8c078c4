/** The comments of a thread as the page has them: loaded a page at a time, kept in one order, found by id. */
import type { ReactiveControllerHost } from 'lit';
import type { Comment, CommentsPort, Order, Page } from '../../comments/port.js';

/** Comments that stand at the top level, drawn at a time: a thread of thousands must not hold up the page. */
const step = 50;

export class Conversation {
  state: 'loading' | 'listed' | 'failed' = 'loading';
  comments: readonly Comment[] = [];
  closed = false;
  order: Order = 'newest';
  /** How many of those at the top level are drawn. */
  drawn = step;

  readonly #host: ReactiveControllerHost;
  #port: CommentsPort | undefined;
  #thread = '';
  #total: number | undefined;
  #more: string | undefined;
  /** Sorted once for each list: every letter typed draws the thread. */
  #grouped: { comments: readonly Comment[]; order: Order; threads: Comment[][] } | undefined;
  /** Answers to an older question are dropped. */
  #asked = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Comments in the whole thread. */
  get total(): number {
    return Math.max(this.#total ?? 0, this.comments.length);
  }

  /** How many comments are drawn, answers included. */
  get shown(): number {
    return this.threads()
      .slice(0, this.drawn)
      .reduce((sum, group) => sum + group.length, 0);
  }

  /** True while there are comments that are not drawn. */
  get hasMore(): boolean {
    return this.#more !== undefined || this.threads().length > this.drawn;
  }

  open(port: CommentsPort, thread: string): Promise<void> {
    this.#port = port;
    this.#thread = thread;
    return this.load();
  }

  /** Asks for the first page. */
  async load(): Promise<void> {
    this.state = 'loading';
    this.#more = undefined;
    this.drawn = step;
    await this.#ask({ order: this.order }, []);
  }

  /** Draws the next ones, and asks for them where they are not here yet. */
  async more(): Promise<void> {
    this.drawn += step;
    this.#host.requestUpdate();
    if (this.threads().length < this.drawn && this.#more !== undefined)
      await this.#ask({ order: this.order, after: this.#more }, this.comments);
  }

  /** Turns the order round. A thread that is not here whole is asked for anew from its other end. */
  async turn(): Promise<void> {
    this.order = this.order === 'newest' ? 'oldest' : 'newest';
    if (this.#more === undefined) this.#host.requestUpdate();
    else await this.load();
  }

  /** Adds a comment, or puts it in the place of the one with its id. */
  put(comment: Comment): void {
    const others = this.comments.filter(({ id }) => id !== comment.id);
    if (this.#total !== undefined && others.length === this.comments.length) this.#total += 1;
    this.comments = [...others, comment];
    this.#host.requestUpdate();
  }

  drop(id: string): void {
    if (this.#total !== undefined) this.#total -= 1;
    this.comments = this.comments.filter((comment) => comment.id !== id);
    this.#host.requestUpdate();
  }

  /** Draws the thread far enough to show this comment; false where the thread does not hold it. */
  async reach(id: string): Promise<boolean> {
    while (!this.comments.some((comment) => comment.id === id)) {
      const before = this.comments.length;
      if (this.#more === undefined) return false;
      await this.#ask({ order: this.order, after: this.#more }, this.comments);
      if (this.comments.length === before) return false;
    }
    const place = this.threads().findIndex(
      ([first, ...answers]) => first?.id === id || answers.some((answer) => answer.id === id),
    );
    this.drawn = Math.max(this.drawn, place + 1);
    this.#host.requestUpdate();
    return true;
  }

  /** Each comment of the top level, with its answers behind it. Pinned ones come first, then by time. */
  threads(): Comment[][] {
    if (this.#grouped?.comments !== this.comments || this.#grouped.order !== this.order) {
      this.#grouped = { comments: this.comments, order: this.order, threads: this.#group() };
    }
    return this.#grouped.threads;
  }

  #group(): Comment[][] {
    const groups = new Map<string, Comment[]>();
    for (const comment of this.comments) groups.set(comment.id, [comment]);
    const top: Comment[][] = [];
    for (const comment of [...this.comments].sort(byTime)) {
      const group = groups.get(this.#rootOf(comment, groups)) ?? [comment];
      if (group[0] === comment) top.push(group);
      else group.push(comment);
    }
    const turned = this.order === 'newest' ? top.reverse() : top;
    return [...turned.filter(([first]) => first?.pinned), ...turned.filter(([first]) => !first?.pinned)];
  }

  /** The id of the comment at the top level that this one answers, at whatever depth; its own where its parent is gone. */
  #rootOf(comment: Comment, groups: ReadonlyMap<string, Comment[]>): string {
    let root = comment;
    for (let depth = 0; depth < 20; depth++) {
      const parent = root.parentId === undefined ? undefined : groups.get(root.parentId)?.[0];
      if (!parent) break;
      root = parent;
    }
    return root.id;
  }

  async #ask(page: Page, before: readonly Comment[]): Promise<void> {
    const asked = ++this.#asked;
    this.#host.requestUpdate();
    const result = await this.#port?.list(this.#thread, page);
    if (asked !== this.#asked) return;
    if (result?.state === 'listed') {
      const known = new Set(before.map(({ id }) => id));
      this.comments = [...before, ...result.comments.filter(({ id }) => !known.has(id))];
      this.closed = result.closed;
      this.#total = result.total;
      this.#more = result.more;
    }
    this.state = result?.state === 'listed' ? 'listed' : 'failed';
    this.#host.requestUpdate();
  }
}

const byTime = (a: Comment, b: Comment) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0);
