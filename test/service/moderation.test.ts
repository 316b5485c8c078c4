/** What a moderator can do, and who is one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, draft, inStore, mod, moderator, post, rows, withService } from '../support/service.js';

const idsOf = (body: { comments: { id: string }[] }) => body.comments.map(({ id }) => id);

test('nobody without a token of a moderator: 401, and after many tries 429', () =>
  withService({}, async ({ url }) => {
    const paths = ['/session', '/comments', '/threads/a-thread', '/comments/x', '/nothing'];
    for (const path of paths) {
      for (const authorization of [
        '',
        'Bearer x',
        `Basic ${moderator}`,
        `Bearer ${moderator}x`,
        `Bearer ${moderator.slice(1)}`,
      ]) {
        const answer = await ask(`${url}/mod${path}`, { headers: { authorization } });
        assert.ok([401, 429].includes(answer.status), `${path} ${authorization}`);
        if (answer.status === 401) assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
      }
    }
    for (let n = 0; n < 10; n++) await ask(`${url}/mod/session`, { headers: { authorization: `Bearer guess${n}` } });
    const last = await ask(`${url}/mod/session`, { headers: { authorization: 'Bearer wrong' } });
    assert.equal(last.status, 429);
    const right = await mod(url, 'GET', '/session');
    assert.deepEqual([right.status, right.body.moderator], [200, 'maria'], 'the right token always works');
    assert.equal((await ask(`${url}/mod/session?token=${moderator}`)).status, 401, 'never from the address');
  }));

test('with no moderator named, nobody is one', () =>
  withService({ moderators: {} }, async ({ url }) =>
    assert.equal((await ask(`${url}/mod/session`, { headers: { authorization: 'Bearer ' } })).status, 401),
  ));

test('listed by status, searched by word, name and e-mail address, in pages', () =>
  withService({}, async ({ url }) => {
    for (let n = 0; n < 5; n++) await post(url, draft({ text: `Number ${n} of 100% pain_free`, name: `Reader ${n}` }));
    await post(url, draft({ email: 'other@example.org', text: 'Something else' }));
    const first = (await mod(url, 'GET', '/comments?status=held&limit=4')).body;
    const second = (await mod(url, 'GET', `/comments?status=held&limit=4&cursor=${first.next}`)).body;
    assert.equal(new Set([...idsOf(first), ...idsOf(second)]).size, 6);
    assert.equal(second.next, undefined);
    assert.deepEqual(first.counts, { held: 6, approved: 0, rejected: 0, spam: 0 });
    const found = async (q: string) =>
      (await mod(url, 'GET', `/comments?q=${encodeURIComponent(q)}`)).body.comments.length;
    assert.deepEqual(
      [await found('number'), await found('READER 3'), await found('100%'), await found('n_f'), await found('nx')],
      [5, 1, 5, 5, 0],
    );
    assert.deepEqual([await found('n%f'), await found("' or 1=1 --"), await found('OTHER@example.org')], [0, 0, 1]);
    assert.equal((await mod(url, 'GET', '/comments?cursor=xyz')).status, 400);
  }));

test('approve, reject, spam, hold, pin and the clinician mark: each shows, and each can be undone', () =>
  withService({}, async (service) => {
    const { url } = service;
    const { id } = (await post(url, draft())).body.comment;
    const verbs: [verb: string, field: 'status' | 'pinned' | 'clinician', value: string | number][] = [
      ['approve', 'status', 'approved'],
      ['pin', 'pinned', 1],
      ['clinician', 'clinician', 1],
      ['reject', 'status', 'rejected'],
      ['spam', 'status', 'spam'],
      ['hold', 'status', 'held'],
    ];
    for (const [verb, field, value] of verbs) {
      const before = (await rows(service))[0]?.[field];
      const done = await mod(url, 'POST', `/comments/${id}/${verb}`);
      assert.equal(done.status, 200);
      assert.equal((await rows(service))[0]?.[field], value, verb);
      const undone = await mod(url, 'POST', '/undo', { undo: done.body.undo });
      assert.deepEqual([undone.status, undone.body.failed], [200, []]);
      assert.equal((await rows(service))[0]?.[field], before, `${verb} undone`);
      assert.equal((await mod(url, 'POST', '/undo', { undo: done.body.undo })).status, 404, 'once');
      await mod(url, 'POST', `/comments/${id}/${verb}`);
    }
    await mod(url, 'POST', `/comments/${id}/approve`);
    const [shown] = (await ask(`${url}/threads/a-thread`)).body.comments;
    assert.deepEqual([shown.pinned, shown.clinician], [true, true]);
    const { actions } = (await mod(url, 'GET', `/comments/${id}`)).body;
    assert.ok(actions.length >= 13 && actions.every((action: { moderator: string }) => action.moderator === 'maria'));
  }));

test('a change of words is undone too, unless somebody changed them since', () =>
  withService({}, async (service) => {
    const { url } = service;
    const { id } = (await post(url, draft({ text: 'Frist.' }))).body.comment;
    const one = await mod(url, 'PATCH', `/comments/${id}`, { text: 'First.' });
    const two = await mod(url, 'PATCH', `/comments/${id}`, { text: 'Second.' });
    const refused = await mod(url, 'POST', '/undo', { undo: one.body.undo });
    assert.deepEqual(refused.body.failed, [{ id, code: 'changed' }]);
    await mod(url, 'POST', '/undo', { undo: two.body.undo });
    assert.equal((await rows(service))[0]?.text, 'First.');
    assert.equal((await mod(url, 'PATCH', `/comments/${id}?revision=1`, { text: 'x' })).status, 409);
  }));

test('several at once, undone at once; what is not there is named', () =>
  withService({}, async (service) => {
    const { url } = service;
    const ids: string[] = [];
    for (let n = 0; n < 4; n++) ids.push((await post(url, draft())).body.comment.id);
    const none = 'f'.repeat(32);
    const done = await mod(url, 'POST', '/batch', { action: 'approve', ids: [...ids, none, ids[0]] });
    assert.deepEqual(done.body.failed, [{ id: none, code: 'not-found' }]);
    assert.equal(done.body.counts.approved, 4);
    const undone = await mod(url, 'POST', '/undo', { undo: done.body.undo });
    assert.deepEqual([undone.body.counts.held, undone.body.failed], [4, []]);
    for (const body of [
      { action: 'erase', ids },
      { action: 'approve', ids: [] },
      { action: 'approve', ids: ['x'] },
    ]) {
      assert.equal((await mod(url, 'POST', '/batch', body)).status, 400);
    }
  }));

test('a thread is seen whole, closed and opened', () =>
  withService({}, async ({ url }) => {
    await post(url, draft());
    const whole = (await mod(url, 'GET', '/threads/a-thread')).body;
    assert.deepEqual([whole.closed, whole.comments[0].status], [false, 'held']);
    await mod(url, 'PATCH', '/threads/a-thread', { closed: true });
    assert.equal((await post(url, draft())).status, 423);
    await mod(url, 'PATCH', '/threads/a-thread', { closed: false });
    assert.equal((await post(url, draft())).status, 202);
  }));

test('S20 S42 a person gets all they wrote, and it is erased to the last trace', () =>
  withService({ hold: false }, async (service) => {
    const { url } = service;
    const mine = (await post(url, draft({ email: 'Canary@Example.org', text: 'Mine, canaryword.' }))).body.comment;
    await post(url, draft({ email: 'other@example.org', parentId: mine.id }));
    await post(url, draft({ email: 'canary@example.org' }), {}, 'another');
    await mod(url, 'PATCH', `/comments/${mine.id}`, { text: 'Mine, edited canaryword.' });
    const out = (await mod(url, 'POST', '/people/export', { email: ' CANARY@example.org' })).body;
    assert.equal(out.comments.length, 2);
    assert.equal(JSON.stringify(out).toLowerCase().includes('canary@'), false);
    const erased = await mod(url, 'POST', '/people/erase', { email: 'canary@EXAMPLE.org' });
    assert.deepEqual(erased.body, { erased: 2 });
    assert.equal((await mod(url, 'POST', '/people/export', { email: 'canary@example.org' })).body.comments.length, 0);
    const left = await inStore(service.options, async ({ db }) => ({
      comments: await db.selectFrom('comments').selectAll().execute(),
      actions: await db.selectFrom('actions').selectAll().execute(),
    }));
    assert.deepEqual([left.comments.length, left.actions.length], [2, 0]);
    assert.doesNotMatch(JSON.stringify(left), /canaryword/);
  }));

test('S20 S21 neither e-mail nor network address can be read in the database', () =>
  withService({}, async (service) => {
    await post(service.url, draft({ email: 'canary@example.org' }));
    const all = JSON.stringify(
      await inStore(service.options, async ({ db }) => [
        await db.selectFrom('comments').selectAll().execute(),
        await db.selectFrom('floods').selectAll().execute(),
      ]),
    );
    assert.doesNotMatch(all, /canary|example\.org|127\.0\.0\.1/);
    const [row] = await rows(service);
    await inStore(service.options, async ({ keys }) =>
      assert.equal(keys.unseal(row?.email_sealed ?? ''), 'canary@example.org'),
    );
  }));

test('S21 after two days the hash of the address and its key are gone; after the retention e-mails and refused comments', () =>
  withService({ hold: false, retentionDays: 30 }, async (service) => {
    const { url, options } = service;
    await post(url, draft({ text: 'Kept.' }));
    const refused = (await post(url, draft({ text: 'Refused.' }))).body.comment.id;
    await mod(url, 'POST', `/comments/${refused}/reject`);
    const day = 86_400_000;
    await inStore(options, (store) => store.tidyUp(30, Date.now() + 3 * day));
    assert.ok((await rows(service)).every((row) => row.address_hash === null && row.email_sealed !== null));
    const left = (table: 'daily_keys' | 'floods' | 'used_tickets') =>
      inStore(options, async ({ db }) => (await db.selectFrom(table).selectAll().execute()).length);
    assert.deepEqual([await left('daily_keys'), await left('floods'), await left('used_tickets')], [0, 0, 0]);
    await inStore(options, (store) => store.tidyUp(30, Date.now() + 31 * day));
    const [row, ...more] = await rows(service);
    assert.deepEqual([row?.text, row?.email_sealed, more.length], ['Kept.', null, 0]);
  }));

test('the API document names every route, and its schemas are those that check', () =>
  withService({}, async ({ url }) => {
    const { body } = await ask(`${url}/openapi.json`);
    assert.match(body.openapi, /^3\./);
    for (const path of ['/threads/{thread}', '/threads/{thread}/comments', '/comments/{id}', '/mod/batch', '/ready']) {
      assert.ok(body.paths[path], path);
    }
    const post = body.paths['/threads/{thread}/comments'].post;
    const properties = post.requestBody.content['application/json'].schema.properties;
    assert.deepEqual(Object.keys(properties).sort(), [
      ...['consent', 'email', 'key', 'name', 'parentId', 'text', 'ticket', 'trap', 'website'],
    ]);
    assert.doesNotMatch(
      JSON.stringify(Object.values(body.paths).map((path) => JSON.stringify(path).match(/"responses".*/)?.[0])),
      /email_|"email"/,
    );
  }));
