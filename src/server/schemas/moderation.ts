/** What the moderation page sends and gets. */
import * as v from 'valibot';
import { statuses } from '../store/tables.js';
import { cursor, email, id, limit, order, said, thread, time } from './parts.js';

export const status = v.picklist(statuses);

export const comment = v.object({
  id,
  thread,
  parentId: v.optional(id),
  name: v.string(),
  website: v.optional(v.string()),
  text: v.string(),
  status,
  reasons: said(
    v.array(v.string()),
    'Why it is held or spam: `moderation` (all are held), `links`, `words`, `harm`, `alarm`, `name`, `trap`, `crowd`, `akismet`, `edited`, `no-script`.',
  ),
  pinned: v.boolean(),
  clinician: v.boolean(),
  removed: v.boolean(),
  createdAt: time,
  editedAt: v.optional(time),
  revision: said(v.number(), 'Send it back with a decision: 409 `changed` where the comment is not as you saw it.'),
  approvedBefore: v.optional(said(v.number(), 'Approved comments of the same person (single comment only).')),
});

export const statusCounts = v.object({
  held: v.number(),
  approved: v.number(),
  rejected: v.number(),
  spam: v.number(),
});

export const session = v.object({ moderator: v.string(), counts: statusCounts });

export const queueQuery = v.object({
  status: v.optional(status),
  thread: v.optional(thread),
  q: v.optional(said(v.pipe(v.string(), v.maxLength(200)), 'Words in the name or text, or a whole e-mail address.')),
  order: v.optional(order),
  limit: v.optional(limit),
  cursor: v.optional(cursor),
});
export const queue = v.object({ comments: v.array(comment), counts: statusCounts, next: v.optional(cursor) });

export const wholeThread = v.object({ thread, closed: v.boolean(), comments: v.array(comment) });
export const threadChange = v.object({ closed: v.boolean() });

const action = v.object({
  undo: said(v.string(), 'Name of the action for `POST /mod/undo`.'),
  kind: v.string(),
  moderator: v.string(),
  at: time,
  undone: v.boolean(),
});
export const single = v.object({ comment, actions: v.array(action) });

export const decideQuery = v.object({
  revision: v.optional(said(v.pipe(v.string(), v.regex(/^\d{1,9}$/)), 'The revision you saw.')),
});
export const changed = v.object({ comment, undo: v.string(), counts: statusCounts });

export const verbs = ['approve', 'reject', 'spam', 'hold', 'pin', 'unpin', 'clinician', 'unclinician'] as const;
export const verb = v.picklist(verbs);
export type Verb = v.InferOutput<typeof verb>;
export const verbParams = v.object({ id, verb });

export const batch = v.object({
  action: verb,
  ids: v.pipe(v.array(id), v.minLength(1), v.maxLength(100)),
});
export const undoBody = v.object({ undo: id });
export const batchDone = v.object({
  comments: v.array(comment),
  failed: v.array(v.object({ id, code: v.string() })),
  undo: v.optional(v.string()),
  counts: statusCounts,
});

export const person = v.object({ email });
export const exported = v.object({ comments: v.array(comment) });
export const erased = v.object({ erased: v.number() });
