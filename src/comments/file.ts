/** Comments that are only read, from a file beside the page: `{"comments": [...]}` in the shape of the service. */
import { ask, isRecord } from './ask.js';
import type { CommentsPort, ListResult } from './port.js';
import { isComment } from './service.js';

export class FileComments implements CommentsPort {
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  async list(): Promise<ListResult> {
    const reply = await ask(this.#address);
    if (typeof reply === 'string') return { state: reply };
    const comments = isRecord(reply.json) ? reply.json['comments'] : undefined;
    if (reply.status !== 200 || !Array.isArray(comments)) return { state: 'failed' };
    return { state: 'listed', comments: comments.filter(isComment), closed: true };
  }
}
