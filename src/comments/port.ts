/** What a comments backend offers the page. An adapter never throws: every failure is one of the results. */

export interface Comment {
  id: string;
  /** Id of the comment this one answers; answers are one level deep. */
  parentId?: string | undefined;
  name: string;
  website?: string | undefined;
  text: string;
  /** ISO 8601, UTC. */
  createdAt: string;
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
}

export type Field = 'name' | 'email' | 'website' | 'text' | 'consent';
export type FieldProblem = 'required' | 'too-long' | 'invalid';
export type FieldErrors = Partial<Record<Field, FieldProblem>>;

export type ListResult = { state: 'listed'; comments: Comment[]; closed: boolean } | { state: 'offline' | 'failed' };

export type PostResult =
  | { state: 'published'; comment: Comment }
  | { state: 'held' | 'duplicate' | 'closed' | 'too-large' | 'offline' | 'failed' }
  /** Seconds to wait before another try. */
  | { state: 'too-fast'; retryAfter: number }
  | { state: 'invalid'; errors: FieldErrors };

export interface CommentsPort {
  list(thread: string): Promise<ListResult>;
  post(thread: string, draft: Draft): Promise<PostResult>;
}
