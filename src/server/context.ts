/** What every route works with. */
import type { Settings } from './options.js';
import type { Keys } from './privacy/keys.js';
import type { CommentRow } from './store/tables.js';
import type { Store } from './store/store.js';

export interface Context {
  store: Store;
  keys: Keys;
  settings: Settings;
  /** What happens after a comment was taken, without its writer waiting for it. */
  afterPost(comment: CommentRow, visit: Visit): void;
}

/** What is known of a request only while it is answered. */
export interface Visit {
  address: string;
  userAgent: string;
  email: string;
}
