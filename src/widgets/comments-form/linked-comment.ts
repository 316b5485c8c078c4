/** A link to one comment, such as `#comment-12`, which may be on a page of the thread that is not here yet. */
import type { ReactiveControllerHost } from 'lit';
import { DeepLink } from '../../ui/deep-link.js';
import { anchor } from './comment-view.js';
import type { Conversation } from './conversation.js';

export class LinkedComment {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #talk: Conversation;
  readonly #link: DeepLink;
  #id = '';

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, talk: Conversation) {
    this.#host = host;
    this.#talk = talk;
    this.#link = new DeepLink(host, (id) => {
      this.#id = id.startsWith(anchor('')) ? id.slice(anchor('').length) : '';
      void this.follow();
    });
  }

  /** The reader pressed the link that a comment has to itself. */
  press(event: MouseEvent, id: string): void {
    this.#link.follow(event, anchor(id));
  }

  /** Goes to the comment that the address names, if this thread holds it. */
  async follow(): Promise<void> {
    if (!this.#id || !(await this.#talk.reach(this.#id))) return;
    await this.#host.updateComplete;
    const comment = this.#host.renderRoot.querySelector<HTMLElement>(`[id="${CSS.escape(anchor(this.#id))}"]`);
    comment?.scrollIntoView({ block: 'center' });
    comment?.focus({ preventScroll: true });
  }
}
