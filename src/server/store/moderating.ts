/** What a moderator does with comments. Everything done is noted, so that it can be undone. */
import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { note, type By } from './journal.js';
import { claim, hasSame, release } from './own.js';
import type { ActionRow, CommentRow, Tables } from './tables.js';

export type Change = Partial<
  Pick<CommentRow, 'status' | 'name' | 'website' | 'text' | 'fingerprint' | 'pinned' | 'clinician' | 'edited_at'>
>;

export interface Action {
  kind: string;
  moderator: string;
  /** What becomes of a comment, seen as it is now. */
  change: Change;
  /** The revision the moderator saw; without it the newest. */
  revision?: number | undefined;
}

export type Failure = 'not-found' | 'changed' | 'duplicate';

export interface Done {
  done: CommentRow[];
  failed: { id: string; code: Failure }[];
  /** Names the action for undoing it. */
  undo: string;
}

export function act(db: Kysely<Tables>, ids: string[], action: Action, now: number): Promise<Done> {
  const result: Done = { done: [], failed: [], undo: randomBytes(16).toString('hex') };
  return db.transaction().execute(async (transaction) => {
    for (const id of [...new Set(ids)].sort()) {
      const changed = await actOn(transaction, id, action, result.undo, now);
      if (typeof changed === 'string') result.failed.push({ id, code: changed });
      else result.done.push(changed);
    }
    const subject = result.done.map(({ id }) => id).join(' ');
    if (subject) await note(transaction, { who: action.moderator, at: now }, action.kind, subject);
    return result;
  });
}

async function actOn(
  db: Kysely<Tables>,
  id: string,
  { kind, moderator, change, revision }: Action,
  batch: string,
  now: number,
): Promise<CommentRow | Failure> {
  const before = await claim(db, id, revision);
  if (!before) return (await isThere(db, id)) ? 'changed' : 'not-found';
  if (change.fingerprint !== undefined && (await hasSame(db, id, before.thread, change.fingerprint))) {
    await release(db, id);
    return 'duplicate';
  }
  const names = Object.keys(change) as (keyof Change)[];
  const old = Object.fromEntries(names.map((name) => [name, before[name]]));
  await db
    .insertInto('actions')
    .values({
      id: randomBytes(16).toString('hex'),
      batch,
      comment_id: id,
      moderator,
      kind,
      before: JSON.stringify(old),
      revision: before.revision,
      undone: 0,
      created_at: new Date(now).toISOString(),
    })
    .execute();
  return db.updateTable('comments').set(change).where('id', '=', id).returningAll().executeTakeFirstOrThrow();
}

async function isThere(db: Kysely<Tables>, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('comments')
    .select('id')
    .where('id', '=', id)
    .where('removed', '=', 0)
    .executeTakeFirst();
  return Boolean(row);
}

/** Takes an action back; undefined where there is none, or it was undone already. */
export function undo(
  db: Kysely<Tables>,
  batch: string,
  by: By,
): Promise<{ done: CommentRow[]; failed: Done['failed'] } | undefined> {
  return db.transaction().execute(async (transaction) => {
    const actions = await transaction
      .updateTable('actions')
      .set({ undone: 1 })
      .where('batch', '=', batch)
      .where('undone', '=', 0)
      .returningAll()
      .execute();
    if (!actions.length) return undefined;
    const result: { done: CommentRow[]; failed: Done['failed'] } = { done: [], failed: [] };
    for (const action of actions) {
      const restored = await restore(transaction, action);
      if (restored) result.done.push(restored);
      else result.failed.push({ id: action.comment_id, code: 'changed' });
    }
    await note(transaction, by, 'undo', actions.map((action) => action.comment_id).join(' '));
    return result;
  });
}

/** Only where nobody changed the comment since. */
async function restore(db: Kysely<Tables>, action: ActionRow): Promise<CommentRow | undefined> {
  if (!(await claim(db, action.comment_id, action.revision))) return undefined;
  const before = JSON.parse(action.before) as Change;
  if (before.fingerprint !== undefined) {
    const { thread } = (await db
      .selectFrom('comments')
      .select('thread')
      .where('id', '=', action.comment_id)
      .executeTakeFirstOrThrow()) as { thread: string };
    if (await hasSame(db, action.comment_id, thread, before.fingerprint)) return undefined;
  }
  return db
    .updateTable('comments')
    .set(before)
    .where('id', '=', action.comment_id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

export function actionsOn(db: Kysely<Tables>, id: string): Promise<ActionRow[]> {
  return db
    .selectFrom('actions')
    .selectAll()
    .where('comment_id', '=', id)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(50)
    .execute();
}
