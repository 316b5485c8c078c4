/** The comments as a list: their number, the button that turns them, and what to do while they load or did not. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Announcer } from '../../ui/announcer.js';
import type { Focus } from '../../ui/focus.js';
import { fill, type Words } from '../../words/index.js';
import { anchor } from './comment-view.js';
import type { Conversation } from './conversation.js';
import { threadView, type ThreadView } from './thread-view.js';

interface ListingView extends Omit<ThreadView, 'talk' | 'more'> {
  heading: (content: unknown) => TemplateResult;
}

export class Listing {
  readonly #talk: Conversation;
  readonly #focus: Focus;
  readonly #announcer: Announcer;

  constructor(talk: Conversation, focus: Focus, announcer: Announcer) {
    this.#talk = talk;
    this.#focus = focus;
    this.#announcer = announcer;
  }

  render(view: ListingView): TemplateResult {
    const { words, heading } = view;
    const talk = this.#talk;
    return html`<div class="topline" ?hidden=${talk.state === 'failed' && !talk.total}>
        ${heading(talk.total === 1 ? words.oneReply : fill(words.replies, { n: talk.total }))}
        <button
          type="button"
          class="link"
          part="sort-button"
          ?hidden=${talk.total < 2}
          @click=${() => void this.#turn(words)}
        >
          ${talk.order === 'newest' ? words.showOldest : words.showNewest}
        </button>
      </div>
      ${threadView({ ...view, talk, more: () => void this.#more(words) })} ${this.#state(words)}`;
  }

  #state(words: Words): unknown {
    const { state, comments } = this.#talk;
    if (state === 'listed') return comments.length ? nothing : html`<p class="soft">${words.noReplies}</p>`;
    // One status for both, so that it keeps focus while the reader tries again.
    return html`<p class="soft list-state" role="status" tabindex="-1">
      ${state === 'loading' ? words.loading : [words.listFailed, ' ', this.#tryAgain(words)]}
    </p>`;
  }

  #tryAgain(words: Words): TemplateResult {
    const load = () => {
      void this.#talk.load();
      this.#focus.to('.list-state');
    };
    return html`<button type="button" class="link" @click=${load}>${words.tryAgain}</button>`;
  }

  async #turn(words: Words): Promise<void> {
    await this.#talk.turn();
    this.#announcer.say(this.#talk.order === 'newest' ? words.nowNewest : words.nowOldest);
  }

  /** The new ones come before the button: focus goes to the first of them, unless the reader is writing by then. */
  async #more(words: Words): Promise<void> {
    const talk = this.#talk;
    const { drawn } = talk;
    const isPressed = this.#focus.isIn('[part=more-button]');
    await talk.more();
    const [first] = talk.threads()[drawn] ?? [];
    if (!first) return;
    this.#announcer.say(fill(words.repliesShown, { n: talk.shown }));
    if (isPressed && !this.#focus.isIn('form')) this.#focus.to(`#${CSS.escape(anchor(first.id))}`);
  }
}
