/** Two processes of the service on one database: what one knows, the other holds to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, draft, mod, post, send, ticketFor } from '../support/service.js';
import { newPlace, plenty, withProcess } from '../support/process.js';

const pair = async (flags: string[], use: (one: string, two: string) => Promise<void>) => {
  const place = await newPlace();
  await withProcess(place, (one) => withProcess(place, (two) => use(one.url, two.url), flags), flags);
};

test('limits, duplicates, tickets, tokens and moderation hold across both', { timeout: 60_000 }, () =>
  pair([...plenty, '--per-email', '6'], async (one, two) => {
    const same = draft({ text: 'Said in both at once.' });
    const tickets = await Promise.all([...Array(6)].map(() => ticketFor(one)));
    const both = await Promise.all(
      tickets.map((ticket, n) =>
        send('POST', `${n % 2 ? one : two}/threads/a-thread/comments`, { ...same, key: `both-draft-${n}`, ticket }),
      ),
    );
    assert.deepEqual(both.map(({ status }) => status).sort(), [202, 409, 409, 409, 409, 409]);
    assert.equal((await post(two, draft())).status, 429, 'six were counted, wherever they came');
    const fresh = () => draft({ email: `somebody-${Math.random()}@example.org` });

    const used = await ticketFor(one);
    const first = { ...fresh(), ticket: used };
    const made = await send('POST', `${one}/threads/a-thread/comments`, first);
    assert.equal(made.status, 202);
    const again = await send('POST', `${two}/threads/a-thread/comments`, first);
    assert.deepEqual(
      [again.status, again.body.comment.id, again.body.token],
      [202, made.body.comment.id, made.body.token],
    );
    const replay = await send('POST', `${two}/threads/a-thread/comments`, { ...fresh(), ticket: used });
    assert.deepEqual([replay.status, replay.body.error.code], [400, 'token']);

    const { id } = made.body.comment;
    const decisions = await Promise.all(
      ['approve', 'reject', 'spam', 'approve'].map((verb, n) =>
        mod(n % 2 ? one : two, 'POST', `/comments/${id}/${verb}?revision=1`),
      ),
    );
    assert.deepEqual(decisions.map(({ status }) => status).sort(), [200, 409, 409, 409]);
    await mod(one, 'POST', `/comments/${id}/approve`);
    assert.equal((await ask(`${two}/threads/a-thread`)).body.comments[0].id, id);
    await mod(two, 'PATCH', '/threads/a-thread', { closed: true });
    assert.equal((await post(one, fresh())).status, 423);
  }),
);

test('both start at the same moment on an empty database', { timeout: 60_000 }, async () => {
  const place = await newPlace();
  await Promise.all(
    [...Array(2)].map(() =>
      withProcess(place, async ({ url }) => assert.equal((await ask(`${url}/ready`)).status, 200)),
    ),
  );
});

test('a hundred comments through both, at the same time, are a hundred', { timeout: 60_000 }, () =>
  pair([...plenty, '--publish-at-once'], async (one, two) => {
    const statuses = await Promise.all(
      [...Array(50)].flatMap(() => [post(one, draft()), post(two, draft())]).map(async (made) => (await made).status),
    );
    assert.deepEqual(new Set(statuses), new Set([201]));
    assert.equal((await ask(`${one}/counts?threads=a-thread`)).body.counts['a-thread'], 100);
  }),
);
