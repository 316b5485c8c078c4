/** Attacks by what is written: the same strings on writing, on changing and on a moderator's change. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, draft, post } from '../support/service.js';
import { newThread, sharedService } from '../support/shared-service.js';
import { waysInto } from '../support/ways.js';

const service = sharedService({ hold: false, perMinute: 100_000, reservedNames: ['Dr Jones'] });

const ways = waysInto(() => service().url);

const markup = [
  '<script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '"><img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  "'; drop table comments; --",
  "' or 1=1 --",
  '{"$gt": ""}',
  '*)(uid=*))(|(uid=*',
  'a\r\nset-cookie: x=1'.replace('\r', ''),
  '${7*7} {{7*7}} #{7*7}',
  '%00%0d%0a%s%n',
  '=cmd|calc!A0',
  '\u202egnp.exe',
  'مرحبا بكم שלום עולם',
  'ผู้ป่วยปวดหลัง ทั้งนี้',
  'Tiếng Việt: đau lưng dưới',
  'हिन्दी में पीठ दर्द क्ष्म्य',
  '👩‍👩‍👧‍👦 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️',
];
for (const way of ways) {
  test(`S15 S16 S29 S31 ${way.what}: a text is stored and comes back exactly, as JSON and as text`, async () => {
    for (const text of markup) {
      const thread = newThread();
      const answer = await way.write(thread, { text });
      assert.ok(answer.status < 300, `${text}: ${answer.text}`);
      assert.match(answer.headers.get('content-type') ?? '', /^application\/json/);
      assert.equal(answer.body.comment.text, text);
      assert.equal((await service.rows(thread))[0]?.text, text);
    }
  });

  test(`S16 ${way.what}: a name is stored as it is`, async () => {
    for (const name of markup.filter((text) => !/[\n\u202e]/.test(text)).map((text) => text.slice(0, 60))) {
      const thread = newThread();
      assert.equal((await way.write(thread, { name })).body.comment?.name, name.trim());
      assert.equal((await service.rows(thread))[0]?.name, name.trim());
    }
  });

  const websites = [
    ...['javascript:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x', '//evil.tld'],
    ...[
      '\\\\evil.tld',
      'https:\\\\evil.tld',
      'https://user:pass@evil.tld',
      'ftp://evil.tld',
      'https://x',
      'vbscript:x',
    ],
    `https://example.org/${'x'.repeat(2000)}`,
  ];
  test(`S17 ${way.what}: only a plain web address is a website`, async () => {
    for (const website of websites) {
      const thread = newThread();
      const before = way.what === 'written' ? 0 : 1;
      const answer = await way.write(thread, { website });
      assert.deepEqual([answer.status, answer.body.error?.field], [400, 'website'], website);
      const rows = await service.rows(thread);
      assert.deepEqual([rows.length, rows[0]?.website ?? ''], [before, ''], website);
    }
  });

  const names: [string, number][] = [
    ['\u200b\u200d\u2060', 400],
    ['\u{e0041}\u{e0042}', 400],
    ['\ufe0f\ufe0f', 400],
    ['\u3164', 400],
    [`A${'\u0301'.repeat(500)}`, 400],
    [`A${'\u0301'.repeat(7)}`, 400],
    ['Nguyễn', 200],
    ['👩‍⚕️ Ana', 200],
  ];
  test(`S30 S31 ${way.what}: a name can be seen, and does not run over the lines around it`, async () => {
    for (const [name, status] of names) {
      const answer = await way.write(newThread(), { name });
      assert.equal(Math.floor(answer.status / 100), Math.floor(status / 100), `${name}: ${answer.text}`);
      if (status === 400) assert.equal(answer.body.error.field, 'name');
    }
  });

  test(`S31 ${way.what}: a text does not run over the lines around it`, async () => {
    for (const text of [`A${'\u0301'.repeat(500)}`, `ok ${'a\u0489'.repeat(3)}${'\u0336'.repeat(7)}`]) {
      const thread = newThread();
      const answer = await way.write(thread, { text });
      assert.deepEqual([answer.status, answer.body.error.fields], [400, { text: 'invalid' }]);
      assert.ok((await service.rows(thread)).every((row) => !row.text.includes('\u0301')));
    }
  });

  test(`S29 ${way.what}: a name cannot turn the line round`, async () => {
    const answer = await way.write(newThread(), { name: 'A\u202eb\u2066c' });
    assert.equal(answer.body.comment.name, 'A b c');
  });

  test(`S33 ${way.what}: a reader's characters count, and all of it has to fit into a request`, async () => {
    const fits = await way.write(newThread(), { text: '😀'.repeat(4000) });
    assert.ok(fits.status < 300);
    const long = await way.write(newThread(), { text: '😀'.repeat(4001) });
    assert.deepEqual([long.status, long.body.error.fields.text], [400, 'too-long']);
    assert.equal((await way.write(newThread(), { text: '👩‍👩‍👧‍👦'.repeat(10_000) })).status, 413);
  });
}

for (const name of [
  'admin',
  'ADMIN',
  'Аdmin',
  'аdmіn',
  'Ádmin',
  'a d m i n',
  '４dm1n',
  'Moderator',
  'Dr Jones',
  'DR. J0NES',
]) {
  test(`S32 a reader cannot be ${name}; a moderator may name somebody so`, async () => {
    const thread = newThread();
    const answer = await post(service().url, draft({ name }), {}, thread);
    assert.deepEqual([answer.status, answer.body.error.field], [400, 'name']);
    assert.equal((await service.rows(thread)).length, 0);
    for (const way of ways.slice(1)) {
      assert.equal((await way.write(newThread(), { name })).status, way.what === 'changed' ? 400 : 200, way.what);
    }
  });
}

test('S17 letters of other scripts in a host are shown as what they are', async () => {
  const thread = newThread();
  const answer = await post(service().url, draft({ website: 'https://аpple.com/' }), {}, thread);
  assert.equal(answer.body.comment.website, 'https://xn--pple-43d.com/');
});

test('S18 S19 nothing written makes the service ask anybody', async () => {
  const asked: string[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = ((input: RequestInfo | URL, init?: RequestInit) => {
    asked.push(String(input instanceof Request ? input.url : input));
    return fetch(input, init);
  }) as typeof globalThis.fetch;
  try {
    for (const website of ['http://169.254.169.254/latest/', 'http://127.0.0.1:1/', 'http://2130706433.nip.io/']) {
      await post(service().url, draft({ website, text: `${website} http://127.0.0.1:1/x.png` }), {}, newThread());
    }
  } finally {
    globalThis.fetch = fetch;
  }
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(service().url)),
    [],
  );
});

test('S28 texts made to keep a checker busy do not keep it busy', async () => {
  const long = ['a'.repeat(3990) + '!', '@'.repeat(3990), 'http://'.repeat(570), '('.repeat(3990), '1 '.repeat(1990)];
  for (const text of long) {
    const start = performance.now();
    await post(service().url, draft({ text }), {}, newThread());
    const spent = performance.now() - start;
    assert.ok(spent < 5000, `${text.slice(0, 10)}: ${spent} ms`);
  }
  const email = await post(service().url, draft({ email: `${'a'.repeat(50_000)}!` }), {}, newThread());
  assert.equal(email.status, 400);
});

test('S44 the list is never more than a page of what the world may see', async () => {
  const { body } = await ask(`${service().url}/threads/${newThread()}?limit=100`);
  assert.deepEqual(Object.keys(body).sort(), ['closed', 'comments', 'count']);
});
