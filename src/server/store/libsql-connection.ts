/** The connection to the database file, in the shape Kysely takes. */
import { statSync } from 'node:fs';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import Sqlite from 'libsql';

const tries = 15;
/** Milliseconds. */
const pause = (time: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, time);

const pragmas = [
  // First, so that what follows waits for another process that starts in the same moment.
  'busy_timeout = 4000',
  'journal_mode = wal',
  // What is acknowledged must be on disk before the answer goes out.
  'synchronous = full',
  // What is erased is overwritten with zeros.
  'secure_delete = on',
];

/**
 * Replaces itself after an error: libsql 0.5 leaves the failed statement open, and while one is open SQLite commits
 * nothing more, though later writes report success.
 */
export class Connection implements SqliteDatabase {
  readonly #file: string;
  #open: Sqlite.Database | undefined;
  /** Which file is open. SQLite would go on writing into one that was deleted or replaced. */
  #inode = 0;

  constructor(file: string) {
    this.#file = file;
    this.#connect();
  }

  prepare(sql: string): SqliteStatement {
    // The transaction went with the connection.
    if (!this.#open && sql === 'rollback') return nothing;
    const statement = this.#guard(() => this.#database().prepare(sql));
    return {
      reader: statement.reader,
      all: (parameters) => this.#guard(() => statement.all(parameters)),
      run: (parameters) => this.#guard(() => statement.run(parameters)),
      iterate: (parameters) => this.#guard(() => statement.iterate(parameters) as IterableIterator<unknown>),
    };
  }

  exec(sql: string): void {
    this.#guard(() => this.#database().exec(sql));
  }

  close(): void {
    this.#open?.close();
    this.#open = undefined;
  }

  #database(): Sqlite.Database {
    const inode = statSync(this.#file).ino;
    if (this.#open && inode !== this.#inode) this.close();
    return this.#open ?? this.#connect();
  }

  #connect(): Sqlite.Database {
    for (let attempt = 1; ; attempt++) {
      const database = new Sqlite(this.#file);
      try {
        for (const pragma of pragmas) database.exec(`pragma ${pragma}`);
        this.#open = database;
        this.#inode = statSync(this.#file).ino;
        return database;
      } catch (error) {
        database.close();
        // SQLite does not wait for the lock that the change to a journal needs.
        if (attempt === tries || !String(error).includes('locked')) throw error;
        pause(20 * attempt);
      }
    }
  }

  #guard<T>(use: () => T): T {
    try {
      return use();
    } catch (error) {
      this.close();
      throw error;
    }
  }
}

const nothing: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};
