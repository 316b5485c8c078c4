/** The comments of a thread, answers one level under what they answer. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
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
  const { talk, words, more } = view;
  return html`<ol class="thread" role="list" part="thread">
      ${talk
        .threads()
        .slice(0, talk.drawn)
        .map((group) => html`<li>${guard([...group, ...about(view, group)], () => groupView(view, group))}</li>`)}
    </ol>
    ${
      talk.hasMore
        ? html`<button type="button" class="button" part="more-button" @click=${more}>${words.moreReplies}</button>`
        : nothing
    }`;
}

/** What else the look of these comments depends on: a letter typed below must not draw thousands of them again. */
function about(
  { words, lang, written, answer, waiting, editing, deleting, changeStatus, now }: ThreadView,
  group: Comment[],
) {
  const isOwn = group.some(({ id, editableUntil }) => editableUntil !== undefined || waiting.has(id));
  const own = isOwn ? [editing, deleting, changeStatus, now, ...group.map(({ id }) => waiting.has(id))] : [];
  return [words, lang, written, answer !== undefined, ...own];
}

function groupView(view: ThreadView, [first, ...answers]: Comment[]): unknown {
  return (
    first &&
    html`${commentView({ ...view, comment: first })}
    ${
      answers.length
        ? html`<ol class="answers" role="list">
            ${answers.map((comment) => html`<li>${commentView({ ...view, comment, answer: undefined })}</li>`)}
          </ol>`
        : nothing
    }`
  );
}
