/** What a reader is asked to think about before a comment goes out. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'node:test';
import { isPersonal, mark, masked } from '../../src/comments/notice.js';

const personal: [text: string, masked: string][] = [
  ['Write to ana@example.org', 'Write to […]'],
  ['Ask me (ana.b+c@mail.example.org), or him.', 'Ask me ([…]), or him.'],
  ['“ana@example.org”!', '“[…]”!'],
  ['Call 07700 900123', 'Call […]'],
  ['+44 (0)7700-900-123', '[…]'],
  ['(555) 010-9999 x', '[…] x'],
  ['Me (07700 900123).', 'Me ([…]).'],
  ['Call 07700 900123\n\n  or 07700 900124.', 'Call […]\n\n  or […].'],
  ['07700 900123@example.org', '[…]'],
  ['a@07700 900123b.c', '[…]'],
  ['ana@example.org,bo@example.org...', '[…],[…]...'],
  ['mailto:ana@example.org', 'mailto:[…]'],
  ['NHS number 943 476 5919', 'NHS number […]'],
  ['My MRN is 1234567.', 'My MRN is […].'],
  ['mrn:0012-34', 'mrn:[…]'],
  ['MRN123456', '[…]'],
  ['Hospital no. K123456, bed 4', 'Hospital no. […], bed 4'],
  ['patient ID 123 4567 and 10 km', 'patient ID […] and 10 km'],
];
for (const [text, hidden] of personal) {
  test(`personal: ${text}`, () => {
    assert.equal(isPersonal(text), true);
    assert.equal(masked(text), hidden);
  });
}

const harmless = [
  ...['I ran 10 km in 55:30', '2026-11-20', 'from 1,652 people 100 were better', 'a @ b', '12 x 400 m', '@ana said'],
  ...['The hospital saw me on 20 11 2026? No, on 2019-11-20.', 'My record is 42 minutes, 19:59 before', 'me@home', ''],
  ...['hospital\n123456', 'Patients wait 12 weeks'],
];
for (const text of harmless) {
  test(`not personal: ${text}`, () => {
    assert.equal(isPersonal(text), false);
    assert.equal(masked(text), text);
  });
}

const words = fc.stringMatching(/^[a-zäé'’!?,]{1,9}$/);
const secrets = fc.oneof(
  fc.stringMatching(/^[a-z0-9.+]{1,8}[a-z]@[a-z]{1,8}\.[a-z]{2,5}$/),
  fc.stringMatching(/^[+]?[1-9]\d{3}[ -]?\d{3}[ -]?\d{3}$/),
);

test('S37 what is masked is the addresses and numbers, and every other character stays', () => {
  const gap = fc.constantFrom(' ', '\n', '\n\n', '\t', '  ');
  fc.assert(
    fc.property(fc.array(fc.tuple(words, gap, secrets, gap), { maxLength: 8 }), words, (parts, last) => {
      const written = (hide: (secret: string) => string) =>
        parts.map(([word, before, secret, after]) => word + before + hide(secret) + after).join('') + last;
      assert.equal(
        masked(written((secret) => secret)),
        written(() => mark),
      );
    }),
    { numRuns: 500 },
  );
});

test('S37 nothing is found in a text that was masked, and a text without a find stays as it is', () => {
  const pieces = [...'0123456789 ()+-.@,\n…', 'MRN ', 'nhs', 'a', 'b.c', '@d.e', mark, '12 34 56', '07700 900123'];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme', maxLength: 60 })), (text) => {
      assert.equal(isPersonal(masked(text)), false);
      if (!isPersonal(text)) assert.equal(masked(text), text);
    }),
    { numRuns: 3000 },
  );
});

test('a long text takes no time that a reader notices', () => {
  for (const text of ['1 '.repeat(40_000), `${'a@'.repeat(40_000)}`, '('.repeat(80_000), 'nhs '.repeat(20_000)]) {
    const start = performance.now();
    masked(text);
    assert.ok(performance.now() - start < 2000, text.slice(0, 8));
  }
});
