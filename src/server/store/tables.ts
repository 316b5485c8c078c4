/** The tables, the same in both databases. Times are ISO 8601 in UTC, yes and no are 1 and 0. */

export const statuses = ['held', 'approved', 'rejected', 'spam'] as const;
export type Status = (typeof statuses)[number];

export interface CommentRow {
  id: string;
  thread: string;
  parent_id: string | null;
  name: string;
  website: string;
  text: string;
  status: Status;
  /** Why it is held or spam: a JSON list of reasons. */
  reasons: string;
  /** Encrypted; null once erased. */
  email_sealed: string | null;
  /** Keyed hash, to find all comments of a person. */
  email_hash: string | null;
  /** Keyed hash with the day's key; null after the day. */
  address_hash: string | null;
  /** The draft's own key: the same draft sent twice is one comment. */
  draft_key: string;
  /** What makes two comments the same: thread and text. */
  fingerprint: string;
  pinned: number;
  /** A clinician answered it. */
  clinician: number;
  /** Erased, but kept as a place for the answers to it. */
  removed: number;
  /** Grows with every change, so that nobody decides on what they have not seen. */
  revision: number;
  created_at: string;
  edited_at: string | null;
}

/** What a moderator did, so that it can be undone. */
export interface ActionRow {
  id: string;
  /** Actions of one batch are undone together. */
  batch: string;
  comment_id: string;
  moderator: string;
  kind: string;
  /** The changed columns before, as JSON. */
  before: string;
  /** The comment's revision after it. */
  revision: number;
  undone: number;
  created_at: string;
}

/** That something was done, by whom and when. It holds no words of anybody, so that it may outlive what it tells of. */
export interface JournalRow {
  id: string;
  at: string;
  who: string;
  kind: string;
  /** Ids of comments, the name of a thread or a moderator, or the hash of a person's e-mail address until they are erased. */
  subject: string;
}

export interface Tables {
  comments: CommentRow;
  threads: { name: string; closed: number };
  actions: ActionRow;
  journal: JournalRow;
  /** Beside those of the environment. Tokens are hashed with the key, so the store alone opens nothing. */
  moderators: { name: string; token_hash: string; created_at: string };
  /** How often something came within a window that ends at `ends` (milliseconds). */
  floods: { key: string; count: number; ends: number };
  /** Tickets that were used, until they expire. */
  used_tickets: { id: string; expires: number };
  /** Random keys for hashes of addresses; without its key a hash leads nowhere. */
  daily_keys: { day: string; key: string };
}
