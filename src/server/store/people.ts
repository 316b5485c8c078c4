/** All comments of a person, to hand over or to erase. */
import type { Kysely } from 'kysely';
import { eraseComments } from './erasing.js';
import { note, type By } from './journal.js';
import type { CommentRow, Tables } from './tables.js';

function commentsOf(db: Kysely<Tables>, person: string): Promise<CommentRow[]> {
  return db.selectFrom('comments').selectAll().where('email_hash', '=', person).orderBy('created_at').execute();
}

/** Handing over is noted with the person's hash: after a leak an operator has to know whom to tell. */
export function exportPerson(db: Kysely<Tables>, person: string, by: By): Promise<CommentRow[]> {
  return db.transaction().execute(async (transaction) => {
    await note(transaction, by, 'export', person);
    return commentsOf(transaction, person);
  });
}

/** How many were erased. The journal keeps that it was done, and loses whose they were. */
export function erasePerson(db: Kysely<Tables>, person: string, by: By): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('floods').where('key', '=', `email:${person}`).execute();
    const rows = await commentsOf(transaction, person);
    await eraseComments(
      transaction,
      rows.map(({ id }) => id),
    );
    await transaction.updateTable('journal').set({ subject: '' }).where('subject', '=', person).execute();
    await note(transaction, by, 'erase', '');
    return rows.length;
  });
}
