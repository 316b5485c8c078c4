/** Opens the place where comments are kept and brings it to the newest shape. */
import { sql, type Kysely } from 'kysely';
import type { Keys } from '../privacy/keys.js';
import { openLibsql } from './libsql.js';
import { migrate } from './migrate.js';
import type { DatabasePort } from './port.js';
import { openPostgres } from './postgres.js';
import type { Tables } from './tables.js';
import { dailyKey, tidyUp } from './upkeep.js';

export interface Place {
  /** Folder of the file. Not used with `database`. */
  data: string;
  /** `postgres://...`; without it a file in `data`. */
  database?: string | undefined;
}

export class Store {
  readonly #port: DatabasePort;
  readonly keys: Keys;
  #daily: { day: string; key: string } | undefined;

  private constructor(port: DatabasePort, keys: Keys) {
    this.#port = port;
    this.keys = keys;
  }

  static async open({ data, database }: Place, keys: Keys): Promise<Store> {
    const port = database ? openPostgres(database) : openLibsql(data);
    try {
      await migrate(port.db, keys);
      await holdAgainst(port.db, keys);
    } catch (error) {
      await port.close();
      throw error;
    }
    return new Store(port, keys);
  }

  get db(): Kysely<Tables> {
    return this.#port.db;
  }

  get kind(): DatabasePort['kind'] {
    return this.#port.kind;
  }

  warnings(): Promise<string[]> {
    return this.#port.warnings();
  }

  /** Throws where the database cannot be reached. */
  async ping(): Promise<void> {
    await sql`select count(*) from threads where name = ''`.execute(this.db);
  }

  /** A hash of an address that nobody can follow beyond the day. */
  async hashAddress(address: string, now: number): Promise<string> {
    const day = new Date(now).toISOString().slice(0, 10);
    if (this.#daily?.day !== day) this.#daily = await dailyKey(this.db, now);
    return this.keys.hash(`address:${this.#daily.key}`, address);
  }

  async tidyUp(retentionDays: number, now: number): Promise<void> {
    await tidyUp(this.db, retentionDays, now);
    await this.#port.compact();
  }

  compact(): Promise<void> {
    return this.#port.compact();
  }

  async close(): Promise<void> {
    await this.#port.close();
  }
}

/** A wrong key shows itself at the start, and not when the first moderator looks. */
async function holdAgainst(db: Kysely<Tables>, keys: Keys): Promise<void> {
  const query = db.selectFrom('comments').select('email_sealed').where('email_sealed', 'is not', null).limit(1);
  const sealed = (await query.executeTakeFirst())?.email_sealed;
  if (!sealed) return;
  try {
    keys.unseal(sealed);
  } catch {
    throw new Error(
      'the comments were written with another key. Set CARELETS_KEY as it was, or put the file "key" of the data folder back.',
    );
  }
}
