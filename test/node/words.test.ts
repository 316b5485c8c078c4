/** Labels: one home each, and a fallback for what a language lacks. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { en } from '../../src/words/en/index.js';
import { addWords, fill, wordsFor } from '../../src/words/index.js';

test('no label has two homes', async () => {
  const files = readdirSync('src/words/en').filter((name) => name !== 'index.ts');
  const groups = await Promise.all(files.map((name) => import(`../../src/words/en/${name.replace('.ts', '.js')}`)));
  const labels = groups.flatMap((group: Record<string, object>) => Object.values(group).flatMap(Object.keys));
  assert.deepEqual(
    labels.filter((label, n) => labels.indexOf(label) < n),
    [],
  );
  assert.deepEqual([...labels].sort(), Object.keys(en).sort(), 'every file is part of English');
});

test('a label that a language lacks is English', () => {
  addWords('xx', { next: 'Weiter' });
  addWords('xx-YY', { back: 'Zurück' });
  const words = wordsFor('xx-yy');
  assert.deepEqual([words.next, words.back, words.close], ['Weiter', 'Zurück', en.close]);
});

test('a value that is not given stays visible as its name', () => {
  assert.equal(fill('{n} of {total}', { n: 2 }), '2 of {total}');
});
