/** What is thrown away when its time is over. */
import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { eraseComments } from './erasing.js';
import type { Tables } from './tables.js';

const day = 86_400_000;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The day's random key, the same for every process. Nobody can make it again once it is thrown away. */
export async function dailyKey(db: Kysely<Tables>, now: number): Promise<{ day: string; key: string }> {
  const row = { day: dayOf(now), key: randomBytes(32).toString('base64url') };
  await db
    .insertInto('daily_keys')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return db.selectFrom('daily_keys').selectAll().where('day', '=', row.day).executeTakeFirstOrThrow();
}

/** `retentionDays` 0 keeps comments and e-mail addresses; the rest goes in any case. */
export async function tidyUp(db: Kysely<Tables>, retentionDays: number, now: number): Promise<void> {
  await db.deleteFrom('floods').where('ends', '<', now).execute();
  await db.deleteFrom('used_tickets').where('expires', '<', now).execute();
  await db
    .deleteFrom('daily_keys')
    .where('day', '<', dayOf(now - day))
    .execute();
  const ago = (days: number) => new Date(now - days * day).toISOString();
  await db
    .updateTable('comments')
    .set({ address_hash: null })
    .where('created_at', '<', ago(2))
    .where('address_hash', 'is not', null)
    .execute();
  await db.deleteFrom('actions').where('created_at', '<', ago(30)).execute();
  if (retentionDays > 0) await forget(db, ago(retentionDays));
}

/** Refused comments and old notes of who did what go; shown ones stay without the address. Its hash stays, so that a person can still be found. */
async function forget(db: Kysely<Tables>, before: string): Promise<void> {
  await db
    .updateTable('comments')
    .set({ email_sealed: null })
    .where('created_at', '<', before)
    .where('email_sealed', 'is not', null)
    .execute();
  await db.deleteFrom('journal').where('at', '<', before).execute();
  const refused = await db
    .selectFrom('comments')
    .select('id')
    .where('created_at', '<', before)
    .where('status', 'in', ['rejected', 'spam'])
    .where('removed', '=', 0)
    .execute();
  await db.transaction().execute((transaction) =>
    eraseComments(
      transaction,
      refused.map(({ id }) => id),
    ),
  );
}
