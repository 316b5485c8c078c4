/** The `carelets comments` command beside a running service, on its database. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { keyFile } from '../../src/server/privacy/secret.js';
import { carelets } from '../support/command.js';
import { draft, inStore, post, withService, type Service } from '../support/service.js';

const isClosed = ({ options }: Service) =>
  inStore(options, async ({ db }) => (await db.selectFrom('threads').selectAll().executeTakeFirst())?.closed === 1);

test('a held comment is listed, approved and rejected; a thread is closed and opened', () =>
  withService({}, async (service) => {
    const { body } = await post(
      service.url,
      draft({ name: 'Ana\u200b\u009b2J', email: 'ana@example.org', text: 'My\nback' }),
    );
    const { id } = body.comment;
    const list = await carelets(service, 'comments', 'list');
    assert.ok(list.out.includes(id) && list.out.includes('ana@example.org'));
    assert.ok(!list.out.includes('\u009b'), 'control characters do not reach the terminal');
    assert.match((await carelets(service, 'comments', 'approve', id)).out, /: approved/);
    assert.match((await carelets(service, 'comments', 'list')).out, /No held comments/);
    assert.match((await carelets(service, 'comments', 'reject', id)).out, /: rejected/);
    assert.equal((await carelets(service, 'comments', 'approve', 'nobody')).code, 1);
    await carelets(service, 'comments', 'close', 'a-thread');
    assert.equal(await isClosed(service), true);
    await carelets(service, 'comments', 'open', 'a-thread');
    assert.equal(await isClosed(service), false);
  }));

test('with another key, or none, the command says what to set, and makes no key of its own', () =>
  withService({}, async (service) => {
    await post(service.url, draft());
    for (const key of ['another key, as long as it has to be, yes', undefined]) {
      const { code, err } = await carelets({ ...service, options: { ...service.options, key } }, 'comments', 'list');
      assert.equal(code, 2);
      assert.match(err, /CARELETS_KEY/);
      assert.doesNotMatch(err, /\n\s+at /);
      assert.equal(existsSync(keyFile(service.data)), false);
    }
    assert.match((await carelets(service, 'comments', 'list')).out, /held|canary/);
  }));
