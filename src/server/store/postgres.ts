/** Comments in PostgreSQL, or in a database that speaks its protocol: for several service processes. */
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { DatabasePort } from './port.js';
import type { Tables } from './tables.js';

/** Counts and milliseconds fit in a number; pg would hand them over as text. */
const bigint = 20;
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text') =>
    oid === bigint ? Number : pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
};

export function openPostgres(url: string, connections = 10): DatabasePort {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: connections,
    // A database that is away is told soon, as 503, rather than kept waiting for.
    connectionTimeoutMillis: 3000,
    statement_timeout: 8000,
    query_timeout: 9000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    application_name: 'carelets',
  });
  // An idle connection that breaks would otherwise end the process; the next request takes a new one.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: 'postgres',
    db,
    warnings: async () => {
      const { rows } = await sql<{ name: string }>`
        select name from pg_settings
        where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting = 'off'`.execute(db);
      return rows.map(({ name }) => `${name} is off in PostgreSQL: a crash of its machine can lose comments`);
    },
    compact: async () => undefined,
    close: () => db.destroy(),
  };
}
