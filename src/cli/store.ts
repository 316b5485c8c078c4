/** Commands that work on the comments' store, also while the service runs. */
import { existsSync } from 'node:fs';
import { openKeys } from '../server/privacy/secret.js';
import type { By } from '../server/store/journal.js';
import { databaseFile } from '../server/store/libsql.js';
import { Store } from '../server/store/store.js';
import { environment } from './environment.js';

/** Who acts, as the journal names it. */
export const byCommandLine = (): By => ({ who: 'command line', at: Date.now() });

export async function withStore(data: string, use: (store: Store) => Promise<void>, create = false): Promise<void> {
  // Opening would create a new store where the folder's name has a slip.
  const { database, key } = environment(data);
  if (!create && !database && !existsSync(databaseFile(data))) {
    throw new Error(`there are no comments in "${data}". Write the service's folder: --data <folder>.`);
  }
  const store = await Store.open({ data, database }, openKeys({ data, database, key }));
  try {
    await use(store);
  } finally {
    await store.close();
  }
}

/** Control characters in a comment could drive the moderator's terminal. */
export const shown = (text: string) =>
  text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\n' ? '\n  ' : '\ufffd'));
