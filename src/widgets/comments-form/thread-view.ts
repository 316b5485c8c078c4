/** The comments of a thread, answers one level under what they answer. Text is text. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Comment } from '../../comments/port.js';
import { safeHref } from '../../ui/links.js';
import { fill, type Words } from '../../words/index.js';

export interface ThreadView {
  words: Words;
  lang: string;
  comments: readonly Comment[];
  newestFirst: boolean;
  /** Undefined while the thread takes no comments. */
  answer: ((comment: Comment) => void) | undefined;
}

export function threadView(view: ThreadView): TemplateResult {
  const { comments, newestFirst } = view;
  const known = new Set(comments.map(({ id }) => id));
  // An answer whose parent is gone stands on its own rather than vanish.
  const top = comments.filter(({ parentId }) => !parentId || !known.has(parentId));
  const byTime = (a: Comment, b: Comment) => (a.createdAt < b.createdAt ? -1 : 1);
  top.sort((a, b) => (newestFirst ? byTime(b, a) : byTime(a, b)));
  return html`<ol class="thread" role="list" part="thread">
    ${top.map((comment) => {
      const answers = comments.filter(({ parentId }) => parentId === comment.id).sort(byTime);
      return html`<li>
        ${one(view, comment, true)}
        ${
          answers.length
            ? html`<ol class="answers" role="list">
                ${answers.map((answer) => html`<li>${one(view, answer, false)}</li>`)}
              </ol>`
            : nothing
        }
      </li>`;
    })}
  </ol>`;
}

function one({ words, lang, answer }: ThreadView, comment: Comment, top: boolean): TemplateResult {
  const href = safeHref(comment.website);
  return html`<article class="comment" part="comment" aria-label=${fill(words.commentBy, { name: comment.name })}>
    <header>
      <strong class="name"
        >${href ? html`<a href=${href} rel="nofollow ugc noopener noreferrer"><bdi>${comment.name}</bdi></a>` : html`<bdi>${comment.name}</bdi>`}</strong
      >
      ${time(comment.createdAt, lang)}
    </header>
    <p class="text" dir="auto">${comment.text}</p>
    ${
      top && answer
        ? html`<button
            type="button"
            class="link"
            part="reply-button"
            aria-label=${fill(words.replyTo, { name: comment.name })}
            @click=${() => answer(comment)}
          >
            ${words.reply}
          </button>`
        : nothing
    }
  </article>`;
}

const units: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31536000],
  ['month', 2592000],
  ['day', 86400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

function time(iso: string, lang: string): unknown {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return nothing;
  const seconds = Math.max(1, (Date.now() - date.getTime()) / 1000);
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? ['second', 1];
  const ago = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(-Math.floor(seconds / size), unit);
  const exact = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(date);
  return html`<time class="soft small" datetime=${iso} title=${exact}>${ago}</time>`;
}
