/**
 * The adapter for Remark42, which gives a whole thread at once. `endpoint` names the server and the site: `https://remark.example.org/?site=mysite`.
 * `thread` is the address of the page. Readers write with their name alone, which the server must allow (AUTH_ANON).
 */
import { ask, isRecord, jsonBody, trimmed } from './ask.js';
import { textOf } from './html-text.js';
import type { Comment, CommentsPort, Counts, Draft, ListResult, PostResult } from './port.js';

export class Remark42Comments implements CommentsPort {
  readonly #endpoint: string;
  readonly #server: string;
  readonly #site: string;

  /** Throws where the address cannot be read. */
  constructor(endpoint: string) {
    this.#endpoint = endpoint;
    [this.#server, this.#site] = serverAndSite(endpoint);
  }

  async list(thread: string): Promise<ListResult> {
    const query = new URLSearchParams({ site: this.#site, url: thread, sort: '-time', format: 'plain' });
    const reply = await ask(`${this.#server}/api/v1/find?${query}`);
    if (typeof reply === 'string') return { state: reply };
    if (reply.status !== 200 || !isRecord(reply.json)) return { state: 'failed' };
    const { comments, info } = reply.json;
    const listed = Array.isArray(comments) ? comments.flatMap(commentOf) : [];
    return {
      state: 'listed',
      comments: listed,
      closed: isRecord(info) && info['read_only'] === true,
      total: listed.length,
    };
  }

  async post(thread: string, { name, text, parentId }: Draft): Promise<PostResult> {
    const token = await this.#signIn(name);
    if (token === 'offline' || token === 'failed') return { state: token };
    if (!token) return { state: 'login' };
    const body = jsonBody({ text, pid: parentId ?? '', locator: { site: this.#site, url: thread } });
    const headers = { ...body.headers, 'x-jwt': token };
    const reply = await ask(`${this.#server}/api/v1/comment?site=${encodeURIComponent(this.#site)}`, {
      ...body,
      headers,
    });
    if (typeof reply === 'string') return { state: reply };
    const [comment] = commentOf(reply.json);
    if (reply.status === 201 && comment) return { state: 'published', comment };
    if (reply.status === 401) return { state: 'login' };
    if (reply.status === 403) return { state: 'closed' };
    if (reply.status === 409) return { state: 'duplicate' };
    if (reply.status === 413) return { state: 'too-large' };
    if (reply.status === 429) return { state: 'too-fast', retryAfter: reply.retryAfter };
    const details = isRecord(reply.json) ? reply.json['details'] : undefined;
    return reply.status === 400 && typeof details === 'string'
      ? { state: 'refused', message: details }
      : { state: 'failed' };
  }

  count(threads: readonly string[]): Promise<Counts> {
    return remark42Counts(this.#endpoint, threads);
  }

  /** A token for this name; empty where the server lets nobody write without an account. */
  async #signIn(name: string): Promise<string> {
    const query = new URLSearchParams({ user: name, aud: this.#site, session: '1' });
    const reply = await ask(`${this.#server}/auth/anonymous/login?${query}`);
    return typeof reply === 'string' ? reply : reply.status === 200 ? (reply.header('x-jwt') ?? '') : '';
  }
}

function serverAndSite(endpoint: string): [server: string, site: string] {
  const url = new URL(endpoint);
  const site = url.searchParams.get('site') ?? 'remark';
  url.search = '';
  return [trimmed(url.href), site];
}

/** Rejects where the address cannot be read. */
export async function remark42Counts(endpoint: string, threads: readonly string[]): Promise<Counts> {
  const [server, site] = serverAndSite(endpoint);
  const reply = await ask(`${server}/api/v1/counts?site=${encodeURIComponent(site)}`, jsonBody(threads));
  const rows: unknown[] = typeof reply === 'object' && Array.isArray(reply.json) ? reply.json : [];
  return threads.map((thread) => {
    const row = rows.find((one) => isRecord(one) && one['url'] === thread);
    return isRecord(row) && typeof row['count'] === 'number' ? row['count'] : undefined;
  });
}

function commentOf(value: unknown): Comment[] {
  if (!isRecord(value) || value['delete'] === true) return [];
  const { id, pid, text, user, time, edit, pin } = value;
  if (typeof id !== 'string' || typeof text !== 'string' || typeof time !== 'string' || !isRecord(user)) return [];
  const edited = isRecord(edit) ? edit['time'] : undefined;
  return [
    {
      id,
      parentId: typeof pid === 'string' && pid ? pid : undefined,
      name: typeof user['name'] === 'string' && user['name'] ? user['name'] : '–',
      text: textOf(text),
      createdAt: time,
      editedAt: typeof edited === 'string' ? edited : undefined,
      pinned: pin === true,
    },
  ];
}
