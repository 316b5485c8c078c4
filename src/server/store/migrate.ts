/** Brings a database to the newest shape, from none or from an older one. */
import { Migrator, type Kysely, type Migration } from 'kysely';
import type { Keys } from '../privacy/keys.js';
import * as comments from './migrations/001-comments.js';
import * as moderation from './migrations/002-moderation.js';
import * as journal from './migrations/003-journal.js';
import type { Tables } from './tables.js';

/** Another process may start in the same moment; SQLite knows no lock for migrations. */
const tries = 6;

export async function migrate(db: Kysely<Tables>, keys: Keys): Promise<void> {
  const migrations: Record<string, Migration> = {
    '001-comments': comments,
    '002-moderation': { up: moderation.up(keys) },
    '003-journal': journal,
  };
  for (let attempt = 1; ; attempt++) {
    const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
    if (!error) return;
    if (attempt === tries) throw error;
    await new Promise((done) => setTimeout(done, 50 * attempt + Math.random() * 100));
  }
}
