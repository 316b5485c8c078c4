/** What a comment may hold: one module for the page and the service. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { characters, check, limits, tidy } from '../../src/comments/limits.js';
import type { Draft, Field, FieldProblem } from '../../src/comments/port.js';

const good: Draft = {
  name: 'Ana',
  email: 'ana@example.org',
  website: '',
  text: 'Better now.',
  consent: true,
  key: 'draft-key-1',
};

const cases: [Field, unknown, FieldProblem | undefined][] = [
  ['name', '', 'required'],
  ['name', ' \u200b\u00a0', 'required'],
  ['name', '\u3164', 'required'],
  ['name', 'x'.repeat(limits.name), undefined],
  ['name', 'x'.repeat(limits.name + 1), 'too-long'],
  ['name', '👩‍👩‍👧‍👦'.repeat(limits.name), undefined],
  ['name', 'a\0b', 'invalid'],
  ['name', 'O’Brien-Łukasiewicz 李', undefined],
  ['email', '', 'required'],
  ['email', 'ana', 'invalid'],
  ['email', 'ana@host', 'invalid'],
  ['email', 'ana@.org', 'invalid'],
  ['email', 'a na@example.org', 'invalid'],
  ['email', 'ana@example.org\nbcc: x@y.org', 'invalid'],
  ['email', 'o+tag@sub.example.org', undefined],
  ['email', 'ä@exämple.org', undefined],
  ['email', `${'x'.repeat(250)}@a.b`, undefined],
  ['email', `${'x'.repeat(251)}@a.b`, 'too-long'],
  ['website', '', undefined],
  ['website', 'https://example.org/me?x=1', undefined],
  ['website', 'example.org', 'invalid'],
  ['website', 'javascript:alert(1)', 'invalid'],
  ['website', 'java\nscript:alert(1)', 'invalid'],
  ['website', 'data:text/html,x', 'invalid'],
  ['website', 'https://user:pass@example.org', 'invalid'],
  ['website', 'https:\\\\example.org', 'invalid'],
  ['website', `https://example.org/${'x'.repeat(500)}`, 'too-long'],
  ['text', '\n \t', 'required'],
  ['text', 'x'.repeat(limits.text), undefined],
  ['text', 'x'.repeat(limits.text + 1), 'too-long'],
  ['text', 'é'.normalize('NFD').repeat(limits.text), undefined],
  ['text', 'a\ud800b', 'invalid'],
  ['consent', false, 'required'],
];
for (const [field, value, problem] of cases) {
  const shown = JSON.stringify(value).slice(0, 40);
  test(`${field} ${shown}: ${problem ?? 'fine'}`, () => {
    assert.deepEqual(check({ ...good, [field]: value }), problem ? { [field]: problem } : {});
  });
}

test('a family is one character to a reader', () => assert.equal(characters('👩‍👩‍👧‍👦é'.normalize('NFD')), 2));

test('a name cannot turn the line round', () =>
  assert.equal(tidy({ ...good, name: 'gnp.\u202eexe' }).name, 'gnp. exe'));

test('tidying twice changes nothing more, and what passes once passes again', () => {
  fc.assert(
    fc.property(fc.record({ name: fc.string({ unit: 'binary' }), text: fc.string({ unit: 'binary' }) }), (typed) => {
      const once = tidy({ ...good, ...typed });
      assert.deepEqual(tidy(once), once);
      assert.deepEqual(check(once), check({ ...good, ...typed }));
    }),
  );
});
