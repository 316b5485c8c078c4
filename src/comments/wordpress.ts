/**
 * The adapter for a WordPress site as it is, without a plugin: it reads the REST interface and sends the same form that
 * a theme sends. `thread` is the number of the post. Sending works on the site itself only, because WordPress lets no
 * other site read what it answers.
 *
 * A status tells little here: success is a redirect, and a page without one is an error page.
 */
import { ask, isRecord, trimmed, type NoReply, type Reply } from './ask.js';
import { textOf } from './html-text.js';
import type { Comment, CommentsPort, Counts, Draft, ListResult, Page, PostResult } from './port.js';

const perPage = 50;
/** Seconds that WordPress wants between two comments. */
const pause = 15;

export class WordPressComments implements CommentsPort {
  readonly #site: string;

  /** `site` is the address of the site, such as `https://www.example.org/`. */
  constructor(site: string) {
    this.#site = trimmed(site);
  }

  async list(thread: string, { after = '1', order = 'newest' }: Page = {}): Promise<ListResult> {
    const [listed, post] = await Promise.all([
      this.#read(
        `comments?post=${encodeURIComponent(thread)}&per_page=${perPage}&page=${after}&order=${order === 'newest' ? 'desc' : 'asc'}`,
      ),
      this.#read(`posts/${encodeURIComponent(thread)}?_fields=comment_status`),
    ]);
    if (typeof listed === 'string') return { state: listed };
    if (listed.status !== 200 || !Array.isArray(listed.json)) return { state: 'failed' };
    const pages = Number(listed.header('x-wp-totalpages'));
    return {
      state: 'listed',
      comments: listed.json.flatMap(commentOf),
      closed: isClosed(post),
      total: Number(listed.header('x-wp-total')) || listed.json.length,
      more: Number(after) < pages ? String(Number(after) + 1) : undefined,
    };
  }

  async post(thread: string, draft: Draft): Promise<PostResult> {
    const reply = await ask(`${this.#site}/wp-comments-post.php`, {
      method: 'POST',
      redirect: 'follow',
      // A site may ask its own readers to sign in; that is told by their cookie.
      credentials: 'same-origin',
      body: new URLSearchParams({
        comment: draft.text,
        author: draft.name,
        email: draft.email,
        url: draft.website,
        comment_post_ID: thread,
        comment_parent: draft.parentId ?? '0',
      }),
    });
    if (typeof reply === 'string') return { state: reply };
    if (reply.redirected) return this.#became(thread, draft, reply);
    if (reply.status === 409) return { state: 'duplicate' };
    if (reply.status === 413) return { state: 'too-large' };
    if (reply.status === 429) return { state: 'too-fast', retryAfter: pause };
    if (reply.status === 403) return { state: (await this.#isClosed(thread)) ? 'closed' : 'login' };
    const message = reply.status < 500 && messageIn(reply.text);
    return message ? { state: 'refused', message } : { state: 'failed' };
  }

  count(threads: readonly string[]): Promise<Counts> {
    return wordPressCounts(this.#site, threads);
  }

  /** A redirect without `unapproved` may still be a comment that a word list took away: only the list tells. */
  async #became(thread: string, draft: Draft, { url }: Reply): Promise<PostResult> {
    if (new URL(url).searchParams.has('unapproved')) return { state: 'held' };
    const listed = await this.list(thread);
    // WordPress turns quotes and dashes into others and drops tags; letters and digits stay.
    const squeezed = (text: string) => text.replace(/<[^<>]*>/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
    const comment =
      listed.state === 'listed' &&
      listed.comments.find(({ name, text }) => name === draft.name && squeezed(text) === squeezed(draft.text));
    return comment ? { state: 'published', comment } : { state: 'held' };
  }

  async #isClosed(thread: string): Promise<boolean> {
    return isClosed(await this.#read(`posts/${encodeURIComponent(thread)}?_fields=comment_status`));
  }

  #read(path: string): Promise<Reply | NoReply> {
    return read(this.#site, path);
  }
}

export function wordPressCounts(site: string, threads: readonly string[]): Promise<Counts> {
  return Promise.all(
    threads.map(async (thread) => {
      const reply = await read(trimmed(site), `comments?post=${encodeURIComponent(thread)}&per_page=1&_fields=id`);
      const total = typeof reply === 'string' || reply.status !== 200 ? NaN : Number(reply.header('x-wp-total'));
      return Number.isNaN(total) ? undefined : total;
    }),
  );
}

/** Sites without speaking addresses have the REST interface at another place, and may lead from the first to a page. */
async function read(site: string, path: string): Promise<Reply | NoReply> {
  const reply = await ask(`${site}/wp-json/wp/v2/${path}`, { redirect: 'follow' });
  if (typeof reply === 'string' || reply.json) return reply;
  return ask(`${site}/?rest_route=/wp/v2/${path.replace('?', '&')}`);
}

const isClosed = (post: Reply | string): boolean =>
  typeof post === 'object' && isRecord(post.json) && post.json['comment_status'] === 'closed';

/** What an error page of WordPress says, without its "go back" link. */
function messageIn(page: string): string {
  const [, rest = ''] = page.split('<div class="wp-die-message">', 2);
  const [box = ''] = rest.split('</div>', 1);
  const [message = ''] = box.split('<p><a', 1);
  return textOf(message).replace(/\s+/g, ' ');
}

function commentOf(value: unknown): Comment[] {
  if (!isRecord(value)) return [];
  const { id, parent, author_name: name, author_url: website, date_gmt: date, content } = value;
  const html = isRecord(content) ? content['rendered'] : undefined;
  if (typeof id !== 'number' || typeof name !== 'string' || typeof html !== 'string' || typeof date !== 'string')
    return [];
  return [
    {
      id: String(id),
      parentId: typeof parent === 'number' && parent > 0 ? String(parent) : undefined,
      name: textOf(name) || '–',
      website: typeof website === 'string' && website ? website : undefined,
      text: textOf(html),
      createdAt: `${date}Z`,
    },
  ];
}
