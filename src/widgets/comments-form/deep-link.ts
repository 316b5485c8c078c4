/** A link to one comment, such as `#comment-12`: the browser cannot see into the widget, so the widget follows it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Conversation } from './conversation.js';

const prefix = '#comment-';

export class DeepLink implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #talk: Conversation;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, talk: Conversation) {
    this.#host = host;
    this.#talk = talk;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHash);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHash);
  }

  /** Goes to the comment that the address names, if this thread holds it. */
  async follow(): Promise<void> {
    if (!location.hash.startsWith(prefix)) return;
    const id = decodeURIComponent(location.hash.slice(prefix.length));
    if (!(await this.#talk.reach(id))) return;
    await this.#host.updateComplete;
    const comment = this.#host.renderRoot.querySelector<HTMLElement>(`[id="comment-${CSS.escape(id)}"]`);
    comment?.scrollIntoView({ block: 'center' });
    comment?.focus({ preventScroll: true });
  }

  #onHash = (): void => void this.follow().catch(() => undefined);
}
