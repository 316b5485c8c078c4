/**
 * `npm run test:kill`: kills the service again and again while it takes comments, and looks for every one that it
 * acknowledged. On a file, then on PostgreSQL. `--kills 200 --minutes 8` are what it does untold, for each database.
 */
import { parseArgs } from 'node:util';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inStore, key, post, draft, scratch } from '../support/service.js';
import { openPostgresServer } from '../support/postgres.js';
import { plenty, startProcess, type Place } from '../support/process.js';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '8' },
    only: { type: 'string', default: 'libsql,postgres' },
  },
});
const flags = [...plenty, '--publish-at-once', '--quiet'];

/** One life of the service: writers post until it is killed at a moment nobody chose. */
async function live(place: Place, kept: Map<string, string>): Promise<void> {
  const service = await startProcess(place, flags);
  let first: () => void = () => undefined;
  const begun = new Promise<void>((done) => (first = done));
  const thread = `thread-${randomBytes(6).toString('hex')}`;
  const writers = [...Array(4)].map(async () => {
    for (;;) {
      const sent = draft({
        email: `${randomBytes(6).toString('hex')}@example.org`,
        key: randomBytes(16).toString('hex'),
      });
      const made = await post(service.url, sent, {}, thread).catch(() => undefined);
      if (made?.status === 201) {
        kept.set(made.body.comment.id, sent.text);
        first();
      } else if (made === undefined) return;
    }
  });
  await begun;
  setTimeout(() => service.child.kill('SIGKILL'), Math.random() * 250);
  await Promise.all([...writers, service.ended]);
}

/** What was acknowledged and is not there, or is not as it was sent. */
async function lost(place: Place, kept: Map<string, string>): Promise<string[]> {
  const found = await inStore({ ...place, key }, ({ db }) =>
    db.selectFrom('comments').select(['id', 'text']).execute(),
  );
  const texts = new Map(found.map(({ id, text }) => [id, text]));
  return [...kept].filter(([id, text]) => texts.get(id) !== text).map(([id]) => id);
}

async function torture(name: string, place: Place): Promise<boolean> {
  const kept = new Map<string, string>();
  const end = Date.now() + Number(values.minutes) * 60_000;
  let kills = 0;
  for (; kills < Number(values.kills) && Date.now() < end; kills++) {
    await live(place, kept);
    if (kills % 10 === 9) console.log(`${name}: ${kills + 1} of ${values.kills} kills, ${kept.size} acknowledged`);
  }
  const missing = await lost(place, kept);
  console.log(
    `${name}: ${kills} kills, ${kept.size} acknowledged, ${missing.length} lost ${missing.slice(0, 3).join(' ')}`,
  );
  return missing.length === 0 && kept.size > kills && kills > 0;
}

const results: boolean[] = [];
if (values.only.includes('libsql')) results.push(await torture('libsql', { data: scratch() }));
if (values.only.includes('postgres')) {
  const server = await openPostgresServer({ durable: true });
  const database = `carelets_kill_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`create database ${database}`);
  await admin.end();
  const url = Object.assign(new URL(server.url), { pathname: `/${database}` }).href;
  results.push(await torture('postgres', { data: scratch(), database: url }));
  await server.stop();
}
const failed = results.filter((good) => !good).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
