/** No regular expression of the sources can be kept busy by a text made for it: each passes `recheck`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collect, parts } from './collect.mjs';

// Its own code in JavaScript: the faster ones are binaries, and are not installed.
process.env['RECHECK_BACKEND'] = 'pure';
const { default: recheck } = await import('recheck');

/** Milliseconds for one expression. */
const patience = 20_000;
const { literals, made } = collect(['src/server', 'src/comments', 'src/ui', 'src/widgets', 'src/pack', 'src/moderate']);

test('the sources are read, and one that is easily kept busy is noticed', () => {
  assert.ok(literals.size > 60, `${literals.size} expressions`);
  assert.equal(recheck.checkSync('^(a+)+$', '', { timeout: patience }).status, 'vulnerable');
});

test('none is made from a text, except from the schemas of the library itself', () => {
  assert.deepEqual([...new Set(made)], ['src/pack/validate.ts']);
});

for (const [literal, place] of literals) {
  test(`${place} ${literal}`, () => {
    const { status, complexity, attack, error } = recheck.checkSync(...parts(literal), { timeout: patience });
    assert.equal(status, 'safe', `${complexity?.summary ?? error?.kind}: ${attack?.pattern ?? ''}`);
  });
}
