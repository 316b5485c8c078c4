/** What a moderator looks through. */
import { sql, type Kysely } from 'kysely';
import { note, type By } from './journal.js';
import { after, type Page } from './pages.js';
import { statuses, type CommentRow, type Status, type Tables } from './tables.js';

export interface Search {
  status?: Status | undefined;
  thread?: string | undefined;
  /** Words in the name or the text. */
  words?: string | undefined;
  /** Hash of the writer's e-mail address. */
  person?: string | undefined;
}

export async function search(db: Kysely<Tables>, { status, thread, words, person }: Search, page: Page) {
  let query = db.selectFrom('comments').selectAll().where('removed', '=', 0);
  if (status) query = query.where('status', '=', status);
  if (thread !== undefined) query = query.where('thread', '=', thread);
  if (person !== undefined) query = query.where('email_hash', '=', person);
  if (words !== undefined) {
    const like = `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where(sql<boolean>`(lower(text) like ${like} escape '\\' or lower(name) like ${like} escape '\\')`);
  }
  return after((await page.on(query).execute()) as CommentRow[], page);
}

/** Every comment of a thread, whatever became of it: what a moderator sees around one. */
export function wholeThread(db: Kysely<Tables>, thread: string): Promise<CommentRow[]> {
  return db
    .selectFrom('comments')
    .selectAll()
    .where('thread', '=', thread)
    .orderBy('created_at')
    .orderBy('id')
    .limit(1000)
    .execute();
}

export async function countStatuses(db: Kysely<Tables>): Promise<Record<Status, number>> {
  const rows = await db
    .selectFrom('comments')
    .select(['status', ({ fn }) => fn.countAll<number>().as('count')])
    .where('removed', '=', 0)
    .groupBy('status')
    .execute();
  const found = new Map(rows.map(({ status, count }) => [status, Number(count)]));
  return Object.fromEntries(statuses.map((status) => [status, found.get(status) ?? 0])) as Record<Status, number>;
}

export function setClosed(db: Kysely<Tables>, name: string, closed: boolean, by: By): Promise<void> {
  const row = { name, closed: Number(closed) };
  return db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('threads')
      .values(row)
      .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
      .execute();
    await note(transaction, by, closed ? 'close' : 'open', name);
  });
}
