/** Every answer of the comments service, from the real service and its database. */
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Sqlite from 'libsql';
import {
  ask,
  draft,
  mod,
  onPostgres,
  optionsFor,
  post,
  rows,
  scratch,
  withService,
  type Service,
} from '../support/service.js';

const publish = { hold: false };
const countRows = async (service: Service) => (await rows(service)).length;
const comments = async (url: string) => (await ask(`${url}/threads/a-thread`)).body.comments;

test('a comment is held by default: 202, and nobody sees it before it is approved', () =>
  withService({}, async ({ url }) => {
    const { status, body } = await post(url, draft());
    assert.deepEqual([status, body.state], [202, 'held']);
    assert.deepEqual(await comments(url), []);
    await mod(url, 'POST', `/comments/${body.comment.id}/approve`);
    const [shown] = await comments(url);
    assert.deepEqual(Object.keys(shown).sort(), ['createdAt', 'id', 'name', 'text']);
    await mod(url, 'POST', `/comments/${shown.id}/reject`);
    assert.deepEqual(await comments(url), []);
  }));

test('published at once where the publisher says so: 201 with the comment, then 200 with the list', () =>
  withService(publish, async ({ url }) => {
    const made = await post(url, draft({ website: 'https://example.org/me', text: 'Line one\r\nline two' }));
    assert.equal(made.status, 201);
    assert.equal(made.body.comment.text, 'Line one\nline two');
    const { status, body } = await ask(`${url}/threads/a-thread`);
    assert.deepEqual([status, body], [200, { comments: [made.body.comment], count: 1, closed: false }]);
  }));

test('400 names each field and what is wrong with it, and nothing is stored', () =>
  withService(publish, async (service) => {
    const { url } = service;
    const wrong = draft({
      name: ' ',
      email: 'ana',
      website: 'javascript:alert(1)',
      text: 'x'.repeat(4001),
      consent: false,
    });
    const { status, body } = await post(url, wrong);
    assert.equal(status, 400);
    assert.deepEqual(body.error.fields, {
      name: 'required',
      email: 'invalid',
      website: 'invalid',
      text: 'too-long',
      consent: 'required',
    });
    assert.equal(await countRows(service), 0);
  }));

const shapes: [what: string, body: unknown][] = [
  ['a number for a text', { ...draft(), text: 5, ticket: 'x' }],
  ['a missing key', { ...draft(), key: undefined, ticket: 'x' }],
  ['a list', []],
  ['null', 'null'],
  ['half of JSON', '{"name":'],
  ['nothing', ''],
];
for (const [what, body] of shapes) {
  test(`400 for ${what}`, () =>
    withService(publish, async (service) => {
      const { url } = service;
      const answer = await post(url, body);
      assert.equal(answer.status, 400);
      assert.ok(answer.body.error.message);
      assert.equal(await countRows(service), 0);
    }));
}

test('413 for a request too large, 415 for a request that is not JSON', () =>
  withService(publish, async (service) => {
    const { url } = service;
    assert.equal((await post(url, draft({ text: 'x'.repeat(70_000) }))).status, 413);
    for (const type of ['text/plain', 'multipart/form-data; boundary=x']) {
      const answer = await post(url, JSON.stringify(draft()), { 'content-type': type });
      assert.deepEqual([answer.status, answer.body.error.code], [415, 'json-only'], type);
    }
    assert.equal(await countRows(service), 0);
  }));

test('404 for a thread with a name no page has, and for anything else', () =>
  withService(publish, async ({ url }) => {
    for (const path of [
      '/threads/A%20B',
      '/threads/..%2Fetc',
      `/threads/${'a'.repeat(130)}`,
      '/nothing',
      '/threads/a/b',
    ]) {
      const { status, body } = await ask(url + path);
      assert.deepEqual([status, body.error.code], [404, 'not-found'], path);
    }
  }));

test('405 names the method to use', () =>
  withService(publish, async ({ url }) => {
    const wrong = await ask(`${url}/threads/a-thread`, { method: 'DELETE' });
    assert.deepEqual([wrong.status, wrong.headers.get('allow')], [405, 'GET, HEAD']);
    const get = await ask(`${url}/threads/a-thread/comments`);
    assert.deepEqual([get.status, get.headers.get('allow')], [405, 'POST']);
  }));

test('409 for the same text again; the same draft again is the same comment', () =>
  withService(publish, async (service) => {
    const { url } = service;
    const first = draft();
    const made = await post(url, first);
    const again = await post(url, first);
    assert.deepEqual([again.status, again.body.comment.id], [201, made.body.comment.id]);
    assert.equal((await post(url, { ...first, key: 'another-key' })).status, 409);
    assert.equal(await countRows(service), 1);
  }));

test('twenty equal comments at the same moment become one', () =>
  withService(publish, async (service) => {
    const { url } = service;
    const same = draft();
    const answers = await Promise.all([...Array(20)].map((_, n) => post(url, { ...same, key: `parallel-${n}` })));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, ...Array<number>(19).fill(409)]);
    assert.equal(await countRows(service), 1);
  }));

test('423 once a thread is closed, and the page can tell', () =>
  withService(publish, async (service) => {
    const { url } = service;
    await mod(url, 'PATCH', '/threads/a-thread', { closed: true });
    assert.equal((await ask(`${url}/threads/a-thread`)).body.closed, true);
    assert.deepEqual((await post(url, draft())).body.error.code, 'closed');
    assert.equal((await post(url, draft())).status, 423);
    assert.equal(await countRows(service), 0);
  }));

test('429 with the seconds to wait, for one address alone', () =>
  withService({ perMinute: 2, proxy: '127.0.0.1' }, async ({ url }) => {
    const from = (address: string) => post(url, draft(), { 'x-forwarded-for': address });
    assert.deepEqual([(await from('192.0.2.1')).status, (await from('192.0.2.1')).status], [202, 202]);
    const third = await from('192.0.2.1');
    assert.deepEqual([third.status, third.body.error.code], [429, 'too-fast']);
    const wait = Number(third.headers.get('retry-after'));
    assert.ok(wait > 0 && wait <= 60, `retry-after: ${wait}`);
    assert.equal((await from('192.0.2.2')).status, 202);
    assert.equal((await from('2001:db8::1')).status, 202);
    assert.equal((await from('2001:db8::2')).status, 202);
    assert.equal((await from('2001:db8:0:0:5::9')).status, 429, 'one network of IPv6 is one person');
  }));

test('without a proxy named, nobody gets round the limit by writing a header', () =>
  withService({ perMinute: 1 }, async ({ url }) => {
    assert.equal((await post(url, draft(), { 'x-forwarded-for': '192.0.2.1' })).status, 202);
    assert.equal((await post(url, draft(), { 'x-forwarded-for': '192.0.2.2' })).status, 429);
  }));

test(
  '503 with Retry-After while the file is locked, nothing half-written, and it goes on afterwards',
  { skip: onPostgres },
  () =>
    withService(publish, async (service) => {
      const { url, data } = service;
      const other = new Sqlite(join(data, 'comments.db'));
      other.exec('begin exclusive');
      const lost = await post(url, draft());
      assert.deepEqual([lost.status, lost.body.error.code], [503, 'unavailable']);
      assert.ok(Number(lost.headers.get('retry-after')) > 0);
      other.exec('rollback');
      other.close();
      assert.equal((await post(url, draft())).status, 201);
      assert.equal(await countRows(service), 1);
    }),
);

test('only this user may read the data', { skip: process.platform === 'win32' || onPostgres }, () =>
  withService({ data: join(scratch(), 'new', 'folder'), key: undefined }, async ({ data }) => {
    assert.equal(statSync(data).mode & 0o777, 0o700);
    for (const file of ['comments.db', 'key']) assert.equal(statSync(join(data, file)).mode & 0o777, 0o600, file);
  }),
);

test('a restart keeps every comment', async () => {
  const place = await optionsFor(publish);
  await withService(place, async ({ url }) => void (await post(url, draft({ text: 'Kept.' }))));
  await withService(place, async ({ url }) => assert.equal((await comments(url))[0].text, 'Kept.'));
});
