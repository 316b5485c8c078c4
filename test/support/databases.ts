/** A database for each test on PostgreSQL, where `CARELETS_TEST_POSTGRES` names a server; files otherwise. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';

const server = process.env['CARELETS_TEST_POSTGRES'];

export const onPostgres = server !== undefined;

export async function freshDatabase(): Promise<string | undefined> {
  if (server === undefined) return undefined;
  const name = `carelets_${randomBytes(8).toString('hex')}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}
