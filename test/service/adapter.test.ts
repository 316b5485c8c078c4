/** The page's adapter against the real service, and against servers that misbehave. It never throws. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { before, test } from 'node:test';
import { ServiceComments } from '../../src/comments/service.js';
import { draft, mod, send, withService } from '../support/service.js';

const online = { onLine: true };
before(() => Object.defineProperty(globalThis, 'navigator', { value: online, configurable: true }));

const thread = 'a-thread';

test('held, then listed once approved', () =>
  withService({}, async ({ url }) => {
    const port = new ServiceComments(`${url}/`);
    const held = await port.post(thread, draft());
    assert.ok(held.state === 'held' && held.comment);
    await mod(url, 'POST', `/comments/${held.comment.id}/approve`);
    const listed = await port.list(thread);
    assert.equal(listed.state === 'listed' && listed.comments.length, 1);
    assert.equal(listed.state === 'listed' && listed.closed, false);
  }));

test('published, duplicate, invalid, too large, closed', () =>
  withService({ hold: false }, async ({ url }) => {
    const port = new ServiceComments(url);
    const first = draft();
    const made = await port.post(thread, first);
    assert.equal(made.state === 'published' && made.comment.text, first.text);
    assert.deepEqual(await port.post(thread, { ...first, key: 'another-key' }), { state: 'duplicate' });
    assert.deepEqual(await port.post(thread, draft({ name: '' })), { state: 'invalid', errors: { name: 'required' } });
    assert.deepEqual(await port.post(thread, draft({ text: 'x'.repeat(70_000) })), { state: 'too-large' });
    await mod(url, 'PATCH', `/threads/${thread}`, { closed: true });
    assert.deepEqual(await port.post(thread, draft()), { state: 'closed' });
    const listed = await port.list(thread);
    assert.equal(listed.state === 'listed' && listed.closed, true);
  }));

test('S36 a text that speaks of self-harm has the same sign whatever becomes of it, and nothing else has it', () =>
  withService({}, async (service) => {
    const { url } = service;
    const port = new ServiceComments(url);
    const dark = draft({ text: 'I want to die because of the pain' });
    const first = await port.post(thread, dark);
    assert.ok(first.state === 'held' && first.comment && first.crisis);
    const again = { ...dark, key: 'another-key' };
    assert.deepEqual(await port.post(thread, again), { state: 'duplicate', crisis: true });
    const noName = { ...again, name: '' };
    assert.deepEqual(await port.post(thread, noName), { state: 'invalid', errors: { name: 'required' }, crisis: true });
    const kind = await port.post(thread, draft());
    assert.ok(kind.state === 'held' && kind.comment && !kind.crisis);
    const changed = await port.edit(thread, kind.comment.id, dark.text);
    assert.deepEqual(changed, { state: 'duplicate', crisis: true });
    await mod(url, 'PATCH', `/threads/${thread}`, { closed: true });
    assert.deepEqual(await port.post(thread, again), { state: 'closed', crisis: true });
    assert.deepEqual(await port.edit(thread, kind.comment.id, dark.text), { state: 'too-late', crisis: true });
    assert.deepEqual(await port.post(thread, draft()), { state: 'closed' });
  }));

test('S36 too fast, or with a ticket that is used: the sign is there, and never for what a moderator writes', () =>
  withService({ perMinute: 1 }, async ({ url }) => {
    const port = new ServiceComments(url);
    const text = 'I want to die because of the pain';
    const made = await port.post(thread, draft());
    assert.ok(made.state === 'held' && made.comment);
    const soon = await port.post(thread, draft({ text }));
    assert.deepEqual([soon.state, soon.crisis], ['too-fast', true]);
    const noTicket = await send('POST', `${url}/threads/${thread}/comments`, draft({ text }));
    assert.deepEqual([noTicket.body.error.code, noTicket.body.crisis], ['token', true]);
    const wrongType = await send('POST', `${url}/threads/${thread}/comments`, { ...draft({ text }), consent: 5 });
    assert.deepEqual([wrongType.body.error.code, wrongType.body.crisis], ['bad-request', true]);
    const moderated = await mod(url, 'PATCH', `/comments/${made.comment.id}`, { text, name: '' });
    assert.deepEqual([moderated.status, moderated.body.crisis], [400, undefined]);
  }));

test('too fast, with the seconds the service names', () =>
  withService({ perMinute: 1 }, async ({ url }) => {
    const port = new ServiceComments(url);
    await port.post(thread, draft());
    const result = await port.post(thread, draft());
    assert.ok(result.state === 'too-fast' && result.retryAfter > 0 && result.retryAfter <= 60);
  }));

test('a thread with a name the service does not take is a failure, not a crash', () =>
  withService({}, async ({ url }) =>
    assert.deepEqual(await new ServiceComments(url).list('A B/../c'), { state: 'failed' }),
  ));

/** A server that answers everything in one bad way. */
async function bad(answer: RequestListener, use: (port: ServiceComments) => Promise<void>): Promise<void> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  await use(new ServiceComments(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  server.closeAllConnections();
  server.close();
}

const json =
  (status: number, body: string): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(body);

const misbehaving: [what: string, RequestListener][] = [
  [
    'a page of HTML',
    (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hi</h1>'),
  ],
  ['an empty answer', json(200, '')],
  ['half of JSON', json(200, '{"comments": [')],
  ['a list', json(200, '[]')],
  ['null', json(200, 'null')],
  ['comments that are no list', json(200, '{"comments": 5}')],
  ['201 without a comment', json(201, '{"state": "published"}')],
  ['400 without fields', json(400, '{"error": {}}')],
  ['500', json(500, '{"error": {}}')],
  ['503', json(503, '{"error": {}}')],
  ['a redirect', (_request, response) => void response.writeHead(302, { location: 'https://example.org/' }).end()],
  ['a cut connection', (request) => void request.socket.destroy()],
];
for (const [what, answer] of misbehaving) {
  test(`${what} is a failure to tell, never thrown`, () =>
    bad(answer, async (port) => {
      assert.deepEqual(await port.list(thread), { state: 'failed' });
      assert.deepEqual(await port.post(thread, draft()), { state: 'failed' });
    }));
}

test('comments without their parts are left out, the others are shown', () =>
  bad(
    json(200, '{"comments": [{"id": 1}, null, {"id": "a", "name": "Ana", "text": "Hi", "createdAt": "2026-01-01"}]}'),
    async (port) => {
      const listed = await port.list(thread);
      assert.deepEqual(listed.state === 'listed' && listed.comments.map(({ id }) => id), ['a']);
    },
  ));

test('no connection while the device is offline is told as that', async () => {
  online.onLine = false;
  assert.deepEqual(await new ServiceComments('http://127.0.0.1:9').post(thread, draft()), { state: 'offline' });
  online.onLine = true;
});

test('a server that never answers is given up after fifteen seconds', { timeout: 25_000 }, async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  await bad(
    () => t.mock.timers.tick(15_001),
    async (port) => assert.deepEqual(await port.list(thread), { state: 'failed' }),
  );
});
