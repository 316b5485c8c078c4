/** What a publisher without Node takes from the repository is what the sources build and what the README states. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { built } from '../support/built.js';
import { hashes } from '../../stories/embed-builder/hashes.js';
import { integrityOf } from '../../src/build/integrity.mjs';
import { releaseFiles, scriptTag } from './hashes.js';

const folder = built();

for (const name of releaseFiles) {
  test(`dist/${name} is what the sources build`, () => {
    const same = readFileSync(`dist/${name}`).equals(readFileSync(`${folder}/${name}`));
    assert.ok(same, `dist/${name} is not what the sources build. Run npm run release and commit dist/ and README.md.`);
  });

  test(`the README states the hash of dist/${name}`, () => {
    const stated = [...readFileSync('README.md', 'utf8').matchAll(scriptTag)].filter(([, file]) => file === name);
    assert.ok(stated.length > 0, `the README shows no script tag of ${name} with its hash`);
    for (const [, , hash] of stated) assert.equal(hash, integrityOf(`dist/${name}`));
    assert.equal(hashes[name], integrityOf(`dist/${name}`), 'the embed builder states another hash');
  });
}

test('no other file of dist/ is kept in the repository', () => {
  const kept = execFileSync('git', ['ls-files', 'dist'], { encoding: 'utf8' }).trim().split('\n');
  assert.deepEqual(kept.sort(), releaseFiles.map((name) => `dist/${name}`).sort());
});
