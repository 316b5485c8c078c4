/** A full disk, a folder that cannot be written, a database that goes away, a stop in the middle, a wrong setting. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import pg from 'pg';
import { built } from '../support/built.js';
import { newPlace, plenty, startProcess, withProcess } from '../support/process.js';
import { ask, draft, onPostgres, post, rows, scratch, withService } from '../support/service.js';
import { until } from '../support/until.js';

const open = [...plenty, '--publish-at-once'];
const count = async (url: string) => (await ask(`${url}/counts?threads=a-thread`)).body.counts['a-thread'];

test(
  'S43 a full disk: 503 with Retry-After, nothing half-written, and everything acknowledged is there after',
  {
    skip: onPostgres,
    timeout: 60_000,
  },
  async () => {
    const place = await newPlace();
    // The file system's own limit on a file's size stands for a full disk: in blocks of 512 bytes.
    const taken = await withProcess(
      place,
      async ({ url, said }) => {
        let kept = 0;
        for (let n = 0; n < 200; n++) {
          const answer = await post(url, draft({ text: `${n} ${'x'.repeat(3000)}` }));
          if (answer.status === 201) kept += 1;
          else {
            assert.deepEqual([answer.status, answer.body.error.code], [503, 'unavailable']);
            assert.ok(Number(answer.headers.get('retry-after')) > 0);
            break;
          }
        }
        assert.ok(kept > 5 && kept < 200, `${kept} were taken`);
        assert.equal(await count(url), kept, 'it still reads');
        await until(() => said().includes('request failed'));
        return kept;
      },
      open,
      { before: 'ulimit -f 900;' },
    );
    await withProcess(
      place,
      async ({ url }) => {
        assert.equal(await count(url), taken);
        assert.equal((await post(url, draft())).status, 201, 'with room again it takes more');
      },
      open,
    );
  },
);

test(
  'a folder that cannot be written ends the start with the folder and the reason',
  {
    skip: onPostgres,
    timeout: 30_000,
  },
  async () => {
    const data = scratch();
    chmodSync(data, 0o555);
    const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {};
    await assert.rejects(startProcess({ data }, open, nobody), (error: Error) => {
      assert.match(error.message, /ended with 2/);
      assert.ok(error.message.includes(data));
      return true;
    });
  },
);

test(
  'a database file that is taken away and put back: 503 meanwhile, never a comment into nowhere',
  {
    skip: onPostgres || process.platform === 'win32',
  },
  () =>
    withService({ hold: false }, async ({ url, data }) => {
      await post(url, draft());
      const names = ['comments.db', 'comments.db-wal', 'comments.db-shm'];
      const move = (from: string, to: string) => {
        for (const name of names)
          if (statSync(join(data, name + from), { throwIfNoEntry: false }))
            renameSync(join(data, name + from), join(data, name + to));
      };
      move('', '.away');
      assert.equal((await post(url, draft())).status, 503);
      assert.equal((await ask(`${url}/ready`)).status, 503);
      assert.equal((await ask(`${url}/health`)).status, 200);
      move('.away', '');
      assert.equal((await post(url, draft())).status, 201);
      assert.equal(await count(url), 2);
    }),
);

test(
  'PostgreSQL that cuts every connection and refuses new ones: 503, then on as before',
  { skip: !onPostgres, timeout: 60_000 },
  () =>
    withService({ hold: false }, async (service) => {
      const { url, options } = service;
      await post(url, draft());
      const name = new URL(options.database ?? '').pathname.slice(1);
      const admin = new pg.Client({ connectionString: process.env['CARELETS_TEST_POSTGRES'] });
      await admin.connect();
      await admin.query(`alter database ${name} allow_connections false`);
      await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
      const lost = await ask(`${url}/threads/a-thread`);
      assert.deepEqual([lost.status, lost.body.error.code], [503, 'unavailable']);
      assert.ok(Number(lost.headers.get('retry-after')) > 0);
      assert.equal((await ask(`${url}/ready`)).status, 503);
      await admin.query(`alter database ${name} allow_connections true`);
      await admin.end();
      assert.equal((await post(url, draft())).status, 201);
      assert.equal((await rows(service)).length, 2);
    }),
);

test('a stop in the middle of posting answers what it took, and keeps it', { timeout: 60_000 }, async () => {
  const place = await newPlace();
  const service = await startProcess(place, open);
  let acknowledged = 0;
  const writers = [...Array(4)].map(async () => {
    for (;;) {
      const made = await post(service.url, draft()).catch(() => undefined);
      if (made?.status !== 201) return;
      acknowledged += 1;
    }
  });
  do await new Promise((done) => setTimeout(done, 300));
  while (acknowledged < 4);
  service.child.kill('SIGTERM');
  await Promise.all(writers);
  assert.equal(await service.ended, 0);
  await withProcess(place, async ({ url }) => assert.ok((await count(url)) >= acknowledged && acknowledged > 0), open);
});

test('more requests than it can answer are asked to come again, and health still answers', () =>
  withService({ maxRequests: 2 }, async ({ url }) => {
    const answers = await Promise.all([...Array(30)].map(() => ask(`${url}/threads/a-thread`)));
    const busy = answers.filter(({ status }) => status === 503);
    assert.ok(answers.some(({ status }) => status === 200));
    for (const answer of busy)
      assert.deepEqual([answer.body.error.code, answer.headers.get('retry-after')], ['busy', '2']);
    assert.equal((await ask(`${url}/health`)).status, 200);
    assert.equal((await ask(`${url}/threads/a-thread`)).status, 200, 'what was refused is not counted for ever');
  }));

const wrong: [env: Record<string, string>, flags: string[], words: RegExp][] = [
  [{ CARELETS_KEY: 'short' }, [], /CARELETS_KEY has 5 characters\. Write 32 or more/],
  [{ CARELETS_KEY: '', DATABASE_URL: 'postgres://x@127.0.0.1:1/x' }, [], /CARELETS_KEY/],
  [{ DATABASE_URL: 'mysql://x' }, [], /DATABASE_URL is not such an address/],
  [{}, ['--proxy', 'my-proxy'], /--proxy: "my-proxy" is no address.*Write 127\.0\.0\.1/],
  [{}, ['--proxy', '10.0.0.0/33'], /is no address and no network/],
  [{}, ['--host', '192.0.2.1'], /no address of this machine.*--host 127/],
  [{}, ['--port', '70000'], /Write one up to 65535/],
  [{ CARELETS_MODERATORS: 'maria' }, [], /Write name=token/],
  [
    { CARELETS_MODERATORS: `maria=${'t'.repeat(24)},tom=${'t'.repeat(24)}` },
    [],
    /maria and tom have the same token.*Make one for each/,
  ],
  [{ CARELETS_MODERATORS: 'maria=short' }, [], /token of maria must have 24/],
  [{ CARELETS_SMTP: 'mail.example.org' }, [], /CARELETS_SMTP is not such an address/],
  [{ CARELETS_SMTP: 'smtp://mail.example.org' }, [], /CARELETS_MAIL_FROM must hold one e-mail address/],
  [{ CARELETS_AKISMET_KEY: 'x' }, [], /CARELETS_AKISMET_SITE must name your site/],
  [{ CARELETS_ORIGINS: 'example.org' }, [], /Write scheme and host alone/],
  [{ CARELETS_PER_MINUTE: 'many' }, [], /Write a whole number/],
  [{}, ['--retention-days', '-1'], /Write a whole number/],
];
for (const [env, flags, words] of wrong) {
  test(
    `it does not start with ${JSON.stringify(env)} ${flags.join(' ')}, and says what to write`,
    { skip: onPostgres, timeout: 20_000 },
    async () => {
      const place = { data: scratch() };
      await assert.rejects(startProcess(place, ['--port', '0', ...flags], { env }), (error: Error) => {
        assert.match(error.message, words);
        assert.doesNotMatch(error.message, /\n\s+at /);
        return true;
      });
    },
  );
}

test('help names every flag and every setting of the environment', { skip: onPostgres }, async () => {
  const out = await new Promise<string>((done) =>
    execFile(process.execPath, [`${built()}/cli.js`, 'serve', '--help'], (_error, text) => done(text)),
  );
  for (const name of [
    '--origin',
    '--auto-approve',
    '--retention-days',
    'DATABASE_URL',
    'CARELETS_KEY',
    'CARELETS_MODERATORS',
    'CARELETS_SMTP',
    'CARELETS_AKISMET_KEY',
  ]) {
    assert.ok(out.includes(name), name);
  }
});
