/** A comments form on the test page. */
import { fixture, html } from '@open-wc/testing';
import type { CommentsForm } from '../../src/widgets/comments-form/comments-form.js';
import type { CommentsPort } from '../../src/comments/port.js';
import { settled } from './comments.js';

let threads = 0;

/** A form in a thread of its own, so that no draft comes from another test. */
export async function openForm(backend: CommentsPort, thread = `thread-${threads++}`): Promise<CommentsForm> {
  const form = await fixture<CommentsForm>(
    html`<comments-form .port=${backend} thread=${thread} region="GB"></comments-form>`,
  );
  await settled(form);
  return form;
}
