/** Erasing comments for good: by their writer, for a person, or when their time is over. */
import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.js';

const batch = 500;

/** Takes the rows away. One that was answered stays as an empty place, so that its answers keep theirs. */
export async function eraseComments(db: Kysely<Tables>, ids: string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += batch) await erase(db, ids.slice(start, start + batch));
}

async function erase(db: Kysely<Tables>, ids: string[]): Promise<void> {
  await db
    .updateTable('comments')
    .set(({ ref }) => ({
      ...{ name: '', website: '', text: '', reasons: '[]', email_sealed: null, email_hash: null, address_hash: null },
      ...{ removed: 1, pinned: 0, clinician: 0, draft_key: ref('id'), fingerprint: ref('id') },
      revision: sql<number>`revision + 1`,
    }))
    .where('id', 'in', ids)
    .execute();
  // What a moderator changed holds former texts.
  await db.deleteFrom('actions').where('comment_id', 'in', ids).execute();
  await db.deleteFrom('comments').where('id', 'in', ids).where('parent_id', 'is not', null).execute();
  await deleteEmptyPlaces(db);
}

/** Places whose last answer is gone. */
async function deleteEmptyPlaces(db: Kysely<Tables>): Promise<void> {
  await db
    .deleteFrom('comments')
    .where('removed', '=', 1)
    .where((is) =>
      is.not(
        is.exists(
          is.selectFrom('comments as answer').select('answer.id').whereRef('answer.parent_id', '=', 'comments.id'),
        ),
      ),
    )
    .execute();
}
