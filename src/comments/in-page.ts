/** Keeps comments in the page's memory: for previews and stories. Nothing is sent or stored. */
import { check, tidy } from './limits.js';
import type { Comment, CommentsPort, Draft, ListResult, PostResult } from './port.js';

export class InPageComments implements CommentsPort {
  readonly #comments: Comment[];
  #count = 0;

  constructor(comments: Comment[] = []) {
    this.#comments = [...comments];
  }

  async list(): Promise<ListResult> {
    return { state: 'listed', comments: [...this.#comments], closed: false };
  }

  async post(_thread: string, draft: Draft): Promise<PostResult> {
    const errors = check(draft);
    if (Object.keys(errors).length) return { state: 'invalid', errors };
    const { name, website, text, parentId } = tidy(draft);
    if (this.#comments.some((comment) => comment.text === text)) return { state: 'duplicate' };
    this.#count += 1;
    const comment = {
      id: `in-page-${this.#count}`,
      name,
      website,
      text,
      parentId,
      createdAt: new Date().toISOString(),
    };
    this.#comments.push(comment);
    return { state: 'published', comment };
  }
}
