/** Moderators named and taken back while the service runs, what wrong tokens cost, and the journal of who did what. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WrongTokens } from '../../src/server/http/wrong-tokens.js';
import { carelets } from '../support/command.js';
import { ask, draft, inStore, mod, post, send, withService, type Service } from '../support/service.js';

const session = (service: Service, token: string) =>
  ask(`${service.url}/mod/session`, { headers: { authorization: `Bearer ${token}` } });
const journal = ({ options }: Service) =>
  inStore(options, async ({ db }) => {
    const rows = await db.selectFrom('journal').selectAll().orderBy('at').execute();
    return rows.map(({ who, kind, subject }) => [who, kind, subject]);
  });

test('a token made on the command line opens at once, is taken back at once, and can be read nowhere', () =>
  withService({}, async (service) => {
    const made = await carelets(service, 'comments', 'moderators', 'add', 'Tom');
    const token = made.out.trim();
    assert.match(token, /^[\da-f]{48}$/, made.err);
    assert.match(made.err, /kept nowhere/);
    const opened = await session(service, token);
    assert.deepEqual([opened.status, opened.body.moderator], [200, 'Tom']);
    assert.equal((await carelets(service, 'comments', 'moderators', 'add', 'Tom')).code, 2, 'the name is taken');
    const kept = await inStore(service.options, ({ db }) => db.selectFrom('moderators').selectAll().execute());
    assert.ok(!JSON.stringify(kept).includes(token));
    assert.match((await carelets(service, 'comments', 'moderators', 'list')).out, /^Tom {2}since 20/);
    assert.match((await carelets(service, 'comments', 'moderators', 'remove', 'Tom')).out, /Tom: removed/);
    assert.equal((await session(service, token)).status, 401);
    assert.equal((await carelets(service, 'comments', 'moderators', 'remove', 'Tom')).code, 2);
    const noted = [
      ['command line', 'add moderator', 'Tom'],
      ['command line', 'remove moderator', 'Tom'],
    ];
    assert.deepEqual(await journal(service), noted);
  }));

test('every decision, change, closing, export and erasing leaves who and when, from the page and the command line', () =>
  withService({}, async (service) => {
    const { url } = service;
    const { id } = (await post(url, draft({ email: 'mine@example.org' }))).body.comment;
    const other = (await post(url, draft())).body.comment.id as string;
    const { undo } = (await mod(url, 'POST', `/comments/${id}/approve`)).body;
    await mod(url, 'POST', '/undo', { undo });
    await mod(url, 'PATCH', `/comments/${id}`, { text: 'Put right, canaryword.' });
    await mod(url, 'POST', '/batch', { action: 'spam', ids: [other] });
    await mod(url, 'PATCH', '/threads/a-thread', { closed: true });
    await mod(url, 'POST', '/people/export', { email: 'mine@example.org' });
    const exported = (await journal(service)).find(([, kind]) => kind === 'export');
    assert.ok((exported?.[2]?.length ?? 0) > 20 && !exported?.[2]?.includes('@'), 'a hash tells whose they were');
    await mod(url, 'POST', '/people/erase', { email: 'mine@example.org' });
    const maria = [
      ...[
        ['approve', id],
        ['undo', id],
        ['edit', id],
        ['spam', other],
        ['close', 'a-thread'],
      ],
      ...[
        ['export', ''],
        ['erase', ''],
      ],
    ];
    assert.deepEqual(
      await journal(service),
      maria.map((rest) => ['maria', ...rest]),
      'once erased, not even the hash is left',
    );
    await carelets(service, 'comments', 'open', 'a-thread');
    await carelets(service, 'comments', 'approve', other);
    await carelets(service, 'comments', 'export', 'mine@example.org');
    await carelets(service, 'comments', 'erase', 'mine@example.org');
    const all = await journal(service);
    assert.deepEqual(
      all.slice(maria.length).map(([who, kind]) => [who, kind]),
      ['open', 'approve', 'export', 'erase'].map((kind) => ['command line', kind]),
    );
    assert.doesNotMatch(JSON.stringify(all), /canaryword|example\.org/);
    const told = (await carelets(service, 'comments', 'log', '--limit', '11')).out.trim().split('\n');
    assert.equal(told.length, 11);
    assert.match(told.at(-1) ?? '', new RegExp(`^20\\S+Z {2}maria {2}approve {2}${id}$`));
  }));

test('what was refused leaves no note', () =>
  withService({}, async (service) => {
    await mod(service.url, 'POST', `/comments/${'f'.repeat(32)}/approve`);
    await send('POST', `${service.url}/mod/people/erase`, { email: 'mine@example.org' }, { authorization: 'Bearer x' });
    assert.deepEqual(await journal(service), []);
  }));

test('wrong tokens: 20 a minute, then to wait; of any number of networks only so many are remembered', () => {
  const wrong = new WrongTokens(20);
  const times = (network: string, now: number) => [...Array(21)].map(() => wrong.add(network, now)).at(-1);
  assert.equal(times('one', 0), 60);
  assert.equal(wrong.add('one', 30_000), 30);
  assert.equal(wrong.add('one', 60_000), undefined, 'a minute later');
  times('one', 90_000);
  assert.equal(wrong.add('one', -3_600_000), undefined, 'a clock set back');
  for (let n = 0; n < 10_001; n++) wrong.add(`n${n}`, 90_000);
  assert.equal(wrong.add('one', 90_000), undefined, 'the oldest is forgotten, and the memory is bounded');
});
