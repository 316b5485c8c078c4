/** Ways of breaking the pack of the bundle, and what its check must say of each. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkPack, problemLine } from '../../src/pack/check.js';

const folder = 'src/content/back-pain-running/';
export const read = (name: string) => readFileSync(folder + name, 'utf8');
// The tests break packs in ways no type allows.
/* eslint-disable @typescript-eslint/no-explicit-any */
export const packs = () => ({ topic: JSON.parse(read('topic.json')) as any, en: JSON.parse(read('en.json')) as any });

type Pack = ReturnType<typeof packs>;
export type Case = [name: string, breakIt: (pack: Pack) => void, ...lines: string[]];

/** A test for each case. */
export function tellsOf(cases: readonly Case[]): void {
  for (const [name, breakIt, ...lines] of cases) {
    test(`tells of ${name}`, () => {
      const pack = packs();
      breakIt(pack);
      const checked = checkPack(pack.topic, [pack.en]);
      const told = checked.problems.map(problemLine).join('\n');
      for (const line of lines) assert.ok(told.includes(line), `expected "${line}" in:\n${told}`);
      assert.equal(checked.topic, undefined, 'a broken pack is not used');
    });
  }
}
