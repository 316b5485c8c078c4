/** The adapter for Isso. `thread` is the path of the page, such as `/back-pain/`. */
import { ask, isRecord, jsonBody, trimmed } from './ask.js';
import type { Comment, CommentsPort, Counts, Draft, ListResult, Page, PostResult } from './port.js';

const perPage = 50;

export class IssoComments implements CommentsPort {
  readonly #server: string;

  constructor(server: string) {
    this.#server = trimmed(server);
  }

  async list(thread: string, { after = '', order = 'newest' }: Page = {}): Promise<ListResult> {
    // `plain` gives the text as it was written, not HTML.
    const page = `limit=${perPage}${after && `&offset=${after}`}&sort=${order}&plain=1`;
    const reply = await ask(`${this.#server}/?uri=${encodeURIComponent(thread)}&${page}`);
    if (typeof reply === 'string') return { state: reply };
    // Isso answers 404 for a page that nobody has written under yet.
    if (reply.status === 404) return { state: 'listed', comments: [], closed: false };
    if (reply.status !== 200 || !isRecord(reply.json) || !Array.isArray(reply.json['replies']))
      return { state: 'failed' };
    const { replies, hidden_replies: hidden, total_replies: total } = reply.json;
    const seen = Number(after) + replies.length;
    return {
      state: 'listed',
      comments: replies.flatMap(commentsOf),
      closed: false,
      total: typeof total === 'number' ? total : undefined,
      more: typeof hidden === 'number' && hidden > 0 && replies.length ? String(seen) : undefined,
    };
  }

  async post(thread: string, { name, email, website, text, parentId }: Draft): Promise<PostResult> {
    const parent = parentId === undefined ? null : Number(parentId);
    const body = { author: name, email, website: website || null, text, parent, title: thread };
    const reply = await ask(`${this.#server}/new?uri=${encodeURIComponent(thread)}`, jsonBody(body));
    if (typeof reply === 'string') return { state: reply };
    if (reply.status === 202) return { state: 'held' };
    const [comment] = commentsOf(reply.json);
    if (reply.status === 201 && comment) return { state: 'published', comment: { ...comment, text } };
    if (reply.status === 413) return { state: 'too-large' };
    if (reply.status === 429) return { state: 'too-fast', retryAfter: reply.retryAfter };
    // Its guard against floods and doubles answers 403 with a line of text.
    if ((reply.status === 403 || reply.status === 400) && reply.text.length < 300 && !/[<{]/.test(reply.text)) {
      return { state: 'refused', message: reply.text };
    }
    return { state: 'failed' };
  }

  count(threads: readonly string[]): Promise<Counts> {
    return issoCounts(this.#server, threads);
  }
}

export async function issoCounts(server: string, threads: readonly string[]): Promise<Counts> {
  const reply = await ask(`${trimmed(server)}/count`, jsonBody(threads));
  const counts: unknown[] = typeof reply === 'object' && Array.isArray(reply.json) ? reply.json : [];
  return threads.map((_, n) => (typeof counts[n] === 'number' ? counts[n] : undefined));
}

/** A comment and its answers. */
function commentsOf(value: unknown): Comment[] {
  if (!isRecord(value)) return [];
  const { id, parent, author, website, text, created, modified, replies } = value;
  if (typeof id !== 'number' || typeof text !== 'string' || typeof created !== 'number') return [];
  const comment: Comment = {
    id: String(id),
    parentId: typeof parent === 'number' ? String(parent) : undefined,
    name: typeof author === 'string' && author ? author : '–',
    website: typeof website === 'string' ? website : undefined,
    text,
    createdAt: iso(created),
    editedAt: typeof modified === 'number' ? iso(modified) : undefined,
  };
  return [comment, ...(Array.isArray(replies) ? replies.flatMap(commentsOf) : [])];
}

/** Isso tells times in seconds since 1970. */
const iso = (seconds: number) => new Date(seconds * 1000).toISOString();
