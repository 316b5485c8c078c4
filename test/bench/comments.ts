/**
 * Requests per second, p99 and memory of the comments service, on a file and on PostgreSQL, beside Isso where it is
 * installed. `BENCH_SECONDS` is how long each is loaded.
 */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openKeys } from '../../src/server/privacy/secret.js';
import { issueTicket } from '../../src/server/spam/ticket.js';
import { hasPostgres, openPostgresServer } from '../support/postgres.js';
import { plenty, withProcess, type Place } from '../support/process.js';
import { draft, key, scratch } from '../support/service.js';
import { hasIsso, startIsso } from './isso.js';
import { agent, load, memoryOf, seconds, send } from './load.js';
import { table } from './report.mjs';

const keys = openKeys({ key, data: '' });

interface Server {
  pid: number | undefined;
  post: (thread: string) => Promise<number>;
  list: (thread: string) => Promise<number>;
}

/** Posts go into threads of their own; the list is one of fifty comments. */
async function measure({ pid, post, list }: Server): Promise<Record<string, number>> {
  const before = memoryOf(pid);
  const posts = await load(() => post(`bench-${randomBytes(8).toString('hex')}`));
  for (let n = 0; n < 50; n++) await post('long');
  const lists = await load(() => list('long'));
  const after = memoryOf(pid);
  return {
    posts: posts.perSecond,
    postP99: posts.p99,
    lists: lists.perSecond,
    listP99: lists.p99,
    refused: posts.refused + lists.refused,
    before,
    after,
  };
}

const ours = (place: Place): Promise<Record<string, number>> =>
  withProcess(
    place,
    ({ url, child }) =>
      measure({
        pid: child.pid,
        post(thread) {
          const ticket = issueTicket(keys, thread, Date.now() - 5000);
          return send(`${url}/threads/${thread}/comments`, 'POST', { ...draft(), ticket });
        },
        list: (thread) => send(`${url}/threads/${thread}?limit=100`, 'GET'),
      }),
    [...plenty, '--publish-at-once', '--quiet'],
  );

async function onPostgres(): Promise<Record<string, number>> {
  const server = await openPostgresServer({ durable: true });
  try {
    const database = `carelets_bench_${randomBytes(4).toString('hex')}`;
    const admin = new pg.Client({ connectionString: server.url });
    await admin.connect();
    await admin.query(`create database ${database}`);
    await admin.end();
    return await ours({
      data: scratch(),
      database: Object.assign(new URL(server.url), { pathname: `/${database}` }).href,
    });
  } finally {
    await server.stop();
  }
}

async function onIsso(): Promise<Record<string, number>> {
  const isso = await startIsso();
  let n = 0;
  try {
    return await measure({ ...isso, post: (thread) => isso.post(thread, `My back is better, day ${n++}.`) });
  } finally {
    isso.stop();
  }
}

const rows: Record<string, Record<string, number>> = { 'libsql, one file': await ours({ data: scratch() }) };
const left: string[] = [];
if (hasPostgres()) rows['PostgreSQL'] = await onPostgres();
else left.push('PostgreSQL: skipped, no server binaries here and no DATABASE_URL');
if (hasIsso()) rows['Isso'] = await onIsso();
else left.push('Isso: not installed here');
agent.destroy();

console.log(`16 clients, ${seconds} seconds each; a list is of 50 comments; memory is of the service alone`);
const head = ['posts/s', 'p99 ms', 'lists/s', 'p99 ms', 'refused', 'MB at start', 'MB after'];
console.log(table(['', ...head], rows));
for (const line of left) console.log(line);
