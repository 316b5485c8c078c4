/** Comments on disk: one SQLite file (libsql) in a data folder. All SQL is here. */
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, Migrator, SqliteDialect, type Migration } from 'kysely';
import type { Draft } from '../comments/port.js';
import { Connection } from './connection.js';
import type { Database, Status, StoredComment } from './schema.js';

export type Saved = { state: 'saved'; comment: StoredComment } | { state: 'duplicate' | 'closed' | 'no-parent' };

const migrations: Record<string, Migration> = {
  '001-comments': {
    async up(db) {
      await db.schema
        .createTable('threads')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('closed', 'integer', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('comments')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('thread', 'text', (column) => column.notNull())
        .addColumn('parent_id', 'text')
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('email', 'text', (column) => column.notNull())
        .addColumn('website', 'text', (column) => column.notNull())
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('draft_key', 'text', (column) => column.notNull())
        .addColumn('fingerprint', 'text', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addUniqueConstraint('one_draft', ['thread', 'draft_key'])
        .addUniqueConstraint('one_text', ['thread', 'fingerprint'])
        .execute();
      await db.schema.createIndex('comments_list').on('comments').columns(['thread', 'status', 'created_at']).execute();
    },
  },
};

export class Store {
  readonly #db: Kysely<Database>;

  private constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Opens the store in a folder and creates both where they are missing. Only this user may read them. */
  static async open(folder: string): Promise<Store> {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, 'comments.db');
    const database = new Connection(file);
    chmodSync(file, 0o600);
    const db = new Kysely<Database>({ dialect: new SqliteDialect({ database }) });
    const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
    if (error) throw error;
    return new Store(db);
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }

  /** Approved comments, oldest first, and whether the thread takes more. */
  async thread(name: string): Promise<{ comments: StoredComment[]; closed: boolean }> {
    const comments = await this.#db
      .selectFrom('comments')
      .selectAll()
      .where('thread', '=', name)
      .where('status', '=', 'approved')
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return { comments, closed: await this.#isClosed(name) };
  }

  async save(thread: string, draft: Draft, status: Status): Promise<Saved> {
    if (await this.#isClosed(thread)) return { state: 'closed' };
    if (draft.parentId !== undefined && !(await this.#canAnswer(thread, draft.parentId))) return { state: 'no-parent' };
    const comment: StoredComment = {
      id: randomBytes(16).toString('hex'),
      thread,
      parent_id: draft.parentId ?? null,
      name: draft.name,
      email: draft.email,
      website: draft.website,
      text: draft.text,
      status,
      draft_key: draft.key,
      fingerprint: createHash('sha256').update(draft.text.normalize('NFC')).digest('hex'),
      created_at: new Date().toISOString(),
    };
    // One statement decides a race: the unique indexes let only one of two equal comments in.
    const [inserted] = await this.#db
      .insertInto('comments')
      .values(comment)
      .onConflict((c) => c.doNothing())
      .returning('id')
      .execute();
    if (inserted) return { state: 'saved', comment };
    const first = await this.#db
      .selectFrom('comments')
      .selectAll()
      .where('thread', '=', thread)
      .where('draft_key', '=', draft.key)
      .executeTakeFirst();
    return first && first.text === draft.text ? { state: 'saved', comment: first } : { state: 'duplicate' };
  }

  /** Comments of every thread, newest first; for the command line. */
  list(status?: Status): Promise<StoredComment[]> {
    const all = this.#db.selectFrom('comments').selectAll().orderBy('created_at', 'desc').limit(200);
    return (status ? all.where('status', '=', status) : all).execute();
  }

  /** False when there is no such comment. */
  async setStatus(id: string, status: Status): Promise<boolean> {
    const { numUpdatedRows } = await this.#db
      .updateTable('comments')
      .set({ status })
      .where('id', '=', id)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  async setClosed(name: string, closed: boolean): Promise<void> {
    const row = { name, closed: Number(closed) };
    await this.#db
      .insertInto('threads')
      .values(row)
      .onConflict((c) => c.column('name').doUpdateSet(row))
      .execute();
  }

  async #isClosed(name: string): Promise<boolean> {
    const row = await this.#db.selectFrom('threads').select('closed').where('name', '=', name).executeTakeFirst();
    return row?.closed === 1;
  }

  /** Only an approved comment of the same thread that is not itself an answer. */
  async #canAnswer(thread: string, id: string): Promise<boolean> {
    const parent = await this.#db
      .selectFrom('comments')
      .select('id')
      .where('id', '=', id)
      .where('thread', '=', thread)
      .where('status', '=', 'approved')
      .where('parent_id', 'is', null)
      .executeTakeFirst();
    return Boolean(parent);
  }
}
