/** What must never happen: an address leaking, another site posting, a field that decides what it may not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, draft, mod, post, rows, ticketFor, withService } from '../support/service.js';
import { newPlace, withProcess } from '../support/process.js';

const publish = { hold: false };

test('S20 an e-mail address never comes back, in no answer', () =>
  withService(publish, async ({ url }) => {
    const said: string[] = [];
    const hear = async (answer: ReturnType<typeof ask>) => {
      const { headers, text } = await answer;
      said.push(text, JSON.stringify([...headers]));
    };
    const first = draft();
    await hear(post(url, first));
    await hear(post(url, first));
    await hear(post(url, { ...first, key: 'another-key' }));
    await hear(mod(url, 'GET', '/comments'));
    await hear(mod(url, 'POST', '/people/export', { email: 'CANARY@example.org' }));
    await hear(post(url, draft({ text: '' })));
    await hear(post(url, draft({ parentId: 'nobody' })));
    await hear(post(url, { ...draft(), text: 5 }));
    await hear(post(url, `{"email": "canary@example.org", `));
    await hear(ask(`${url}/threads/a-thread`));
    await mod(url, 'PATCH', '/threads/a-thread', { closed: true });
    await hear(post(url, draft()));
    assert.ok(said.length >= 18);
    assert.deepEqual(
      said.filter((text) => text.includes('canary')),
      [],
    );
  }));

test('S15 S20 its log holds no address, name, text or thread', { timeout: 20_000 }, async () =>
  withProcess(await newPlace(), async ({ url, child, said, ended }) => {
    await post(url, draft({ name: 'Canaryname', text: 'canarytext' }));
    await post(url, draft({ name: 'Canaryname', text: '' }));
    await ask(`${url}/threads/a-thread?cursor=canary`);
    await post(url, draft({ text: 'canary\n{"level":30,"msg":"forged"}\r\nline' }), {
      'user-agent': 'canary%0aforged',
    });
    await ask(`${url}/threads/a-thread/%0d%0aforged`);
    child.kill('SIGTERM');
    assert.equal(await ended, 0);
    assert.match(said(), /"statusCode":202/);
    // One line each, and none that somebody else wrote.
    const lines = said()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    assert.ok(lines.length >= 10);
    for (const line of lines) assert.equal(typeof JSON.parse(line).pid, 'number', line);
    assert.doesNotMatch(said(), /forged/);
    assert.doesNotMatch(said(), /canary|a-thread|127\.0\.0\.1","remote/i);
  }),
);

test('pages of a named site may read and post; those of any other get 403', () =>
  withService({ ...publish, origins: ['https://www.example.org'] }, async (service) => {
    const { url } = service;
    const good = await post(url, draft(), { origin: 'https://www.example.org' });
    assert.deepEqual([good.status, good.headers.get('access-control-allow-origin')], [201, 'https://www.example.org']);
    assert.equal(good.headers.get('access-control-expose-headers'), 'Retry-After');
    assert.equal(good.headers.get('access-control-allow-credentials'), null);
    for (const origin of [
      'https://www.example.org.evil.example',
      'https://example.org',
      'http://www.example.org',
      'https://www.example.org:8443',
      'null',
    ]) {
      const answer = await post(url, draft(), { origin });
      assert.deepEqual([answer.status, answer.headers.get('access-control-allow-origin')], [403, null], origin);
      assert.equal((await ask(`${url}/threads/a-thread`, { headers: { origin } })).status, 403, origin);
    }
    assert.equal((await rows(service)).length, 1);
  }));

test('the question a browser asks first is answered for a named site alone', () =>
  withService({ ...publish, origins: ['https://www.example.org'] }, async ({ url }) => {
    const first = (origin: string) =>
      ask(`${url}/threads/a-thread/comments`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
      });
    const good = await first('https://www.example.org');
    assert.equal(good.status, 204);
    assert.equal(good.headers.get('access-control-allow-origin'), 'https://www.example.org');
    assert.match(good.headers.get('access-control-allow-headers') ?? '', /content-type/i);
    assert.equal((await first('https://evil.example')).headers.get('access-control-allow-origin'), null);
  }));

test('every answer forbids guessing its type, framing and running anything', () =>
  withService({}, async ({ url }) => {
    for (const answer of [
      await ask(`${url}/threads/a-thread`),
      await ask(`${url}/health`),
      await post(url, draft({ text: '' })),
    ]) {
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(answer.headers.get('content-security-policy'), "default-src 'none'; frame-ancestors 'none'");
      assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
      assert.match(answer.headers.get('vary') ?? '', /origin/i);
    }
  }));

test('fields a reader may not set are ignored, and no prototype is reached', () =>
  withService({}, async (service) => {
    const { url } = service;
    const ticket = await ticketFor(url);
    const body = JSON.stringify({ ...draft(), ticket, status: 'approved', id: 'mine', created_at: '1970' });
    const sneaky = body.replace('{', '{"__proto__": {"status": "approved"}, "constructor": {"prototype": {"x": 1}},');
    assert.equal((await post(url, sneaky)).status, 202);
    const [row] = await rows(service);
    assert.equal(row?.status, 'held');
    assert.notEqual(row?.id, 'mine');
    assert.notEqual(row?.created_at, '1970');
    assert.equal(({} as { status?: string }).status, undefined);
  }));

test('an answer goes to an approved comment of the same thread, one level deep', () =>
  withService(publish, async ({ url }) => {
    const { body } = await post(url, draft());
    const { id } = body.comment;
    const reply = await post(url, draft({ parentId: id }));
    assert.deepEqual([reply.status, reply.body.comment.parentId], [201, id]);
    assert.equal((await post(url, draft({ parentId: reply.body.comment.id }))).status, 400);
    assert.equal((await post(url, draft({ parentId: 'nobody' }))).status, 400);
    const elsewhere = await post(url, draft({ parentId: id }), {}, 'other');
    assert.equal(elsewhere.status, 400);
    await mod(url, 'POST', `/comments/${id}/reject`);
    assert.equal((await post(url, draft({ parentId: id }))).status, 400);
  }));

const odd = [
  "'; drop table comments; --",
  '<script>alert(1)</script>',
  '👩‍👩‍👧‍👦 مرحبا שלום',
  '${7*7} {{7*7}}',
  '\u202egnp.exe',
  '%s%n\\x00',
];
for (const text of odd) {
  test(`a text comes back exactly: ${JSON.stringify(text)}`, () =>
    withService(publish, async ({ url }) => {
      assert.equal((await post(url, draft({ text }))).body.comment.text, text);
    }));
}
