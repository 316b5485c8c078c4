/** `npm run bench:comments`: requests per second, p99 and memory of the comments service, on a file and on PostgreSQL. */
import { Agent, request } from 'node:http';
import { readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openKeys } from '../../src/server/privacy/secret.js';
import { issueTicket } from '../../src/server/spam/ticket.js';
import { openPostgresServer } from '../support/postgres.js';
import { plenty, withProcess, type Place, type ServiceProcess } from '../support/process.js';
import { draft, key, scratch } from '../support/service.js';

const seconds = Number(process.env['BENCH_SECONDS'] ?? 8);
const clients = 16;
const agent = new Agent({ keepAlive: true, maxSockets: clients });
const keys = openKeys({ key, data: '' });

function send(url: string, method: string, body?: string): Promise<number> {
  return new Promise((done, fail) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent = request(url, { agent, method, headers }, (answer) => {
      answer.resume().on('end', () => done(answer.statusCode ?? 0));
    });
    sent.on('error', fail).end(body);
  });
}

/** As many clients as above, each asking again as soon as it was answered. */
async function load(one: () => Promise<number>): Promise<{ perSecond: number; p99: number; bad: number }> {
  const spent: number[] = [];
  let bad = 0;
  const end = performance.now() + seconds * 1000;
  const client = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      if ((await one()) >= 300) bad += 1;
      spent.push(performance.now() - start);
    }
  };
  await Promise.all([...Array(clients)].map(client));
  spent.sort((a, b) => a - b);
  return { perSecond: Math.round(spent.length / seconds), p99: spent[Math.floor(spent.length * 0.99)] ?? 0, bad };
}

const memory = ({ child }: ServiceProcess) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024);

function write(url: string): Promise<number> {
  const thread = `bench-${randomBytes(8).toString('hex')}`;
  const ticket = issueTicket(keys, thread, Date.now() - 5000);
  return send(`${url}/threads/${thread}/comments`, 'POST', JSON.stringify({ ...draft(), ticket }));
}

async function measure(name: string, place: Place): Promise<void> {
  const flags = [...plenty, '--publish-at-once', '--quiet'];
  await withProcess(
    place,
    async (service) => {
      const { url } = service;
      const before = memory(service);
      const posts = await load(() => write(url));
      for (let n = 0; n < 50; n++) {
        const ticket = issueTicket(keys, 'long', Date.now() - 5000);
        await send(`${url}/threads/long/comments`, 'POST', JSON.stringify({ ...draft(), ticket }));
      }
      const lists = await load(() => send(`${url}/threads/long`, 'GET'));
      for (const [what, { perSecond, p99, bad }] of [
        ['post', posts],
        ['list of 50', lists],
      ] as const) {
        console.log(`${name}  ${what}: ${perSecond} per second, p99 ${p99.toFixed(1)} ms, ${bad} refused`);
      }
      console.log(`${name}  memory: ${before} MB at the start, ${memory(service)} MB after`);
    },
    flags,
  );
}

await measure('libsql', { data: scratch() });
const server = await openPostgresServer({ durable: true });
const database = `carelets_bench_${randomBytes(4).toString('hex')}`;
const admin = new pg.Client({ connectionString: server.url });
await admin.connect();
await admin.query(`create database ${database}`);
await admin.end();
await measure('postgres', {
  data: scratch(),
  database: Object.assign(new URL(server.url), { pathname: `/${database}` }).href,
});
await server.stop();
agent.destroy();
