/** The comments of a thread, answers one level under what they answer. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Comment } from '../../comments/port.js';
import type { Words } from '../../words/index.js';
import { commentView, type CommentView } from './comment-view.js';
import type { Conversation } from './conversation.js';

export interface ThreadView extends Omit<CommentView, 'comment' | 'answer'> {
  words: Words;
  talk: Conversation;
  /** Undefined while the thread takes no comments. */
  answer: ((comment: Comment) => void) | undefined;
  more: () => void;
}

export function threadView(view: ThreadView): TemplateResult {
  const { talk, words, answer, more } = view;
  return html`<ol class="thread" role="list" part="thread">
      ${talk
        .threads()
        .slice(0, talk.drawn)
        .map(
          ([first, ...answers]) =>
            first &&
            html`<li>
              ${commentView({ ...view, comment: first, answer })}
              ${
                answers.length
                  ? html`<ol class="answers" role="list">
                      ${answers.map((comment) => html`<li>${commentView({ ...view, comment, answer: undefined })}</li>`)}
                    </ol>`
                  : nothing
              }
            </li>`,
        )}
    </ol>
    ${
      talk.hasMore
        ? html`<button type="button" class="button" part="more-button" @click=${more}>${words.moreReplies}</button>`
        : nothing
    }`;
}
