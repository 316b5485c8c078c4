/** What the service takes and stores. */
import * as v from 'valibot';
import type { Draft } from '../comments/port.js';

const key = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));

/** Keys it does not name are dropped, so that nobody can set a status or an id. */
export const draftSchema = v.object({
  name: v.string(),
  email: v.string(),
  website: v.optional(v.string(), ''),
  text: v.string(),
  consent: v.boolean(),
  parentId: v.optional(v.string()),
  key,
}) satisfies v.GenericSchema<unknown, Draft>;

/** A thread is named by its page: lower-case letters, digits and single dashes. */
export const threadName = /^[a-z0-9]+(?:-[a-z0-9]+){0,40}$/;
export const maxThreadName = 120;

export type Status = 'held' | 'approved' | 'rejected';

export interface StoredComment {
  id: string;
  thread: string;
  parent_id: string | null;
  name: string;
  email: string;
  website: string;
  text: string;
  status: Status;
  /** The draft's own key: the same draft sent twice is one comment. */
  draft_key: string;
  /** What makes two comments the same: thread and text. */
  fingerprint: string;
  created_at: string;
}

export interface Database {
  comments: StoredComment;
  threads: { name: string; closed: number };
}
