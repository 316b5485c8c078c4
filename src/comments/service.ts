/** The adapter for our own service. */
import { ask, isRecord, jsonBody, trimmed, type NoReply, type Reply } from './ask.js';
import type {
  ChangeResult,
  Comment,
  CommentsPort,
  Counts,
  Draft,
  FieldErrors,
  ListResult,
  Page,
  PostResult,
} from './port.js';
import { Tickets } from './tickets.js';

type Answer = Reply & { body: Record<string, unknown> };
type Listed = Extract<ListResult, { state: 'listed' }>;

export class ServiceComments implements CommentsPort {
  readonly #endpoint: string;
  readonly #tickets: Tickets;
  /** What the service gave for one's own comments, for as long as the page is open. */
  readonly #tokens = new Map<string, string>();

  /** `endpoint` is the address of the service, such as `https://comments.example.org/`. */
  constructor(endpoint: string) {
    this.#endpoint = trimmed(endpoint);
    this.#tickets = new Tickets((thread) => this.#ask(`${pathOf(thread)}/ticket`));
  }

  async list(thread: string, { order, after }: Page = {}): Promise<ListResult> {
    // Taken now, so that it is old enough once somebody has written.
    void this.#tickets.take(thread);
    const first = await this.#page(thread, { order, cursor: after });
    if (first.state !== 'listed') return first;
    return { ...first, comments: await this.#withAllAnswers(thread, first.comments) };
  }

  async post(thread: string, draft: Draft): Promise<PostResult> {
    let answer = await this.#send(thread, draft);
    if (typeof answer !== 'string' && codeOf(answer) === 'token') {
      this.#tickets.drop(thread);
      answer = await this.#send(thread, draft);
    }
    if (typeof answer === 'string') return { state: answer };
    return { ...this.#posted(thread, answer), ...crisisOf(answer) };
  }

  #posted(thread: string, answer: Answer): PostResult {
    const { status, body } = answer;
    if (status === 201 || status === 202) this.#tickets.drop(thread);
    const comment = this.#own(body);
    if (status === 201 && comment) return { state: 'published', comment };
    if (status === 202) return { state: 'held', comment };
    if (status === 409) return { state: 'duplicate' };
    if (status === 413) return { state: 'too-large' };
    if (status === 423) return { state: 'closed' };
    if (status === 429) return { state: 'too-fast', retryAfter: answer.retryAfter };
    return invalid(answer) ?? { state: 'failed' };
  }

  async edit(_thread: string, id: string, text: string): Promise<ChangeResult> {
    const answer = await this.#ask(`/comments/${id}`, this.#asOwner(id, jsonBody({ text }, 'PATCH')));
    if (typeof answer === 'string') return { state: answer };
    return { ...this.#changed(answer), ...crisisOf(answer) };
  }

  #changed(answer: Answer): ChangeResult {
    const comment = this.#own(answer.body);
    if (answer.status === 200 && comment) {
      return { state: 'changed', comment, held: answer.body['state'] !== 'published' };
    }
    if (answer.status === 403 || answer.status === 423) return { state: 'too-late' };
    if (codeOf(answer) === 'duplicate') return { state: 'duplicate' };
    return invalid(answer) ?? { state: 'failed' };
  }

  async remove(_thread: string, id: string): Promise<ChangeResult> {
    const reply = await ask(`${this.#endpoint}/comments/${id}`, this.#asOwner(id, { method: 'DELETE' }));
    if (typeof reply === 'string') return { state: reply };
    return { state: reply.status === 204 ? 'deleted' : 'failed' };
  }

  count(threads: readonly string[]): Promise<Counts> {
    return serviceCounts(this.#endpoint, threads);
  }

  async #page(thread: string, query: Record<string, string | undefined>): Promise<ListResult> {
    const given = Object.entries(query).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
    const answer = await this.#ask(pathOf(thread) + (given.length ? `?${given.join('&')}` : ''));
    if (typeof answer === 'string') return { state: answer };
    const { comments, closed, count, next } = answer.body;
    if (answer.status !== 200 || !Array.isArray(comments)) return { state: 'failed' };
    return {
      state: 'listed',
      comments: comments.filter(isComment),
      closed: closed === true,
      ...(typeof count === 'number' && { total: count }),
      ...(typeof next === 'string' && { more: next }),
    };
  }

  /** The first answers come with a comment; here are the others, where it has very many. */
  async #withAllAnswers(thread: string, comments: Comment[]): Promise<Comment[]> {
    const all = [...comments];
    for (const comment of comments) {
      const { answers = 0 } = comment as Comment & { answers?: number };
      let here = comments.filter(({ parentId }) => parentId === comment.id).length;
      let cursor: string | undefined;
      while (here < answers) {
        const page: ListResult | Listed = await this.#page(thread, { parent: comment.id, limit: '100', cursor });
        if (page.state !== 'listed') break;
        const known = new Set(all.map(({ id }) => id));
        all.push(...page.comments.filter(({ id }) => !known.has(id)));
        here += page.comments.length;
        cursor = page.more;
        if (cursor === undefined) break;
      }
    }
    return all;
  }

  async #send(thread: string, draft: Draft): Promise<Answer | NoReply> {
    const ticket = await this.#tickets.whenOld(thread);
    if (typeof ticket !== 'object') return ticket;
    return this.#ask(`${pathOf(thread)}/comments`, jsonBody({ ...draft, ticket: ticket.ticket }));
  }

  /** Keeps the token of one's own comment. */
  #own({ comment, token, editableUntil }: Record<string, unknown>): Comment | undefined {
    if (!isComment(comment)) return undefined;
    if (typeof token === 'string') this.#tokens.set(comment.id, token);
    return typeof editableUntil === 'string' ? { ...comment, editableUntil } : comment;
  }

  #asOwner(id: string, request: RequestInit): RequestInit {
    const headers = { ...(request.headers as Record<string, string> | undefined) };
    return { ...request, headers: { ...headers, authorization: `Bearer ${this.#tokens.get(id) ?? ''}` } };
  }

  async #ask(path: string, request?: RequestInit): Promise<Answer | NoReply> {
    const reply = await ask(this.#endpoint + path, request);
    if (typeof reply === 'string') return reply;
    return isRecord(reply.json) ? { ...reply, body: reply.json } : 'failed';
  }
}

export async function serviceCounts(endpoint: string, threads: readonly string[]): Promise<Counts> {
  const reply = await ask(`${trimmed(endpoint)}/counts?threads=${encodeURIComponent(threads.join(','))}`);
  const counts = typeof reply === 'object' && isRecord(reply.json) ? reply.json['counts'] : undefined;
  return threads.map((thread) => {
    const count = isRecord(counts) ? counts[thread] : undefined;
    return typeof count === 'number' ? count : undefined;
  });
}

const pathOf = (thread: string) => `/threads/${encodeURIComponent(thread)}`;

const crisisOf = ({ body: { crisis } }: Answer) => (crisis === true ? { crisis } : {});

const codeOf = ({ body: { error } }: Answer): unknown => isRecord(error) && error['code'];

function invalid({ status, body: { error } }: Answer): { state: 'invalid'; errors: FieldErrors } | undefined {
  const fields = isRecord(error) ? error['fields'] : undefined;
  return status === 400 && isRecord(fields) ? { state: 'invalid', errors: fields as FieldErrors } : undefined;
}

export const isComment = (value: unknown): value is Comment =>
  isRecord(value) && ['id', 'name', 'text', 'createdAt'].every((key) => typeof value[key] === 'string');
