/** The small port behind which a database stands. Everything above it is written once, in Kysely. */
import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

export interface DatabasePort {
  readonly kind: 'libsql' | 'postgres';
  readonly db: Kysely<Tables>;
  /** What an operator should know about this database, such as writes that are not awaited. */
  warnings(): Promise<string[]>;
  /** Overwrites what was erased, where the database keeps it for a while. */
  compact(): Promise<void>;
  close(): Promise<void>;
}
