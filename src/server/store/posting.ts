/** Taking a comment: every limit and the insert in one transaction. */
import type { Kysely } from 'kysely';
import { publishedLately, tooOften } from './floods.js';
import type { CommentRow, Status, Tables } from './tables.js';

export interface Limits {
  /** Comments per minute and address, and per e-mail address; more are refused. */
  perMinute: number;
  perEmail: number;
  /** Comments published per minute in one thread, and in all; more are held, so that nobody shuts others out. */
  perThread: number;
  total: number;
}

export interface NewComment {
  row: Omit<CommentRow, 'status' | 'reasons'>;
  /** Where it comes from, the narrowest first: daily, keyed hashes, and how much may come from each. */
  networks: { hash: string; share: number }[];
  /** Undefined for a form without scripts, which cannot have one. */
  ticket: { id: string; expires: number } | undefined;
  /** What becomes of it, knowing how many comments of the same person were approved, and whether too many come. */
  decide(approvedBefore: number, crowded: boolean): { status: Status; reasons: string[] };
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
    return insert(transaction, added, await isCrowded(transaction, thread, limits, now));
  });
}

async function flooded(db: Kysely<Tables>, { row, networks }: NewComment, limits: Limits, now: number) {
  for (const { hash, share } of networks) {
    const byAddress = await tooOften(db, `address:${hash}`, share * limits.perMinute, now);
    if (byAddress !== undefined) return byAddress;
  }
  return tooOften(db, `email:${row.email_hash}`, limits.perEmail, now);
}

async function isCrowded(db: Kysely<Tables>, thread: string, limits: Limits, now: number): Promise<boolean> {
  return (
    (await publishedLately(db, now, thread)) >= limits.perThread || (await publishedLately(db, now)) >= limits.total
  );
}

async function insert(db: Kysely<Tables>, { row, ticket, decide }: NewComment, crowded: boolean): Promise<Posted> {
  if (ticket && !(await use(db, ticket))) return (await sameDraft(db, row)) ?? { state: 'used-ticket' };
  const { status, reasons } = decide(await approvedOf(db, row.email_hash), crowded);
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
