/** One comment as a moderator sees it: the words, why it is held, and what can be done. Text is text. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../words/index.js';
import type { Moderated } from './api.js';
import type { Command } from './queue.model.js';
import { words } from './words.js';

export interface CardView {
  comment: Moderated;
  current: boolean;
  chosen: boolean;
  editing: boolean;
  /** What is wrong with the change, in words. */
  problem: string;
  choose: () => void;
  focused: () => void;
  run: (command: Command) => void;
  save: (text: string) => void;
  cancel: () => void;
}

export function commentCard(view: CardView): TemplateResult {
  const { comment, current, chosen, editing } = view;
  const { id, name, text, thread, parentId, website, createdAt, reasons, status } = comment;
  return html`<article
    id="comment-${id}"
    class="item ${current ? 'current' : ''}"
    tabindex="-1"
    aria-current=${current ? 'true' : 'false'}
    aria-label=${fill(words.commentBy, { name })}
    @focusin=${view.focused}
  >
    <header>
      <label class="pick"
        ><input type="checkbox" .checked=${chosen} aria-label=${fill(words.choose, { name })} @change=${view.choose}
      /></label>
      <strong><bdi>${name}</bdi></strong>
      ${website ? html`<span class="soft small"><bdi>${website}</bdi></span>` : nothing}
      <span class="soft small"
        >${time(createdAt)} ${words.in} <bdi>${thread}</bdi>${parentId ? `, ${words.answers}` : ''}</span
      >
      <span class="chip ${status}">${words[status]}</span>
      ${comment.pinned ? html`<span class="chip">${words.pinned}</span>` : nothing}
      ${comment.clinician ? html`<span class="chip">${words.byClinician}</span>` : nothing}
    </header>
    ${editing ? editor(view) : html`<p class="words" dir="auto">${text}</p>`}
    ${
      reasons.length && status !== 'approved'
        ? html`<p class="soft small">
            ${words.why}: ${reasons.map((reason) => words.reasons[reason] ?? reason).join('; ')}.
          </p>`
        : nothing
    }
    ${editing ? nothing : buttons(view)}
  </article>`;
}

function buttons({ comment, run }: CardView): TemplateResult {
  const button = (command: Command, label: string, className = '') =>
    html`<button
      type="button"
      class="button ${className}"
      aria-label="${label}: ${fill(words.commentBy, { name: comment.name })}"
      @click=${() => run(command)}
    >
      ${label}
    </button>`;
  return html`<div class="actions">
    ${comment.status === 'approved' ? button('hold', words.hold) : button('approve', words.approve, 'primary')}
    ${comment.status === 'rejected' ? nothing : button('reject', words.reject)}
    ${comment.status === 'spam' ? nothing : button('spam', words.toSpam)} ${button('edit', words.edit)}
    ${button('thread', words.thread)} ${button('pin', comment.pinned ? words.unpin : words.pin)}
    ${button('clinician', comment.clinician ? words.unclinician : words.clinician)}
  </div>`;
}

function editor({ comment, problem, save, cancel }: CardView): TemplateResult {
  const valueOf = (event: Event) =>
    (event.target as Element).closest('.editor')?.querySelector('textarea')?.value ?? '';
  return html`<div class="editor">
    <label for="edit">${words.text}</label>
    <textarea id="edit" part="field" rows="6" dir="auto" .value=${comment.text}></textarea>
    <p class="problem" role="alert">${problem}</p>
    <div class="actions">
      <button type="button" class="button primary" @click=${(event: Event) => save(valueOf(event))}>
        ${words.save}
      </button>
      <button type="button" class="button" @click=${cancel}>${words.cancel}</button>
    </div>
  </div>`;
}

const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

function time(iso: string): unknown {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? nothing : html`<time datetime=${iso}>${format.format(date)}</time>`;
}
