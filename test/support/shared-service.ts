/** One service for all tests of a file, for those that each use a thread of their own. */
import { after, before } from 'node:test';
import { startServer, type ServerOptions } from '../../src/server/server.js';
import { optionsFor, rows, type Service } from './service.js';
import type { CommentRow } from '../../src/server/store/tables.js';

let threads = 0;
export const newThread = (): string => `thread-${threads++}`;

export function sharedService(options: Partial<ServerOptions> = {}): {
  (): Service;
  rows(thread: string): Promise<CommentRow[]>;
} {
  let service: Service | undefined;
  before(async () => {
    const all = await optionsFor(options);
    service = { ...(await startServer(all)), options: all, data: all.data };
  });
  after(() => service?.close());
  const get = () => {
    if (!service) throw new Error('the service has not started');
    return service;
  };
  return Object.assign(get, {
    rows: async (thread: string) => (await rows(get())).filter((row) => row.thread === thread),
  });
}
