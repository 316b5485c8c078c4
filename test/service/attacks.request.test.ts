/** Attacks by the request itself: its origin, method, type, size and shape. Status, database and body are looked at. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { limits } from '../../src/comments/limits.js';
import { ask, draft, mod, post, send, ticketFor, type Answer } from '../support/service.js';
import { newThread, sharedService } from '../support/shared-service.js';

const site = 'https://www.example.org';
const service = sharedService({ hold: false, origins: [site], perMinute: 100_000 });

/** Refused in the one shape, and nothing stored. */
async function refused(answer: Answer, status: number, code: string, thread: string, kept = 0): Promise<void> {
  assert.deepEqual([answer.status, answer.body.error.code], [status, code], answer.text);
  assert.deepEqual(Object.keys(answer.body), ['error']);
  assert.equal(typeof answer.body.error.message, 'string');
  assert.doesNotMatch(answer.text, /\bat .*:\d+:\d+|node_modules|sqlite|select |insert /i, 'nothing of the inside');
  assert.ok(answer.text.length < 600);
  assert.equal((await service.rows(thread)).length, kept);
}

const body = async (thread: string, more: object = {}) => ({
  ...draft(),
  ticket: await ticketFor(service().url, thread),
  ...more,
});
const address = (thread: string) => `${service().url}/threads/${thread}/comments`;

// A form without scripts may come, of an allowed page alone: `form.test.ts`.
for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'text/json']) {
  test(`S1 ${type}: a request that a foreign form could send`, async () => {
    const thread = newThread();
    const text = JSON.stringify(await body(thread));
    await refused(await send('POST', address(thread), text, { 'content-type': type }), 415, 'json-only', thread);
  });
}

const foreign = [
  'null',
  'https://www.example.org.evil.tld',
  'http://www.example.org',
  'https://www.example.org:444',
  'https://WWW.EXAMPLE.ORG',
  'https://www.example.org.',
  'https://example.org',
  'https://www.example.org/',
  'file://',
];
for (const origin of foreign) {
  test(`S2 S3 S4 origin ${origin}`, async () => {
    const thread = newThread();
    const answer = await send('POST', address(thread), await body(thread), { origin });
    await refused(answer, 403, 'origin', thread);
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
    assert.equal(answer.headers.get('access-control-allow-credentials'), null);
    assert.match(answer.headers.get('vary') ?? '', /origin/i);
  });
}

/** One character more than the form lets through. */
const tooLong: { [field in keyof typeof limits]: string } = {
  name: 'n'.repeat(limits.name + 1),
  email: `${'e'.repeat(limits.email)}@example.org`,
  website: `https://example.org/${'w'.repeat(limits.website)}`,
  text: 't'.repeat(limits.text + 1),
};
for (const [field, value] of Object.entries(tooLong)) {
  test(`S26 ${field} past the form's limit, sent without the form`, async () => {
    const thread = newThread();
    const answer = await send('POST', address(thread), await body(thread, { [field]: value }));
    assert.deepEqual([answer.status, answer.body.error.field], [400, field], answer.text);
    assert.equal((await service.rows(thread)).length, 0);
  });
}

test('S4 a known origin is named alone, never * and never with credentials', async () => {
  const answer = await ask(`${service().url}/threads/${newThread()}`, { headers: { origin: site } });
  assert.equal(answer.headers.get('access-control-allow-origin'), site);
  assert.equal(answer.headers.get('access-control-allow-credentials'), null);
});

for (const method of ['PUT', 'PATCH', 'DELETE', 'GET', 'OPTIONS', 'PROPFIND']) {
  test(`S5 ${method}, and headers that ask for another method`, async () => {
    const thread = newThread();
    const headers = { 'x-http-method-override': 'POST', 'x-method-override': 'POST' };
    const sent = ['GET', 'OPTIONS'].includes(method) ? undefined : await body(thread);
    const answer = await send(method, `${address(thread)}?_method=POST`, sent, headers);
    await refused(answer, 405, 'method', thread);
    assert.equal(answer.headers.get('allow'), 'POST');
  });
}

test('S5 HEAD is answered without a body, and writes nothing', async () => {
  const thread = newThread();
  const answer = await fetch(address(thread), { method: 'HEAD' });
  assert.deepEqual([answer.status, answer.headers.get('allow'), await answer.text()], [405, 'POST', '']);
});

test('S5 a preflight for another method or header of an unknown origin allows nothing', async () => {
  const answer = await ask(address(newThread()), {
    method: 'OPTIONS',
    headers: { origin: 'https://evil.tld', 'access-control-request-method': 'POST' },
  });
  assert.equal(answer.headers.get('access-control-allow-origin'), null);
});

for (const verb of ['approve', 'reject', 'spam', 'pin']) {
  test(`S6 a link cannot ${verb}, with or without a token in it`, async () => {
    const thread = newThread();
    const { body: made } = await post(service().url, draft(), {}, thread);
    const link = `${service().url}/mod/comments/${made.comment.id}/${verb}?token=x`;
    assert.ok([401, 405].includes((await ask(link)).status));
    assert.equal((await mod(service().url, 'GET', `/comments/${made.comment.id}/${verb}`)).status, 405);
    assert.equal((await service.rows(thread))[0]?.revision, 1);
  });
}

const awkward: [what: string, status: number, code: string, (text: string) => string | Buffer][] = [
  ['64 kB and a byte', 413, 'too-large', (text) => text.padEnd(64 * 1024 + 1)],
  ['10 000 lists in lists', 400, 'bad-request', () => '['.repeat(10_000) + ']'.repeat(10_000)],
  ['30 000 open lists', 400, 'bad-request', () => '['.repeat(30_000)],
  ['invalid UTF-8', 400, 'bad-request', (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe])])],
  ['a byte order mark', 400, 'bad-request', (text) => `\ufeff${text}`],
  ['NUL in a name', 400, 'invalid', (text) => text.replace('"Ana"', '"A\\u0000na"')],
  ['half a character in a text', 400, 'invalid', (text) => text.replace('My back', '\\ud800 back')],
  ['two values', 400, 'bad-request', (text) => `${text}${text}`],
];
for (const [what, status, code, change] of awkward) {
  test(`S12 ${what}`, async () => {
    const thread = newThread();
    const sent = change(JSON.stringify(await body(thread)));
    const answer = await ask(address(thread), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof sent === 'string' ? sent : new Uint8Array(sent),
    });
    await refused(answer, status, code, thread);
  });
}

test('S12 a body squeezed to hide its size is not opened', async () => {
  const thread = newThread();
  const answer = await ask(address(thread), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: new Uint8Array(gzipSync(Buffer.alloc(10_000_000, ' '))),
  });
  await refused(answer, 415, 'json-only', thread);
});

test('S12 8 000 keys nobody asked for are dropped', async () => {
  const thread = newThread();
  const extra = Object.fromEntries([...Array(5000)].map((_, n) => [`k${n}`, 1]));
  assert.equal((await send('POST', address(thread), await body(thread, extra))).status, 201);
  assert.equal((await service.rows(thread)).length, 1);
});

test('S12 of a key given twice the last counts, and is checked', async () => {
  const thread = newThread();
  const text = JSON.stringify(await body(thread))
    .replace('{', '{"text":"first",')
    .replace(/}$/, ',"text":""}');
  await refused(await send('POST', address(thread), text), 400, 'invalid', thread);
});

const decided = {
  status: 'approved',
  id: 'a'.repeat(32),
  createdAt: '1970',
  isAdmin: true,
  parentDepth: 0,
  pinned: true,
};
const sneaky: [what: string, string][] = [
  ['fields of the store', JSON.stringify({ ...decided, clinician: true, email_hash: 'x', revision: 9, removed: 1 })],
  ['__proto__', '{"__proto__": {"status": "approved", "pinned": 1}}'],
  ['constructor.prototype', '{"constructor": {"prototype": {"status": "approved"}}}'],
];
for (const [what, more] of sneaky) {
  test(`S13 ${what} are not taken`, async () => {
    const thread = newThread();
    const text = JSON.stringify(await body(thread)).replace('{', `${more.slice(0, -1)},`);
    const answer = await send('POST', address(thread), text);
    assert.equal(answer.status, 201);
    const [row] = await service.rows(thread);
    assert.deepEqual([row?.pinned, row?.clinician, row?.revision, row?.removed], [0, 0, 1, 0]);
    assert.notEqual(row?.id, decided.id);
    assert.match(row?.created_at ?? '', /^20/);
    assert.equal(({} as Record<string, unknown>)['status'], undefined);
    assert.deepEqual(Object.keys(answer.body.comment).sort(), ['createdAt', 'id', 'name', 'text']);
  });
}

const confused: unknown[] = [[], {}, 5, null, true, { $gt: '' }, { toString: 'x' }, ['a']];
for (const field of ['name', 'email', 'website', 'text', 'key', 'ticket', 'trap', 'parentId']) {
  test(`S14 ${field} as list, object, number, null`, async () => {
    const thread = newThread();
    for (const value of confused) {
      const answer = await send('POST', address(thread), await body(thread, { [field]: value }));
      await refused(answer, 400, 'bad-request', thread);
      assert.equal(answer.body.error.field, field, JSON.stringify(value));
    }
  });
}
test('S14 consent as text', async () => {
  const thread = newThread();
  const answer = await send('POST', address(thread), await body(thread, { consent: 'true' }));
  await refused(answer, 400, 'bad-request', thread);
});

for (const key of ['..', '%2e%2e', 'A-Thread', 'a--b', 'caf%C3%A9', 'a%00', 'a.b', '-a', 'a'.repeat(121)]) {
  test(`S27 there is no thread ${key.slice(0, 20)}`, async () => {
    const answer = await ask(`${service().url}/threads/${key}`, {});
    assert.equal(answer.status, 404);
    assert.equal(answer.body.error.code, 'not-found');
  });
}

test('S38 what is personal is stored by no cache; the list has a tag, and 304 where nothing changed', async () => {
  const thread = newThread();
  const made = await post(service().url, draft(), {}, thread);
  assert.equal(made.headers.get('cache-control'), 'no-store');
  const own = await ask(`${service().url}/comments/${made.body.comment.id}`, {
    headers: { authorization: `Bearer ${made.body.token}`, 'x-forwarded-host': 'evil.tld' },
  });
  assert.deepEqual([own.status, own.headers.get('cache-control')], [200, 'no-store']);
  assert.doesNotMatch(own.text, /evil/);
  const address = `${service().url}/threads/${thread}?unknown=1`;
  const tag = (await ask(address)).headers.get('etag') ?? '';
  const again = await ask(address, { headers: { 'if-none-match': tag } });
  assert.deepEqual([again.status, again.text], [304, '']);
  await post(service().url, draft(), {}, thread);
  assert.equal((await ask(address, { headers: { 'if-none-match': tag } })).status, 200);
});

test('S39 S40 no answer can be framed, sniffed, run or read by another site', async () => {
  for (const path of ['/threads/a', '/mod/comments', '/nothing', '/openapi.json', '/moderate', '/moderate/app.js']) {
    const { headers } = await ask(service().url + path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/, path);
    assert.equal(headers.get('referrer-policy'), 'no-referrer', path);
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin', path);
    assert.equal(headers.get('set-cookie'), null, path);
  }
});
