/** A copy of every comment in one file, the same for both databases: a line of JSON for each row. */
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Store } from './store/store.js';
import type { Tables } from './store/tables.js';

/** Limits and tickets are of the moment: they are not kept. */
const tables = ['threads', 'comments', 'actions', 'journal'] as const;
const version = 2;
const step = 500;

/** Written beside the file first and put in its place whole, so that a copy cut off is never taken for one. */
export async function backup(store: Store, file: string): Promise<number> {
  const draft = `${file}.part`;
  const out = openSync(draft, 'w', 0o600);
  const digest = createHash('sha256');
  let lines = 0;
  const write = (value: unknown) => {
    const line = `${JSON.stringify(value)}\n`;
    digest.update(line);
    writeSync(out, line);
  };
  try {
    write({ carelets: 'comments', version, key: store.keys.id });
    await inOneMoment(store, async (db) => {
      for (const table of tables) {
        for (let from = 0; ; from += step) {
          const rows = await db.selectFrom(table).selectAll().orderBy(first[table]).limit(step).offset(from).execute();
          for (const row of rows) write({ table, row });
          lines += rows.length;
          if (rows.length < step) break;
        }
      }
    });
    writeSync(out, `${JSON.stringify({ end: true, rows: lines, sha256: digest.digest('hex') })}\n`);
    fsyncSync(out);
    closeSync(out);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  return lines;
}

const first = { threads: 'name', comments: 'id', actions: 'id', journal: 'id' } as const;

function inOneMoment(store: Store, read: (db: Store['db']) => Promise<void>): Promise<void> {
  const transaction = store.db.transaction();
  return (store.kind === 'postgres' ? transaction.setIsolationLevel('repeatable read') : transaction).execute(read);
}

/** Puts a copy back: into an empty store alone, and all of it or nothing. */
export async function restore(store: Store, file: string): Promise<number> {
  await verify(store, file);
  let rows = 0;
  await store.db.transaction().execute(async (db) => {
    // The first statement writes, so that no comment comes in between.
    await db.deleteFrom('used_tickets').execute();
    const { count } = await db
      .selectFrom('comments')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    if (Number(count) > 0) throw new Error(`the store holds ${count} comments already. Restore into an empty one.`);
    for await (const { table, row } of rowsOf(file)) {
      await db.insertInto(table).values(row).execute();
      rows += 1;
    }
  });
  return rows;
}

async function verify(store: Store, file: string): Promise<void> {
  const digest = createHash('sha256');
  let last = '';
  let head: { carelets?: string; version?: number; key?: string } | undefined;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (head === undefined) head = parse(line) as typeof head;
    else digest.update(`${last}\n`);
    last = line;
  }
  const end = parse(last) as { end?: boolean; sha256?: string };
  if (head?.carelets !== 'comments' || head.version !== version) throw new Error(`${file} is not a copy of comments.`);
  if (!end.end || end.sha256 !== digest.digest('hex')) throw new Error(`${file} is cut off or was changed.`);
  if (head.key !== store.keys.id) {
    throw new Error(`${file} was made with another CARELETS_KEY. Its e-mail addresses cannot be read with this one.`);
  }
}

async function* rowsOf(
  file: string,
): AsyncGenerator<{ table: (typeof tables)[number]; row: Tables[(typeof tables)[number]] }> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const value = parse(line) as { table?: (typeof tables)[number]; row: Tables[(typeof tables)[number]] };
    if (value.table && tables.includes(value.table)) yield { table: value.table, row: value.row };
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return {};
  }
}
