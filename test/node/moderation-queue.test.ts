/** The moderator's queue: what is current, what is chosen, and what a key does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Moderated, Status } from '../../src/moderate/api.js';
import {
  choose,
  chooseAll,
  decided,
  emptyQueue,
  keys,
  step,
  target,
  verbFor,
  withComments,
} from '../../src/moderate/queue.model.js';
import { words } from '../../src/moderate/words.js';

const comment = (id: string, status: Status = 'held', more: Partial<Moderated> = {}): Moderated => ({
  id,
  thread: 'back-pain',
  name: 'Ana',
  text: id,
  status,
  reasons: [],
  pinned: false,
  clinician: false,
  removed: false,
  createdAt: '2026-11-20T08:00:00Z',
  revision: 1,
  ...more,
});
const queue = (...ids: string[]) =>
  withComments(
    emptyQueue,
    ids.map((id) => comment(id)),
  );

test('the first comment is current, and steps stay within the list', () => {
  const three = queue('a', 'b', 'c');
  assert.equal(three.current, 'a');
  assert.equal(step(three, -1).current, 'a');
  assert.equal(step(step(step(three, 1), 1), 1).current, 'c');
});

test('a decision is about the chosen ones, else about the current one', () => {
  const three = queue('a', 'b', 'c');
  assert.deepEqual(target(three), ['a']);
  assert.deepEqual(target(choose(choose(three, 'c'), 'b')), ['b', 'c']);
  assert.deepEqual(target(chooseAll(three)), ['a', 'b', 'c']);
  assert.deepEqual(target(chooseAll(chooseAll(three))), ['a']);
  assert.deepEqual(target(emptyQueue), []);
});

test('after a decision the next comment is current, so that one can go on', () => {
  const at = (id: string) => ({ ...queue('a', 'b', 'c'), current: id });
  const approved = (id: string, after: Status = 'approved') => decided(at(id), [comment(id, after)], 'held');
  assert.equal(approved('a').current, 'b');
  assert.equal(approved('b').current, 'c');
  assert.equal(approved('c').current, 'b');
  assert.deepEqual(
    approved('b').comments.map(({ id }) => id),
    ['a', 'c'],
  );
});

test('in a list of every status a decided comment stays, as it is now', () => {
  const all = decided(queue('a', 'b'), [comment('a', 'spam')], '');
  assert.deepEqual(
    all.comments.map(({ status }) => status),
    ['spam', 'held'],
  );
});

test('the current comment is always one of the list, whatever is done', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd');
  const move = fc.oneof(
    fc.record({ kind: fc.constant('step' as const), by: fc.constantFrom(1 as const, -1 as const) }),
    fc.record({ kind: fc.constant('choose' as const), id }),
    fc.record({ kind: fc.constant('decide' as const), id, to: fc.constantFrom<Status>('approved', 'spam', 'held') }),
    fc.record({ kind: fc.constant('load' as const), ids: fc.uniqueArray(id) }),
  );
  fc.assert(
    fc.property(fc.array(move), (moves) => {
      let now = queue('a', 'b', 'c', 'd');
      for (const one of moves) {
        if (one.kind === 'step') now = step(now, one.by);
        else if (one.kind === 'choose') now = choose(now, one.id);
        else if (one.kind === 'decide') now = decided(now, [comment(one.id, one.to)], 'held');
        else
          now = withComments(
            now,
            one.ids.map((name) => comment(name)),
          );
        const ids = now.comments.map((listed) => listed.id);
        assert.ok(ids.length ? ids.includes(now.current ?? '') : now.current === undefined);
        assert.ok(target(now).every((name) => ids.includes(name)));
      }
    }),
  );
});

test('the same key sets a mark and takes it off', () => {
  assert.equal(verbFor('pin', comment('a')), 'pin');
  assert.equal(verbFor('pin', comment('a', 'approved', { pinned: true })), 'unpin');
  assert.equal(verbFor('clinician', comment('a', 'approved', { clinician: true })), 'unclinician');
  assert.equal(verbFor('thread', comment('a')), undefined);
});

test('every key is explained on the page', () => {
  for (const command of Object.values(keys)) assert.ok(words.commands[command], command);
});
