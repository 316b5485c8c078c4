/** Isso under the same load, where it is installed (`pip install isso`). Written from its documentation. */
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../support/postgres.js';
import { scratch } from '../support/service.js';
import { send } from './load.js';

export const hasIsso = (): boolean => spawnSync('isso', ['--version'], { stdio: 'ignore' }).error === undefined;

export interface Isso {
  pid: number | undefined;
  post: (thread: string, text: string) => Promise<number>;
  list: (thread: string) => Promise<number>;
  stop: () => void;
}

/** Nothing is held and nothing is limited, as with ours. */
export async function startIsso(): Promise<Isso> {
  const folder = scratch();
  const url = `http://127.0.0.1:${await freePort()}`;
  const settings = join(folder, 'isso.cfg');
  writeFileSync(
    settings,
    `[general]\ndbpath = ${join(folder, 'isso.db')}\nhost = ${url}\n[server]\nlisten = ${url}\n[guard]\nenabled = false\n`,
  );
  const child = spawn('isso', ['-c', settings, 'run'], { stdio: 'ignore' });
  const addressOf = (path: string, thread: string) => `${url}${path}?uri=${encodeURIComponent(`/${thread}/`)}`;
  const isso: Isso = {
    pid: child.pid,
    // With a title it does not fetch the page for one.
    post: (thread, text) => send(addressOf('/new', thread), 'POST', { text, author: 'Ana', title: thread }),
    list: (thread) => send(addressOf('/', thread), 'GET'),
    stop: () => child.kill(),
  };
  for (let tries = 0; (await isso.post('first', 'Is it here yet?').catch(() => 500)) >= 300; tries++) {
    if (tries === 100) throw new Error('Isso was started and does not take a comment.');
    await new Promise((done) => setTimeout(done, 200));
  }
  return isso;
}
