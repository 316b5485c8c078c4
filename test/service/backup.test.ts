/** A copy and its way back, by the command, on a running service. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { carelets } from '../support/command.js';
import { draft, mod, post, rows, scratch, withService } from '../support/service.js';

const name = 'Ana\'s 👩‍⚕️ \\ " name';

test('backup while it runs, restore into an empty store: every row is as it was', { timeout: 60_000 }, () =>
  withService({}, async (from) => {
    const { body } = await post(from.url, draft({ name, text: 'Line\nline \u2028 👍' }));
    for (let n = 0; n < 20; n++) await post(from.url, draft());
    await mod(from.url, 'POST', `/comments/${body.comment.id}/approve`);
    await mod(from.url, 'PATCH', '/threads/a-thread', { closed: true });
    const file = join(scratch(), 'copy.jsonl');
    const made = await carelets(from, 'comments', 'backup', file);
    assert.match(made.out, /: 25 rows/, made.err);
    assert.doesNotMatch(readFileSync(file, 'utf8'), /canary@example/);
    await withService({}, async (to) => {
      const done = await carelets(to, 'comments', 'restore', file);
      assert.match(done.out, /25 rows restored/, done.err);
      assert.deepEqual(await rows(to), await rows(from));
      assert.equal((await post(to.url, draft())).status, 423, 'the thread is closed there too');
      const twice = await carelets(to, 'comments', 'restore', file);
      assert.deepEqual([twice.code, /holds 21 comments already/.test(twice.err)], [2, true], twice.err);
    });
    await withService({}, async (to) => {
      const text = readFileSync(file, 'utf8');
      for (const [what, bad] of [
        ['cut off', text.slice(0, -200)],
        ['changed', text.replace('day', 'way')],
        ['another file', 'hello'],
      ] as const) {
        writeFileSync(`${file}.bad`, bad);
        assert.equal((await carelets(to, 'comments', 'restore', `${file}.bad`)).code, 2, what);
        assert.equal((await rows(to)).length, 0, what);
      }
    });
  }),
);

test('a copy made with another key is refused, with the reason', { timeout: 60_000 }, () =>
  withService({}, async (from) => {
    await post(from.url, draft());
    const file = join(scratch(), 'copy.jsonl');
    await carelets(from, 'comments', 'backup', file);
    await withService({}, async (to) => {
      to.options.key = 'another key, as long as it has to be, yes';
      const done = await carelets(to, 'comments', 'restore', file);
      assert.match(done.err, /another CARELETS_KEY/);
    });
  }),
);

test('a person is exported with the address and erased, by the command', { timeout: 60_000 }, () =>
  withService({}, async (service) => {
    await post(service.url, draft({ email: 'Ana@example.org' }));
    const out = JSON.parse((await carelets(service, 'comments', 'export', 'ana@example.org')).out);
    assert.equal(out.comments[0].email, 'Ana@example.org');
    assert.match((await carelets(service, 'comments', 'erase', 'ana@example.org')).out, /1 comments erased/);
    assert.equal((await rows(service)).length, 0);
  }),
);
