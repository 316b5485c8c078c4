/** A writer's own comment, by its token. */
import { sql, type Kysely } from 'kysely';
import { eraseComments } from './erasing.js';
import type { CommentRow, Tables } from './tables.js';

export function findComment(db: Kysely<Tables>, id: string): Promise<CommentRow | undefined> {
  return db.selectFrom('comments').selectAll().where('id', '=', id).where('removed', '=', 0).executeTakeFirst();
}

export type OwnChange = Pick<
  CommentRow,
  'name' | 'website' | 'text' | 'fingerprint' | 'status' | 'reasons' | 'edited_at'
>;

/** Changes a comment as it was read; 'changed' where somebody decided on it meanwhile. */
export function editOwn(
  db: Kysely<Tables>,
  { id, thread, revision }: CommentRow,
  change: OwnChange,
): Promise<CommentRow | 'changed' | 'duplicate'> {
  return db.transaction().execute(async (transaction) => {
    if (!(await claim(transaction, id, revision))) return 'changed';
    if (await hasSame(transaction, id, thread, change.fingerprint)) {
      await release(transaction, id);
      return 'duplicate';
    }
    return transaction
      .updateTable('comments')
      .set(change)
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

/** Locks the comment and counts its revision up; gives it as it was otherwise. */
export function claim(db: Kysely<Tables>, id: string, revision?: number): Promise<CommentRow | undefined> {
  const query = db
    .updateTable('comments')
    .set({ revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .where('removed', '=', 0);
  return (revision === undefined ? query : query.where('revision', '=', revision)).returningAll().executeTakeFirst();
}

/** Takes a claim back: nothing was changed. */
export async function release(db: Kysely<Tables>, id: string): Promise<void> {
  await db
    .updateTable('comments')
    .set({ revision: sql<number>`revision - 1` })
    .where('id', '=', id)
    .execute();
}

export async function hasSame(db: Kysely<Tables>, id: string, thread: string, fingerprint: string): Promise<boolean> {
  const other = await db
    .selectFrom('comments')
    .select('id')
    .where('thread', '=', thread)
    .where('fingerprint', '=', fingerprint)
    .where('id', '<>', id)
    .executeTakeFirst();
  return Boolean(other);
}

export function deleteOwn(db: Kysely<Tables>, id: string): Promise<void> {
  return db.transaction().execute((transaction) => eraseComments(transaction, [id]));
}
