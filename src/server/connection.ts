/** The connection to the database file, in the shape Kysely takes. */
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import Sqlite from 'libsql';

/**
 * Replaces itself after an error: libsql 0.5 leaves the failed statement open, and while one is open SQLite commits
 * nothing more, though later writes report success.
 */
export class Connection implements SqliteDatabase {
  readonly #file: string;
  #open: Sqlite.Database | undefined;

  constructor(file: string) {
    this.#file = file;
    this.#database();
  }

  prepare(sql: string): SqliteStatement {
    const statement = this.#guard(() => this.#database().prepare(sql));
    return {
      reader: statement.reader,
      all: (parameters) => this.#guard(() => statement.all(parameters)),
      run: (parameters) => this.#guard(() => statement.run(parameters)),
      iterate: (parameters) => this.#guard(() => statement.iterate(parameters) as IterableIterator<unknown>),
    };
  }

  close(): void {
    this.#open?.close();
    this.#open = undefined;
  }

  #database(): Sqlite.Database {
    if (!this.#open) {
      this.#open = new Sqlite(this.#file);
      // What is acknowledged must be on disk before the answer goes out.
      this.#open.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000;');
    }
    return this.#open;
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
