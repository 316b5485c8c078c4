/** What the pack's sentences must not say, and which stands of a guideline were read second-hand. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (name: string) =>
  readFileSync(new URL(`../../src/content/back-pain-running/${name}.json`, import.meta.url), 'utf8');
const topic = JSON.parse(read('topic'));
const english = JSON.parse(read('en'));
test('every stand of NICE but the one on scans is marked as read second-hand', () => {
  const open = topic.treatments.items.filter(
    (item: { says?: object; unchecked?: string[] }) => 'NG59' in (item.says ?? {}) && !item.unchecked?.includes('NG59'),
  );
  assert.deepEqual(
    open.map(({ id }: { id: string }) => id),
    ['scans'],
  );
});

test('no sentence promises what no list can keep, orders, or shrugs', () => {
  const { quiz, warnings, comments, ...own } = english;
  assert.ok(quiz && warnings && comments);
  const told = JSON.stringify(own);
  for (const words of [
    'never miss one',
    'I have no warning sign',
    'you have no warning sign',
    'Most backs',
    'Two things have been shown',
    'villain',
    'You cannot change it',
    'do not smoke',
    'Do not smoke',
    'Keep a healthy weight',
    'Do not worry about it',
    'A heat wrap or a hot pack',
    'against the original',
  ])
    assert.ok(!told.includes(words), words);
});
