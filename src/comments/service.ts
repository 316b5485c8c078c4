/** The adapter for our own service. */
import { ask, isRecord, jsonBody, type NoReply, type Reply } from './ask.js';
import type { Comment, CommentsPort, Draft, FieldErrors, ListResult, PostResult } from './port.js';

type Answer = Reply & { body: Record<string, unknown> };

export class ServiceComments implements CommentsPort {
  readonly #endpoint: string;

  /** `endpoint` is the address of the service, such as `https://comments.example.org/`. */
  constructor(endpoint: string) {
    this.#endpoint = endpoint.replace(/\/*$/, '');
  }

  async list(thread: string): Promise<ListResult> {
    const answer = await this.#ask(`/threads/${encodeURIComponent(thread)}`);
    if (typeof answer === 'string') return { state: answer };
    const { comments, closed } = answer.body;
    if (answer.status !== 200 || !Array.isArray(comments)) return { state: 'failed' };
    return { state: 'listed', comments: comments.filter(isComment), closed: closed === true };
  }

  async post(thread: string, draft: Draft): Promise<PostResult> {
    const answer = await this.#ask(`/threads/${encodeURIComponent(thread)}/comments`, draft);
    if (typeof answer === 'string') return { state: answer };
    const { status, body } = answer;
    if (status === 201 && isComment(body['comment'])) return { state: 'published', comment: body['comment'] };
    if (status === 202) return { state: 'held' };
    if (status === 409) return { state: 'duplicate' };
    if (status === 413) return { state: 'too-large' };
    if (status === 423) return { state: 'closed' };
    if (status === 429) return { state: 'too-fast', retryAfter: answer.retryAfter };
    if (status === 400 && isRecord(body['fields'])) return { state: 'invalid', errors: body['fields'] as FieldErrors };
    return { state: 'failed' };
  }

  async #ask(path: string, body?: Draft): Promise<Answer | NoReply> {
    const reply = await ask(this.#endpoint + path, body && jsonBody(body));
    if (typeof reply === 'string') return reply;
    return isRecord(reply.json) ? { ...reply, body: reply.json } : 'failed';
  }
}

export const isComment = (value: unknown): value is Comment =>
  isRecord(value) && ['id', 'name', 'text', 'createdAt'].every((key) => typeof value[key] === 'string');
