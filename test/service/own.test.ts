/** A writer's own comment: seen, changed and deleted by its token alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, draft, mod, post, rows, send, withService } from '../support/service.js';

const as = (token: string) => ({ authorization: `Bearer ${token}` });

test('S23 a held comment is seen with its token; without, it is as if it were not there', () =>
  withService({}, async ({ url }) => {
    const { body } = await post(url, draft());
    const address = `${url}/comments/${body.comment.id}`;
    const own = await ask(address, { headers: as(body.token) });
    assert.deepEqual([own.status, own.body.state, own.body.comment], [200, 'held', body.comment]);
    const absent = await ask(`${url}/comments/${'0'.repeat(32)}`, { headers: as(body.token) });
    for (const headers of [{}, as(''), as('x'), as(`${body.token}x`)] as Record<string, string>[]) {
      const hidden = await ask(address, { headers });
      assert.deepEqual([hidden.status, hidden.text], [404, absent.text]);
    }
    assert.match(body.comment.id, /^[0-9a-f]{32}$/);
  }));

test('S25 changed after approval it is held again; after the minutes it stays', () => {
  let now = Date.now();
  return withService({ editMinutes: 10, now: () => now }, async (service) => {
    const { url } = service;
    const { body } = await post(url, draft());
    const address = `${url}/comments/${body.comment.id}`;
    await mod(url, 'POST', `/comments/${body.comment.id}/approve`);
    const changed = await send('PATCH', address, { text: 'Now otherwise.' }, as(body.token));
    assert.deepEqual([changed.status, changed.body.state], [200, 'held']);
    assert.ok(changed.body.comment.editedAt);
    assert.deepEqual((await ask(`${url}/threads/a-thread`)).body.comments, []);
    now += 11 * 60_000;
    const late = await send('PATCH', address, { text: 'Too late.' }, as(body.token));
    assert.deepEqual([late.status, late.body.error.code], [403, 'too-late']);
    assert.equal((await rows(service))[0]?.text, 'Now otherwise.');
  });
});

test('S25 a moderator who decides on what was changed meanwhile is told; of two changes one wins', () =>
  withService({}, async (service) => {
    const { url } = service;
    const { body } = await post(url, draft());
    const address = `${url}/comments/${body.comment.id}`;
    await send('PATCH', address, { text: 'Changed.' }, as(body.token));
    const decided = await mod(url, 'POST', `/comments/${body.comment.id}/approve?revision=1`);
    assert.deepEqual([decided.status, decided.body.error.code], [409, 'changed']);
    assert.equal((await rows(service))[0]?.status, 'held');
    const answers = await Promise.all([
      send('PATCH', address, { text: 'One.' }, as(body.token)),
      mod(url, 'POST', `/comments/${body.comment.id}/approve?revision=2`),
    ]);
    assert.ok(answers.every(({ status }) => status === 200 || status === 409));
    assert.ok(answers.some(({ status }) => status === 200));
    const [row] = await rows(service);
    if (row?.text === 'One.') assert.equal(row.status, 'held', 'nothing unseen was approved');
  }));

test('409 for a change to what somebody else has said, and the text stays', () =>
  withService({ hold: false }, async (service) => {
    await post(service.url, draft({ text: 'Said.' }));
    const { body } = await post(service.url, draft({ text: 'Mine.' }));
    const address = `${service.url}/comments/${body.comment.id}`;
    assert.equal((await send('PATCH', address, { text: 'Said.' }, as(body.token))).status, 409);
    assert.equal((await send('PATCH', address, { text: 'Better.' }, as(body.token))).status, 200);
  }));

test('S42 deleted by its writer it is gone; one that was answered leaves its place to the answers', () =>
  withService({ hold: false }, async (service) => {
    const { url } = service;
    const first = (await post(url, draft())).body;
    const answer = (await post(url, draft({ parentId: first.comment.id }))).body;
    const remove = (made: typeof first) =>
      send('DELETE', `${url}/comments/${made.comment.id}`, undefined, as(made.token));
    assert.equal((await remove(first)).status, 204);
    const { comments, count } = (await ask(`${url}/threads/a-thread`)).body;
    assert.deepEqual([comments.length, count], [2, 1]);
    assert.deepEqual([comments[0].removed, comments[0].text, comments[0].name], [true, '', '']);
    assert.equal((await ask(`${url}/comments/${first.comment.id}`, { headers: as(first.token) })).status, 404);
    const [place] = (await rows(service)).filter(({ id }) => id === first.comment.id);
    assert.deepEqual([place?.email_sealed, place?.email_hash, place?.address_hash], [null, null, null]);
    assert.equal((await remove(answer)).status, 204);
    assert.equal((await rows(service)).length, 0);
  }));

test('S24 a wrong token is refused in the same time whether the comment is there or not', { timeout: 60_000 }, () =>
  withService({}, async ({ url }) => {
    const { body } = await post(url, draft());
    const time = async (id: string, token: string) => {
      const start = performance.now();
      await ask(`${url}/comments/${id}`, { headers: as(token) });
      return performance.now() - start;
    };
    // Pairs, one right after the other: a busy machine slows both.
    const gaps: number[] = [];
    for (let n = 0; n < 300; n++) {
      const there = await time(body.comment.id, `${body.token.slice(0, -2)}zz`);
      gaps.push(there - (await time('0'.repeat(32), 'x'.repeat(43))));
    }
    const median = gaps.sort((a, b) => a - b)[150] ?? 0;
    assert.ok(Math.abs(median) < 1, `${median} ms`);
  }),
);
