/** Spam and safety: what is held, what is refused, and what a kind comment meets. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countLinks } from '../../src/server/spam/links.js';
import { assess } from '../../src/server/spam/assess.js';
import { ask, draft, mod, post, rows, send, ticketFor, withService } from '../support/service.js';
import { newThread, sharedService } from '../support/shared-service.js';

let time = Date.now();
const service = sharedService({ hold: false, minSeconds: 3, now: () => time });
const later = (seconds: number) => void (time += seconds * 1000);

async function send3(thread: string, ticket: unknown, more: object = {}) {
  return send('POST', `${service().url}/threads/${thread}/comments`, { ...draft(), ticket, ...more });
}

test('S7 a filled trap is answered like any held comment, and is spam in the store', async () => {
  const thread = newThread();
  const ticket = await ticketFor(service().url, thread);
  later(4);
  const answer = await send3(thread, ticket, { trap: 'https://spam.example' });
  assert.deepEqual(
    [answer.status, Object.keys(answer.body).sort()],
    [202, ['comment', 'editableUntil', 'state', 'token']],
  );
  const [row] = await service.rows(thread);
  assert.deepEqual([row?.status, row?.reasons], ['spam', '["trap"]']);
});

test('S7 an empty trap is none', async () => {
  const thread = newThread();
  const ticket = await ticketFor(service().url, thread);
  later(4);
  assert.equal((await send3(thread, ticket, { trap: '' })).status, 201);
});

const tickets: [what: string, make: (ticket: string, thread: string) => Promise<unknown>, wait: number][] = [
  ['none', async () => undefined, 4],
  ['one that is too new', async (ticket) => ticket, 2],
  ['one of another thread', async () => ticketFor(service().url, 'elsewhere'), 4],
  ['one that is too old', async (ticket) => ticket, 25 * 3600],
  ['one with another time', async (ticket) => ticket.replace(/^./, '0'), 4],
  ['one with another signature', async (ticket) => `${ticket.slice(0, -2)}xx`, 4],
  ['a word', async () => 'ticket', 4],
];
for (const [what, make, wait] of tickets) {
  test(`S8 no comment is taken with ${what}`, async () => {
    const thread = newThread();
    const ticket = await make(await ticketFor(service().url, thread), thread);
    later(wait);
    const answer = await send3(thread, ticket);
    assert.deepEqual([answer.status, answer.body.error.code, answer.body.error.field], [400, 'token', 'ticket']);
    assert.equal((await service.rows(thread)).length, 0);
  });
}

test('S8 a ticket is good for one comment; one that was refused is still good', async () => {
  const thread = newThread();
  const ticket = await ticketFor(service().url, thread);
  later(4);
  assert.equal((await send3(thread, ticket, { text: '' })).status, 400);
  const first = draft();
  assert.equal((await send3(thread, ticket, first)).status, 201);
  assert.equal((await send3(thread, ticket)).body.error.code, 'token');
  assert.equal((await send3(thread, ticket, first)).status, 201, 'the same draft again is a retry');
  assert.equal((await service.rows(thread)).length, 1);
});

test('S8 a ticket that met a duplicate can be used with another text', async () => {
  const thread = newThread();
  const [one, two] = [await ticketFor(service().url, thread), await ticketFor(service().url, thread)];
  later(4);
  await send3(thread, one, { text: 'Said.' });
  assert.equal((await send3(thread, two, { text: 'Said.' })).status, 409);
  assert.equal((await send3(thread, two, { text: 'Said otherwise.' })).status, 201);
});

test('S8 a clock set back by an hour does not shut everybody out', async () => {
  const thread = newThread();
  later(-3600);
  const ticket = await ticketFor(service().url, thread);
  later(4);
  assert.equal((await send3(thread, ticket)).status, 201);
  later(3600);
});

const held: [row: string, text: string, reason: string][] = [
  ['S34', 'See http://a.example http://b.example http://c.example', 'links'],
  ['S34', 'See hxxp://a.example www.b.com c。com', 'links'],
  ['S34', 'evil.com/a evil.com/b evil[.]com', 'links'],
  ['S35', 'This herbal cure cures everything, guaranteed', 'words'],
  ['S35', 'Cheap pills, no prescription, buy now', 'words'],
  ['S35', 'Call me on +44 7700 900123', 'personal'],
  ['S37', 'Write to ana@example.org', 'personal'],
  ['S37', 'Look for MRN 1234567', 'personal'],
  ['S37', 'My hospital number is K123456', 'personal'],
  ['S36', 'Just take 800 mg of ibuprofen four times a day', 'dose'],
  ['S36', 'I take 800mg', 'dose'],
  ['S36', 'I want to die because of the pain', 'harm'],
  ['S36', 'Sometimes I think of self-harm', 'harm'],
  ['S36', 'everyone would be better off without me', 'harm'],
  ['S36', "I can't feel it when I wipe", 'alarm'],
];
for (const [row, text, reason] of held) {
  test(`${row} held, not lost, and the moderator is told why: ${text}`, async () => {
    const thread = newThread();
    const ticket = await ticketFor(service().url, thread);
    later(4);
    const answer = await send3(thread, ticket, { text });
    assert.deepEqual([answer.status, answer.body.crisis ?? false], [202, reason === 'harm']);
    const { body } = await mod(service().url, 'GET', `/comments?thread=${thread}`);
    assert.equal(body.comments[0].status, 'held');
    assert.ok(body.comments[0].reasons.includes(reason), JSON.stringify(body.comments[0].reasons));
  });
}

test('S25 S34 S36 what would be held is held when it is changed to, also where all is shown at once', async () => {
  for (const [, text] of held) {
    const thread = newThread();
    const ticket = await ticketFor(service().url, thread);
    later(4);
    const { body } = await send3(thread, ticket);
    const headers = { authorization: `Bearer ${body.token}` };
    const changed = await send('PATCH', `${service().url}/comments/${body.comment.id}`, { text }, headers);
    assert.equal(changed.body.state, 'held', text);
    assert.deepEqual((await ask(`${service().url}/threads/${thread}`)).body.comments, []);
  }
});

const openings = [
  'Thank you, this helped.',
  'I had the same after my first half marathon.',
  'My physio said much the same.',
];
const middles = [
  'I cut my long run by a third and it settled in two weeks.',
  'Walking felt better than resting, which surprised me.',
  'The stretch with the knee to the chest was the one for me!',
  'Is it normal that it is worse in the morning?',
  'I run 3 times a week, about 20 km, on tarmac.',
  'See https://www.nhs.uk/conditions/back-pain/ for more.',
  'My GP told me to keep moving. It worked.',
  'I am 54 and started in 2019, so take it slowly.',
  'Nothing helped at first... then I bought new shoes.',
  'Good luck to everyone, it does get better.',
];
const endings = ['Thanks again.', 'Kind regards, Ana', 'Has anybody tried this on hills?', ':-)'];
test('S35 none of 120 kind comments is held for its words', () => {
  const rules = { maxLinks: 2, words: [], hold: false, autoApprove: 0 };
  const kind = openings.flatMap((a) => middles.flatMap((b) => endings.map((c) => `${a} ${b} ${c}`)));
  assert.equal(kind.length, 120);
  for (const text of kind) assert.deepEqual(assess({ name: 'Ana', website: '', text }, rules).reasons, [], text);
});

const counted: [text: string, links: number][] = [
  ['no link at all. Then more.', 0],
  ['back.Then it was e.g. fine', 0],
  ['https://a.example', 1],
  ['https://a.examplehttps://b.example', 2],
  ['www.a.com, b.org; (c.net)', 3],
  ['ana@example.org', 0],
];
for (const [text, links] of counted) test(`${links} links in: ${text}`, () => assert.equal(countLinks(text), links));

test('after two approved comments a person is shown at once; links and words still hold', () =>
  withService({ autoApprove: 2 }, async ({ url }) => {
    for (const wanted of [202, 202, 201]) {
      const answer = await post(url, draft());
      assert.equal(answer.status, wanted);
      await mod(url, 'POST', `/comments/${answer.body.comment.id}/approve`);
    }
    assert.equal((await post(url, draft({ email: 'other@example.org' }))).status, 202);
    assert.equal((await post(url, draft({ text: 'A miracle, buy now' }))).status, 202);
  }));

test('S10 an e-mail address floods like an address does; reading and moderating go on', () =>
  withService({ perEmail: 2 }, async ({ url }) => {
    for (const wanted of [202, 202, 429])
      assert.equal((await post(url, draft({ email: 'A@example.org' }))).status, wanted);
    assert.equal(
      (await post(url, draft({ email: 'a@EXAMPLE.org ' }))).status,
      429,
      'written otherwise, it is the same',
    );
    assert.equal((await post(url, draft({ email: 'b@example.org' }))).status, 202);
    assert.equal((await mod(url, 'GET', '/comments')).status, 200);
  }));

for (const [what, limits, other] of [
  ['a thread', { perThread: 2 }, 201],
  ['all', { total: 2 }, 202],
] as const) {
  test(`S10 ${what} floods: more is held, and nobody is refused`, () =>
    withService({ ...limits, hold: false }, async (service) => {
      const { url } = service;
      // What waits takes no room.
      for (let n = 0; n < 4; n++) assert.equal((await post(url, draft({ text: `Buy now ${n}` }))).status, 202);
      for (const wanted of [201, 201, 202, 202]) assert.equal((await post(url, draft())).status, wanted);
      assert.equal((await rows(service)).at(-1)?.reasons, '["crowd"]');
      assert.equal((await post(url, draft(), {}, 'other')).status, other);
    }));
}
