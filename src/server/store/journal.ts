/** Who did what, and when: noted in the same transaction, so that nothing is done without its note. */
import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { JournalRow, Tables } from './tables.js';

/** Who acts, and when in milliseconds since 1970. */
export interface By {
  who: string;
  at: number;
}

export async function note(db: Kysely<Tables>, { who, at }: By, kind: string, subject: string): Promise<void> {
  const row = { id: randomBytes(16).toString('hex'), at: new Date(at).toISOString(), who, kind, subject };
  await db.insertInto('journal').values(row).execute();
}

/** The newest first. */
export function readJournal(db: Kysely<Tables>, limit: number): Promise<JournalRow[]> {
  return db.selectFrom('journal').selectAll().orderBy('at', 'desc').orderBy('id').limit(limit).execute();
}
