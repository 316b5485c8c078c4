/** What a reader does with the comments form, and a backend that answers what a test says. */
import type { Comment, CommentsPort, Draft, ListResult, PostResult } from '../../src/comments/port.js';
import type { CommentsForm } from '../../src/widgets/comments-form/comments-form.js';
import { one, press, words } from './reader.js';

export class Backend implements CommentsPort {
  comments: Comment[] = [];
  closed = false;
  listing: ListResult | undefined;
  answer: PostResult = { state: 'held' };
  /** Drafts that arrived. */
  readonly sent: Draft[] = [];

  async list(): Promise<ListResult> {
    return this.listing ?? { state: 'listed', comments: this.comments, closed: this.closed };
  }

  async post(_thread: string, draft: Draft): Promise<PostResult> {
    this.sent.push(draft);
    return this.answer;
  }
}

export const comment = (id: string, text: string, more: Partial<Comment> = {}): Comment => ({
  id,
  name: 'Marta',
  text,
  createdAt: '2026-11-20T08:00:00Z',
  ...more,
});

/** After what the backend answered was drawn. */
export async function settled(form: CommentsForm): Promise<void> {
  await new Promise((done) => setTimeout(done, 0));
  await form.updateComplete;
}

export type Field = 'name' | 'email' | 'website' | 'text';
export const field = (form: CommentsForm, name: Field) => one<HTMLInputElement>(form, `#${name}`);

export async function type(form: CommentsForm, name: Field, value: string): Promise<void> {
  const input = field(form, name);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await form.updateComplete;
}

export async function tick(form: CommentsForm, name: 'consent' | 'device'): Promise<void> {
  one<HTMLInputElement>(form, `#${name}`).click();
  await settled(form);
}

export async function write(form: CommentsForm, text = 'My back is better.'): Promise<void> {
  await type(form, 'name', 'Ana');
  await type(form, 'email', 'canary@example.org');
  await type(form, 'text', text);
  if (!one<HTMLInputElement>(form, '#consent').checked) await tick(form, 'consent');
}

export async function send(form: CommentsForm, button = 'Post comment'): Promise<void> {
  await press(form, button);
  await settled(form);
}

export const status = (form: CommentsForm): string => words(one(form, '[part=status]'));
