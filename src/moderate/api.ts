/** What the moderation page asks of the service. The token goes in a header, never in an address. */

export type Status = 'held' | 'approved' | 'rejected' | 'spam';
export type Verb = 'approve' | 'reject' | 'spam' | 'hold' | 'pin' | 'unpin' | 'clinician' | 'unclinician';
export type Counts = Record<Status, number>;

export interface Moderated {
  id: string;
  thread: string;
  parentId?: string;
  name: string;
  website?: string;
  text: string;
  status: Status;
  /** Codes of why it is held or spam. */
  reasons: string[];
  pinned: boolean;
  clinician: boolean;
  removed: boolean;
  createdAt: string;
  editedAt?: string;
  revision: number;
}

export interface Query {
  status: Status | '';
  words: string;
  cursor?: string | undefined;
}

export interface Done {
  comments: Moderated[];
  failed: { id: string; code: string }[];
  undo?: string;
  counts: Counts;
}

/** Why a request was not done: `signed-out`, `offline`, or the service's own code and words. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export class ModerationApi {
  readonly #token: string;
  readonly #base: string;

  constructor(token: string, base = '') {
    this.#token = token;
    this.#base = base;
  }

  session(): Promise<{ moderator: string; counts: Counts }> {
    return this.#ask('/mod/session');
  }

  list({ status, words, cursor }: Query): Promise<{ comments: Moderated[]; counts: Counts; next?: string }> {
    const query = new URLSearchParams({ limit: '50' });
    if (status) query.set('status', status);
    if (words) query.set('q', words);
    if (cursor) query.set('cursor', cursor);
    return this.#ask(`/mod/comments?${query}`);
  }

  thread(name: string): Promise<{ thread: string; closed: boolean; comments: Moderated[] }> {
    return this.#ask(`/mod/threads/${encodeURIComponent(name)}`);
  }

  decide(ids: readonly string[], action: Verb): Promise<Done> {
    return this.#ask('/mod/batch', 'POST', { action, ids });
  }

  undo(name: string): Promise<Done> {
    return this.#ask('/mod/undo', 'POST', { undo: name });
  }

  /** Refused with the code `changed` where somebody else changed the comment meanwhile. */
  edit({ id, revision }: Moderated, text: string): Promise<{ comment: Moderated; undo: string; counts: Counts }> {
    return this.#ask(`/mod/comments/${id}?revision=${revision}`, 'PATCH', { text });
  }

  setClosed(thread: string, closed: boolean): Promise<{ closed: boolean }> {
    return this.#ask(`/mod/threads/${encodeURIComponent(thread)}`, 'PATCH', { closed });
  }

  async #ask<T>(path: string, method = 'GET', body?: object): Promise<T> {
    const response = await fetch(this.#base + path, {
      method,
      credentials: 'omit',
      cache: 'no-store',
      headers: {
        authorization: `Bearer ${this.#token}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new Refused('offline', '');
    });
    const answer = (await response.json().catch(() => ({}))) as { error?: { code?: string; message?: string } };
    if (response.ok) return answer as T;
    if (response.status === 401 || response.status === 403) throw new Refused('signed-out', '');
    throw new Refused(answer.error?.code ?? 'unavailable', answer.error?.message ?? '');
  }
}
