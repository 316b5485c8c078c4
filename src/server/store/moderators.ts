/** Moderators that are named and taken back while the service runs. */
import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Keys } from '../privacy/keys.js';
import { note, type By } from './journal.js';
import type { Tables } from './tables.js';

const hashOf = (keys: Keys, token: string): string => keys.hash('moderator', token);

/** A token of their own, which is kept nowhere; undefined where the name is taken. */
export function addModerator(db: Kysely<Tables>, keys: Keys, name: string, by: By): Promise<string | undefined> {
  const token = randomBytes(24).toString('hex');
  return db.transaction().execute(async (transaction) => {
    const added = await transaction
      .insertInto('moderators')
      .values({ name, token_hash: hashOf(keys, token), created_at: new Date(by.at).toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (!added.numInsertedOrUpdatedRows) return undefined;
    await note(transaction, by, 'add moderator', name);
    return token;
  });
}

/** Their token opens nothing from now on. False where there is none of that name. */
export function removeModerator(db: Kysely<Tables>, name: string, by: By): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const { numDeletedRows } = await transaction.deleteFrom('moderators').where('name', '=', name).executeTakeFirst();
    if (!numDeletedRows) return false;
    await note(transaction, by, 'remove moderator', name);
    return true;
  });
}

export function listModerators(db: Kysely<Tables>): Promise<{ name: string; created_at: string }[]> {
  return db.selectFrom('moderators').select(['name', 'created_at']).orderBy('name').execute();
}

/** Looked up by its hash, so that the time taken tells nothing about a token. What cannot be one is not looked up. */
export async function moderatorWith(db: Kysely<Tables>, keys: Keys, token: string): Promise<string | undefined> {
  if (!/^[\da-f]{48}$/.test(token)) return undefined;
  const query = db.selectFrom('moderators').select('name').where('token_hash', '=', hashOf(keys, token));
  return (await query.executeTakeFirst())?.name;
}
