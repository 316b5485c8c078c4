/** Every pack of the library keeps what its pain check promises, and its proof is of these rules and these words. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkFolder } from '../../src/cli/check.js';
import { proveFolder, type Proved } from '../../src/cli/prove.js';
import { packs } from '../tools/write-proofs.js';

/** A copy of a pack, so that a test writes nothing into the sources. */
function copy(folder: string): string {
  const own = mkdtempSync(join(tmpdir(), 'carelets-'));
  cpSync(folder, own, { recursive: true });
  return own;
}
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const change = (folder: string, name: string, from: string, to: string) => {
  const text = read(folder, name);
  assert.ok(text.includes(from), `${name} holds ${from}`);
  writeFileSync(join(folder, name), text.replace(from, to));
};

const proofs = new Map<string, Promise<{ own: string; proved: Proved }>>();
const proofOf = (folder: string) => {
  const make = async () => {
    const own = copy(folder);
    return { own, proved: await proveFolder(own, '0.0.0', '2020-01-01') };
  };
  proofs.set(folder, proofs.get(folder) ?? make());
  return proofs.get(folder)!;
};

for (const folder of packs) {
  test(`${folder} keeps every promise`, async (t) => {
    const { lines, ok, file } = (await proofOf(folder)).proved;
    for (const line of lines) t.diagnostic(line);
    assert.ok(ok, lines.join('\n'));
    assert.ok(BigInt(file?.sets ?? 0) > 0n);
  });

  test(`the proof beside ${folder} is of this pack: npm run prove`, async () => {
    const { own, proved } = await proofOf(folder);
    const { tool: _tool, date: _date, ...now } = proved.file!;
    const { tool, date, ...kept } = JSON.parse(read(folder, 'proof.json')) as typeof proved.file & object;
    assert.deepEqual(kept, now, 'the rules or the questions have changed: npm run prove');
    assert.match(date, /^\d{4}-\d\d-\d\d$/);
    assert.match(tool, /^\d+\.\d+\.\d+$/);
    assert.deepEqual((await checkFolder(own)).problems, []);
  });
}

const [pack = ''] = packs;

test('check tells when rules or words have changed since the proof, and nothing of other sentences', async () => {
  const { own } = await proofOf(pack);
  const problems = async (folder: string) =>
    (await checkFolder(folder)).problems.map(({ file, path, remedy }) => `${file} ${path}: ${remedy}`);
  const rules = copy(own);
  change(rules, 'topic.json', '"unanswered": "clinician"', '"unanswered": "urgent"');
  assert.deepEqual(await problems(rules), ['proof.json quiz: run `carelets prove` on this folder']);
  const words = copy(own);
  const { quiz } = JSON.parse(read(own, 'en.json')) as {
    quiz: { title: string; questions: Record<string, { title: string }> };
  };
  const [first] = Object.values(quiz.questions);
  change(words, 'en.json', JSON.stringify(first!.title), '"Something else?"');
  assert.deepEqual(await problems(words), ['proof.json questions.en: run `carelets prove` on this folder']);
  const other = copy(own);
  change(other, 'en.json', JSON.stringify(quiz.title), '"Another title"');
  assert.deepEqual(await problems(other), []);
});

test('a pack that breaks a promise is refuted by a reader in words, and check remembers', async () => {
  const own = copy(pack);
  change(own, 'topic.json', '"unanswered": "clinician"', '"unanswered": "planA"');
  const { ok, lines } = await proveFolder(own, '0.0.0', '2020-01-01');
  assert.ok(!ok);
  const text = lines.join('\n');
  assert.match(text, /REFUTED {2}A question left open never leads to self-care/);
  assert.match(text, /1\. With a question open the outcome is "planA"[^]*\(left open\)\n +gets planA \(self-care\)/);
  assert.match(text, /To mend it: write an outcome above self-care as `unanswered`\./);
  assert.match(text, /1 claim of 7 refuted\.$/);
  const { problems } = await checkFolder(own);
  assert.deepEqual(
    problems.map(({ path, problem }) => `${path}: ${problem}`),
    ['properties: the proof refutes gaps'],
  );
});

test('the same proof keeps its date; another one takes the new date', async () => {
  const { own } = await proofOf(pack);
  const again = copy(own);
  await proveFolder(again, '0.0.0', '2021-02-03');
  assert.match(read(again, 'proof.json'), /"date": "2020-01-01"/);
  change(again, 'proof.json', '"folded"', '"folds"');
  await proveFolder(again, '0.0.0', '2021-02-03');
  assert.match(read(again, 'proof.json'), /"date": "2021-02-03"/);
});

test('a pack with a problem is not proved: the problem is told', async () => {
  const own = copy(pack);
  change(own, 'topic.json', '"unanswered": "clinician"', '"unanswered": "clinican"');
  const { ok, lines } = await proveFolder(own, '0.0.0', '2020-01-01');
  assert.ok(!ok);
  assert.deepEqual(lines, [`${own}/topic.json: quiz.unanswered: "clinican" is not an outcome. Write "clinician".`]);
});
