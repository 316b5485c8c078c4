/** What must never happen: an address leaking, another site posting, a field that decides what it may not. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { ask, draft, moderate, post, withService } from '../support/service.js';
import { built } from '../support/built.js';
import { scratch } from '../support/service.js';

const publish = { hold: false };

test('an e-mail address never comes back, in no answer', () =>
  withService(publish, async ({ url, data }) => {
    const said: string[] = [];
    const hear = async (answer: ReturnType<typeof ask>) => {
      const { headers, text } = await answer;
      said.push(text, JSON.stringify([...headers]));
    };
    const first = draft();
    await hear(post(url, first));
    await hear(post(url, first));
    await hear(post(url, { ...first, key: 'another-key' }));
    await hear(post(url, draft({ text: '' })));
    await hear(post(url, draft({ parentId: 'nobody' })));
    await hear(post(url, { ...draft(), text: 5 }));
    await hear(post(url, `{"email": "canary@example.org", `));
    await hear(ask(`${url}/threads/a-thread`));
    await moderate(data, (store) => store.setClosed('a-thread', true));
    await hear(post(url, draft()));
    assert.ok(said.length >= 18);
    assert.deepEqual(
      said.filter((text) => text.includes('canary')),
      [],
    );
  }));

test('its log holds no address, name, text or thread', async () => {
  const child = spawn(process.execPath, [`${built()}/cli.js`, 'serve', '--data', scratch(), '--port', '0']);
  let log = '';
  child.stdout.on('data', (chunk) => (log += chunk));
  child.stderr.on('data', (chunk) => (log += chunk));
  while (!/service at \S+,/.test(log)) await once(child.stdout, 'data');
  const url = /service at (\S+),/.exec(log)?.[1] ?? '';
  await post(url, draft({ name: 'Canaryname', text: 'canarytext' }));
  await post(url, draft({ name: 'Canaryname', text: '' }));
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number];
  assert.equal(code, 0);
  assert.match(log, /"statusCode":202/);
  assert.doesNotMatch(log, /canary|a-thread|127\.0\.0\.1","remote/i);
});

test('pages of a named site may read and post; those of any other get 403', () =>
  withService({ ...publish, origins: ['https://www.example.org'] }, async ({ url, data }) => {
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
    assert.equal(await moderate(data, async (store) => (await store.list()).length), 1);
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
  withService({}, async ({ url, data }) => {
    const body = JSON.stringify({ ...draft(), status: 'approved', id: 'mine', created_at: '1970' });
    const sneaky = body.replace('{', '{"__proto__": {"status": "approved"}, "constructor": {"prototype": {"x": 1}},');
    assert.equal((await post(url, sneaky)).status, 202);
    const [row] = await moderate(data, (store) => store.list());
    assert.equal(row?.status, 'held');
    assert.notEqual(row?.id, 'mine');
    assert.notEqual(row?.created_at, '1970');
    assert.equal(({} as { status?: string }).status, undefined);
  }));

test('an answer goes to an approved comment of the same thread, one level deep', () =>
  withService(publish, async ({ url, data }) => {
    const { body } = await post(url, draft());
    const { id } = body.comment;
    const reply = await post(url, draft({ parentId: id }));
    assert.deepEqual([reply.status, reply.body.comment.parentId], [201, id]);
    assert.equal((await post(url, draft({ parentId: reply.body.comment.id }))).status, 400);
    assert.equal((await post(url, draft({ parentId: 'nobody' }))).status, 400);
    const elsewhere = await ask(`${url}/threads/other/comments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(draft({ parentId: id })),
    });
    assert.equal(elsewhere.status, 400);
    await moderate(data, (store) => store.setStatus(id, 'rejected'));
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

test('ten kills in the middle of posting lose no acknowledged comment', { timeout: 60_000 }, async () => {
  const data = scratch();
  const kept: string[] = [];
  for (let round = 0; round < 10; round++) {
    const child = spawn(process.execPath, [
      ...[`${built()}/cli.js`, 'serve', '--data', data, '--port', '0', '--publish-at-once', '--per-minute', '60000'],
    ]);
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    while (!/service at \S+,/.test(out)) await once(child.stdout, 'data');
    const url = /service at (\S+),/.exec(out)?.[1] ?? '';
    setTimeout(() => child.kill('SIGKILL'), 60 + round * 15);
    const writers = [...Array(4)].map(async () => {
      for (;;) {
        const made = await post(url, draft()).catch(() => undefined);
        if (made?.status !== 201) return;
        kept.push(made.body.comment.id);
      }
    });
    await Promise.all(writers);
  }
  const found = await moderate(data, async (store) => (await store.thread('a-thread')).comments.map(({ id }) => id));
  assert.ok(kept.length > 50, `${kept.length} comments were acknowledged`);
  assert.deepEqual(
    kept.filter((id) => !found.includes(id)),
    [],
  );
});
