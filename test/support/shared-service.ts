/** One service for all tests of a file, for those that each use a thread of their own. */
import { after, before } from 'node:test';
import { startServer, type ServerOptions } from '../../src/server/server.js';
import { openKeys } from '../../src/server/privacy/secret.js';
import { Store } from '../../src/server/store/store.js';
import { optionsFor, type Service } from './service.js';
import type { CommentRow } from '../../src/server/store/tables.js';

let threads = 0;
export const newThread = (): string => `thread-${threads++}`;

export function sharedService(options: Partial<ServerOptions> = {}): {
  (): Service;
  rows(thread: string): Promise<CommentRow[]>;
} {
  let service: Service | undefined;
  let store: Store | undefined;
  before(async () => {
    const all = await optionsFor(options);
    service = { ...(await startServer(all)), options: all, data: all.data };
    store = await Store.open(all, openKeys(all));
  });
  after(async () => {
    await store?.close();
    await service?.close();
  });
  const get = () => {
    if (!service) throw new Error('the service has not started');
    return service;
  };
  return Object.assign(get, {
    rows: async (thread: string) =>
      (await store?.db.selectFrom('comments').selectAll().where('thread', '=', thread).execute()) ?? [],
  });
}
