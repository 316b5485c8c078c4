/** What a comments backend offers the page. An adapter never throws: every failure is one of the results. */

export interface Comment {
  id: string;
  /** Id of the comment this one answers; answers are drawn one level deep. */
  parentId?: string | undefined;
  name: string;
  website?: string | undefined;
  text: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  editedAt?: string | undefined;
  /** Stands above all others: a correction, say. */
  pinned?: boolean | undefined;
  /** Written or answered by a clinician, as the publisher says. */
  clinician?: boolean | undefined;
  /** The reader's own, for as long as it may be changed; ISO 8601, UTC. */
  editableUntil?: string | undefined;
}

export interface Draft {
  name: string;
  email: string;
  website: string;
  text: string;
  consent: boolean;
  parentId?: string | undefined;
  /** The same for every try at sending one draft, so that a retry cannot post twice. */
  key: string;
  /** Value of a field that people never meet. */
  trap?: string | undefined;
}

export type Field = 'name' | 'email' | 'website' | 'text' | 'consent';
export type FieldProblem = 'required' | 'too-long' | 'invalid';
export type FieldErrors = Partial<Record<Field, FieldProblem>>;

export type Order = 'newest' | 'oldest';

export interface Page {
  order?: Order;
  /** The `more` of the page before; left out for the first page. */
  after?: string | undefined;
}

export type ListResult =
  | {
      state: 'listed';
      comments: Comment[];
      closed: boolean;
      /** Comments in the whole thread, where the backend counts them. */
      total?: number | undefined;
      /** What to pass to `list` for the comments after these; absent when these are the last. */
      more?: string | undefined;
    }
  | { state: 'offline' | 'failed' };

/** The text speaks of self-harm. Whatever became of it, its writer is shown where to find help. */
interface Crisis {
  crisis?: boolean;
}

export type PostResult = Crisis &
  (
    | { state: 'published'; comment: Comment }
    /** Waits for a moderator. The comment as its writer may see it, where the backend gives it back. */
    | { state: 'held'; comment?: Comment | undefined }
    | { state: 'duplicate' | 'closed' | 'login' | 'too-large' | 'offline' | 'failed' }
    /** The backend's own words for why it did not take the comment, as text. */
    | { state: 'refused'; message: string }
    /** Seconds to wait before another try. */
    | { state: 'too-fast'; retryAfter: number }
    | { state: 'invalid'; errors: FieldErrors }
  );

/** What became of a change to one's own comment: `too-late` once the minutes for it are over. */
export type ChangeResult = Crisis &
  (
    | { state: 'changed'; comment: Comment; held: boolean }
    | { state: 'deleted' | 'too-late' | 'duplicate' | 'offline' | 'failed' }
    | { state: 'invalid'; errors: FieldErrors }
  );

export interface CommentsPort {
  /** The newest or the oldest comments first, a page at a time. */
  list(thread: string, page?: Page): Promise<ListResult>;
  /** Absent where the backend is only read. */
  post?(thread: string, draft: Draft): Promise<PostResult>;
  /** The reader's own comment, changed or deleted from the page it was written on. Absent where the backend cannot. */
  edit?(thread: string, id: string, text: string): Promise<ChangeResult>;
  remove?(thread: string, id: string): Promise<ChangeResult>;
  count?(threads: readonly string[]): Promise<Counts>;
}

/** Number of comments of each thread, in order; undefined where it cannot be told. */
export type Counts = (number | undefined)[];
