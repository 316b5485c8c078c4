/** All comments of a person, to hand over or to erase. */
import type { Kysely } from 'kysely';
import { eraseComments } from './erasing.js';
import type { CommentRow, Tables } from './tables.js';

export function commentsOf(db: Kysely<Tables>, person: string): Promise<CommentRow[]> {
  return db.selectFrom('comments').selectAll().where('email_hash', '=', person).orderBy('created_at').execute();
}

/** How many were erased. */
export function erasePerson(db: Kysely<Tables>, person: string): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('floods').where('key', '=', `email:${person}`).execute();
    const rows = await commentsOf(transaction, person);
    await eraseComments(
      transaction,
      rows.map(({ id }) => id),
    );
    return rows.length;
  });
}
