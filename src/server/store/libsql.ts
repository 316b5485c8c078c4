/** Comments in one file (libsql, SQLite inside): the embedded default. */
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { Connection } from './libsql-connection.js';
import type { DatabasePort } from './port.js';
import type { Tables } from './tables.js';

export const databaseFile = (folder: string): string => join(folder, 'comments.db');

/** Creates folder and file where they are missing. Only this user may read them. */
export function openLibsql(folder: string): DatabasePort {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = databaseFile(folder);
  const database = new Connection(file);
  chmodSync(file, 0o600);
  return {
    kind: 'libsql',
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }),
    warnings: async () => [],
    compact: async () => database.exec('pragma wal_checkpoint(truncate)'),
    close: async () => database.close(),
  };
}
