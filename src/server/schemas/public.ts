/** What a page sends and gets. */
import * as v from 'valibot';
import { crisis, cursor, id, limit, order, said, time } from './parts.js';

export const comment = v.object({
  id,
  parentId: v.optional(id),
  name: said(v.string(), 'Plain text.'),
  website: v.optional(v.string()),
  text: said(v.string(), 'Plain text with line ends as \\n; never HTML.'),
  createdAt: time,
  editedAt: v.optional(time),
  pinned: v.optional(v.boolean()),
  clinician: v.optional(said(v.boolean(), 'A clinician answered it.')),
  removed: v.optional(said(v.boolean(), 'Erased; an empty place for the answers to it.')),
  answers: v.optional(said(v.number(), 'How many answers it has; the first 50 come with it.')),
});
export type PublicComment = v.InferOutput<typeof comment>;

export const listQuery = v.object({
  limit: v.optional(limit),
  cursor: v.optional(cursor),
  order: v.optional(order),
  parent: v.optional(said(id, 'Lists the answers to this comment instead.')),
});
export const list = v.object({
  comments: said(v.array(comment), 'Pinned comments (first page), the comments of the page, then answers to them.'),
  count: said(v.number(), 'Comments in the whole thread, answers among them.'),
  closed: said(v.boolean(), 'The thread takes no more comments.'),
  next: v.optional(cursor),
});

export const countsQuery = v.object({
  threads: said(v.pipe(v.string(), v.maxLength(6100)), 'Up to 50 names with commas between them.'),
});
export const counts = v.object({ counts: v.record(v.string(), v.number()) });

export const ticket = v.object({
  ticket: said(v.string(), 'Good for one comment in this thread.'),
  waitSeconds: said(v.number(), 'A comment sent sooner is refused.'),
  expiresInSeconds: v.number(),
});

export const draft = v.object({
  name: v.string(),
  email: said(v.string(), 'Sealed in the store; comes back in no answer.'),
  website: v.optional(v.string()),
  text: v.string(),
  consent: v.boolean(),
  parentId: v.optional(id),
  key: said(
    v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
    'The same for every try at sending one draft: a retry gets the first answer.',
  ),
  ticket: v.optional(said(v.pipe(v.string(), v.maxLength(200)), 'From `GET /threads/{thread}/ticket`.')),
  trap: v.optional(said(v.string(), 'Value of a field that people never meet. Must be empty.')),
});
export type PostBody = v.InferOutput<typeof draft>;

const state = said(v.picklist(['published', 'held']), 'Held until a moderator approves it.');

export const posted = v.object({
  state,
  comment,
  token: said(v.string(), "For reading, changing and deleting one's own comment: `Authorization: Bearer <token>`."),
  editableUntil: time,
  crisis: v.optional(crisis),
});

export const own = v.object({
  state: v.picklist(['published', 'held', 'rejected']),
  comment,
  editableUntil: time,
  crisis: v.optional(crisis),
});

/** At least one of them; what is left out stays. */
export const ownEdit = v.object({
  name: v.optional(v.string()),
  website: v.optional(v.string()),
  text: v.optional(v.string()),
});
export type EditBody = v.InferOutput<typeof ownEdit>;

export const health = v.object({ ok: v.boolean() });
