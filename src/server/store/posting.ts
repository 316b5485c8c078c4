/** Taking a comment: every limit and the insert in one transaction. */
import type { Kysely } from 'kysely';
import { lastMinute, tooOften } from './floods.js';
import type { CommentRow, Status, Tables } from './tables.js';

export interface Limits {
  /** Comments per minute and address; per e-mail address; in one thread; in all. */
  perMinute: number;
  perEmail: number;
  perThread: number;
  total: number;
}

export interface NewComment {
  row: Omit<CommentRow, 'status' | 'reasons'>;
  /** Counts the address; daily, keyed. */
  address: string;
  /** Undefined for a form without scripts, which cannot have one. */
  ticket: { id: string; expires: number } | undefined;
  /** What becomes of it, knowing how many comments of the same person were approved. */
  decide(approvedBefore: number): { status: Status; reasons: string[] };
}

export type Posted =
  | { state: 'saved'; comment: CommentRow; again: boolean }
  | { state: 'duplicate' | 'closed' | 'no-parent' | 'used-ticket' }
  | { state: 'too-fast'; retryAfter: number };

export async function postComment(db: Kysely<Tables>, added: NewComment, limits: Limits, now: number): Promise<Posted> {
  const before = await sameDraft(db, added.row);
  if (before) return before;
  return db.transaction().execute(async (transaction) => {
    // The first statement writes: SQLite then waits for its lock instead of failing later.
    const retryAfter = await flooded(transaction, added, limits, now);
    if (retryAfter !== undefined) return { state: 'too-fast', retryAfter };
    const { thread, parent_id } = added.row;
    if (await isClosed(transaction, thread)) return { state: 'closed' };
    if (parent_id !== null && !(await canAnswer(transaction, thread, parent_id))) return { state: 'no-parent' };
    return insert(transaction, added);
  });
}

async function flooded(db: Kysely<Tables>, { row, address }: NewComment, limits: Limits, now: number) {
  const byAddress = await tooOften(db, `address:${address}`, limits.perMinute, now);
  if (byAddress !== undefined) return byAddress;
  const byEmail = await tooOften(db, `email:${row.email_hash}`, limits.perEmail, now);
  if (byEmail !== undefined) return byEmail;
  if ((await lastMinute(db, now, row.thread)) >= limits.perThread) return 20;
  if ((await lastMinute(db, now)) >= limits.total) return 20;
  return undefined;
}

async function insert(db: Kysely<Tables>, { row, ticket, decide }: NewComment): Promise<Posted> {
  if (ticket && !(await use(db, ticket))) return (await sameDraft(db, row)) ?? { state: 'used-ticket' };
  const { status, reasons } = decide(await approvedOf(db, row.email_hash));
  const comment: CommentRow = { ...row, status, reasons: JSON.stringify(reasons) };
  // One statement decides a race: the unique indexes let only one of two equal comments in.
  const inserted = await db
    .insertInto('comments')
    .values(comment)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows) return { state: 'saved', comment, again: false };
  // Its writer may change the text and send it with the same ticket.
  if (ticket) await db.deleteFrom('used_tickets').where('id', '=', ticket.id).execute();
  return (await sameDraft(db, row)) ?? { state: 'duplicate' };
}

/** False where it was used before. */
async function use(db: Kysely<Tables>, ticket: Tables['used_tickets']): Promise<boolean> {
  const used = await db
    .insertInto('used_tickets')
    .values(ticket)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Boolean(used.numInsertedOrUpdatedRows);
}

/** The same draft sent twice is one comment: a retry gets the first answer. */
async function sameDraft(db: Kysely<Tables>, row: NewComment['row']): Promise<Posted | undefined> {
  const first = await db
    .selectFrom('comments')
    .selectAll()
    .where('thread', '=', row.thread)
    .where('draft_key', '=', row.draft_key)
    .executeTakeFirst();
  if (!first) return undefined;
  const same = first.fingerprint === row.fingerprint && first.email_hash === row.email_hash;
  return same ? { state: 'saved', comment: first, again: true } : { state: 'duplicate' };
}

async function approvedOf(db: Kysely<Tables>, person: string | null): Promise<number> {
  const { count } = await db
    .selectFrom('comments')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('email_hash', '=', person)
    .where('status', '=', 'approved')
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function isClosed(db: Kysely<Tables>, thread: string): Promise<boolean> {
  const row = await db.selectFrom('threads').select('closed').where('name', '=', thread).executeTakeFirst();
  return row?.closed === 1;
}

/** Only an approved comment of the same thread that is not itself an answer. */
async function canAnswer(db: Kysely<Tables>, thread: string, id: string): Promise<boolean> {
  const parent = await db
    .selectFrom('comments')
    .select('id')
    .where('id', '=', id)
    .where('thread', '=', thread)
    .where('status', '=', 'approved')
    .where('removed', '=', 0)
    .where('parent_id', 'is', null)
    .executeTakeFirst();
  return Boolean(parent);
}
