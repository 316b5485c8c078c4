/** Where the service's secret comes from. */
import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerOptions } from '../options.js';
import { databaseFile } from '../store/libsql.js';
import { Keys, shortestSecret } from './keys.js';

export const keyFile = (folder: string): string => join(folder, 'key');

/**
 * The secret given; or for a file database one kept beside it. That protects less: whoever copies the folder has both.
 * Several processes on a PostgreSQL need the same one, so there it must be given.
 */
export function openKeys({ key, data, database }: Pick<ServerOptions, 'key' | 'data' | 'database'>): Keys {
  if (key !== undefined && key.length < shortestSecret) {
    throw new Error(
      `CARELETS_KEY has ${key.length} characters. Write ${shortestSecret} or more: openssl rand -base64 32`,
    );
  }
  if (key !== undefined) return new Keys(key);
  if (database) throw new Error('CARELETS_KEY is not set. Make one and keep it: openssl rand -base64 32');
  return new Keys(kept(data));
}

function kept(folder: string): string {
  const file = keyFile(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) {
    // Comments without a key beside them were written with one that was given, or the file is lost. Another helps nobody.
    if (existsSync(databaseFile(folder))) {
      throw new Error(
        `the comments in "${folder}" were written with another key, and CARELETS_KEY is not set. Name the service's settings: node --env-file=carelets-comments.env dist/cli.js ...`,
      );
    }
    make(file);
  }
  return readFileSync(file, 'utf8').trim();
}

/** Written whole or not at all, also when two processes start at the same moment. */
function make(file: string): void {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
}
