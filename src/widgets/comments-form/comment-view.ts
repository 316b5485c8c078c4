/** One comment. Text is text. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Comment } from '../../comments/port.js';
import { addressOf } from '../../ui/deep-link.js';
import { safeHref } from '../../ui/links.js';
import { fill, type Words } from '../../words/index.js';

export interface CommentView {
  words: Words;
  lang: string;
  /** The language that readers write in. */
  written: string;
  comment: Comment;
  /** Undefined where this comment cannot be answered. */
  answer: ((comment: Comment) => void) | undefined;
  /** Milliseconds since 1970: what the reader wrote may be changed until a certain time. */
  now: number;
  /** Ids of the reader's own comments that wait for a moderator. */
  waiting: ReadonlySet<string>;
  /** The reader's own comment that is being changed. */
  editing: string | undefined;
  /** The reader's own comment of which is asked whether to delete it. */
  deleting: string | undefined;
  /** What became of the last change, in words. */
  changeStatus: string;
  /** The link of a comment to itself was pressed. */
  follow: (event: MouseEvent, id: string) => void;
  edit: (id: string | undefined) => void;
  save: (id: string, text: string) => void;
  /** Asks whether to delete it; of none: keeps it. */
  ask: (id: string | undefined) => void;
  remove: (id: string) => void;
}

export function commentView(view: CommentView): TemplateResult {
  const { words, lang, comment, waiting } = view;
  const { id, name, clinician, pinned, createdAt, editedAt } = comment;
  const href = safeHref(comment.website);
  return html`<article
    id=${anchor(id)}
    class="comment ${pinned ? 'pinned' : ''}"
    part="comment"
    tabindex="-1"
    aria-label=${fill(words.commentBy, { name })}
  >
    <header>
      <strong class="name"
        >${href ? html`<a href=${href} rel="nofollow ugc noopener noreferrer"><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`}</strong
      >
      ${clinician ? html`<span class="badge" part="clinician-badge">${words.clinician}</span>` : nothing}
      ${pinned ? html`<span class="badge" part="pinned-badge">${words.pinned}</span>` : nothing}
      <a
        class="soft small"
        part="permalink"
        href=${addressOf(anchor(id))}
        @click=${(event: MouseEvent) => view.follow(event, id)}
        >${time(createdAt, lang)}</a
      >
      ${editedAt ? html`<span class="soft small">${words.editedComment}</span>` : nothing}
    </header>
    ${
      view.editing === id
        ? editor(view)
        : html`<p id=${textId(id)} class="text" dir="auto" lang=${view.written}>${comment.text}</p>`
    }
    ${waiting.has(id) ? html`<p class="soft small">${words.waiting}</p>` : nothing} ${buttons(view)}
  </article>`;
}

/** What a link to a comment ends in. */
export const anchor = (id: string): string => `comment-${id}`;

function buttons(view: CommentView): unknown {
  const { words, lang, comment, answer, now, editing, deleting, edit, ask } = view;
  const { id, name, editableUntil } = comment;
  const until = new Date(editableUntil ?? 0);
  if (editing === id) return nothing;
  if (deleting === id) return question(view);
  return html`${
    answer
      ? html`<button
          type="button"
          class="link"
          part="reply-button"
          aria-label=${fill(words.replyTo, { name })}
          @click=${() => answer(comment)}
        >
          ${words.reply}
        </button>`
      : nothing
  }
  ${
    until.getTime() > now
      ? html`<button
            type="button"
            class="link"
            part="edit-button"
            aria-describedby=${textId(id)}
            @click=${() => edit(id)}
          >
            ${words.editComment}
          </button>
          <button
            type="button"
            class="link danger"
            part="delete-button"
            aria-describedby=${textId(id)}
            @click=${() => ask(id)}
          >
            ${words.deleteComment}
          </button>
          ${limit(words, lang, until)}`
      : nothing
  }`;
}

const textId = (id: string) => `text-${id}`;

/** How long a comment may be changed: the service decides, the reader is told. The day too, where it may be another. */
function limit(words: Words, lang: string, until: Date): TemplateResult {
  const { exact, time } = formatsOf(lang);
  const soon = until.getTime() - Date.now() < 43_200_000;
  return html`<p class="soft small">${fill(words.editUntil, { time: (soon ? time : exact).format(until) })}</p>`;
}

/** Where the buttons were stands the question: who presses twice does not delete. */
const question = ({ words, comment: { id }, changeStatus, ask, remove }: CommentView) =>
  html`<div class="sure" role="group" aria-labelledby="sure-${id}">
    <p id="sure-${id}"><strong>${words.deleteSure}</strong></p>
    <div class="actions">
      <button
        type="button"
        class="button"
        part="keep-button"
        aria-describedby="sure-${id}"
        @click=${() => ask(undefined)}
      >
        ${words.deleteNot}
      </button>
      <button type="button" class="button" part="remove-button" @click=${() => remove(id)}>${words.deleteNow}</button>
    </div>
    <p class="error" role="status">${changeStatus}</p>
  </div>`;

function editor({ words, lang, written, comment, changeStatus, edit, save }: CommentView): TemplateResult {
  const field = `edit-${comment.id}`;
  return html`<div class="editor">
    <label for=${field}>${words.changeYour}</label>
    <textarea id=${field} part="field" lang=${written} rows="5" .value=${comment.text}></textarea>
    ${comment.editableUntil ? limit(words, lang, new Date(comment.editableUntil)) : nothing}
    <p class="error" role="status">${changeStatus}</p>
    <div class="actions">
      <button
        type="button"
        class="button primary"
        part="save-button"
        @click=${(event: Event) =>
          save(comment.id, (event.target as Element).closest('.editor')?.querySelector('textarea')?.value ?? '')}
      >
        ${words.saveChange}
      </button>
      <button type="button" class="button" @click=${() => edit(undefined)}>${words.cancelChange}</button>
    </div>
  </div>`;
}

const units: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31536000],
  ['month', 2592000],
  ['day', 86400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

interface Formats {
  ago: Intl.RelativeTimeFormat;
  exact: Intl.DateTimeFormat;
  time: Intl.DateTimeFormat;
}
/** Formats cost more to make than a comment to draw. */
const formats = new Map<string, Formats>();

function formatsOf(lang: string): Formats {
  const made = formats.get(lang) ?? {
    ago: new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }),
    exact: new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }),
    time: new Intl.DateTimeFormat(lang, { timeStyle: 'short' }),
  };
  formats.set(lang, made);
  return made;
}

function time(iso: string, lang: string): unknown {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return nothing;
  const seconds = Math.max(1, (Date.now() - date.getTime()) / 1000);
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? ['second', 1];
  const { ago, exact } = formatsOf(lang);
  return html`<time datetime=${iso} title=${exact.format(date)}
    >${ago.format(-Math.floor(seconds / size), unit)}</time
  >`;
}
