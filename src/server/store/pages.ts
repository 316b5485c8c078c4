/** Pages by cursor: stable while comments come and go, unlike numbered pages. */
import type { SelectQueryBuilder } from 'kysely';
import type { CommentRow, Tables } from './tables.js';

type Query = SelectQueryBuilder<Tables, 'comments', CommentRow>;

export interface Page {
  limit: number;
  cursor: Place | undefined;
  on(query: Query): Query;
}

interface Place {
  at: string;
  id: string;
}

const written = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f]{32})$/;

/** Undefined where the cursor is none of ours. */
export function pageAt(order: 'newest' | 'oldest', limit: number, cursor?: string): Page | undefined {
  const match = cursor === undefined ? undefined : written.exec(Buffer.from(cursor, 'base64url').toString('latin1'));
  if (match === null) return undefined;
  const place = match && { at: match[1] ?? '', id: match[2] ?? '' };
  const [direction, beyond] = order === 'newest' ? (['desc', '<'] as const) : (['asc', '>'] as const);
  return {
    limit,
    cursor: place,
    on(query) {
      const from = place
        ? query.where((is) =>
            is.or([
              is('created_at', beyond, place.at),
              is.and([is('created_at', '=', place.at), is('id', beyond, place.id)]),
            ]),
          )
        : query;
      // One more than shown, to know whether there is a next page.
      return from
        .orderBy('created_at', direction)
        .orderBy('id', direction)
        .limit(limit + 1);
    },
  };
}

/** The rows of the page, and the cursor of the next one. */
export function after(rows: CommentRow[], { limit }: Page): { comments: CommentRow[]; next: string | undefined } {
  const comments = rows.slice(0, limit);
  const last = comments.at(-1);
  const more = rows.length > limit && last;
  return { comments, next: more ? Buffer.from(`${last.created_at}_${last.id}`).toString('base64url') : undefined };
}
