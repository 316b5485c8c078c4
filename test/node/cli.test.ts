/** The built `carelets` command, as a publisher and a moderator use it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { built } from '../support/built.js';

const cli = `${built()}/cli.js`;
const pack = 'src/content/back-pain-running';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

function carelets(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) =>
    execFile(process.execPath, [cli, ...args], (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    ),
  );
}

const scratch = () => mkdtempSync(join(tmpdir(), 'carelets-'));

/** A copy of the pack with one of its files changed. */
function changed(file: string, change: (text: string) => string): string {
  const folder = scratch();
  cpSync(pack, folder, { recursive: true });
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  return folder;
}

test('check is content with the pack of the bundle and runs its worked cases', async () => {
  const { code, out } = await carelets('check', pack);
  assert.equal(code, 0);
  assert.match(out, /no problems \(languages: en; worked cases: 19\)/);
});

test('check names file, place and remedy, and ends with 1', async () => {
  const folder = changed('topic.json', (text) => text.replace('"unanswered": "clinician"', '"unanswered": "clinican"'));
  const { code, err, out } = await carelets('check', folder);
  assert.equal(code, 1);
  assert.ok(err.includes(`${folder}/topic.json: quiz.unanswered: "clinican" is not an outcome. Write "clinician".`));
  assert.match(out, /1 problem /);
});

test('check tells where a file is not JSON, and which file is missing', async () => {
  const broken = await carelets(
    'check',
    changed('en.json', (text) => text.replace('{', '{,')),
  );
  assert.equal(broken.code, 1);
  assert.match(broken.err, /en\.json: this is not JSON: .*position 1/);
  const empty = await carelets('check', scratch());
  assert.equal(empty.code, 1);
  assert.match(empty.err, /topic\.json: there is no such file/);
});

test('check tells of a worked case that comes out otherwise', async () => {
  const folder = changed('vignettes.json', (text) => text.replace('"expect": "planA"', '"expect": "urgent"'));
  const { code, err } = await carelets('check', folder);
  assert.equal(code, 1);
  assert.match(err, /vignettes\.json: V\d+\.expect: the answers lead to "planA"/);
});

test('check tells of a worked case with an answer no question has', async () => {
  const folder = changed('vignettes.json', (text) => text.replace('"Q2_age": "25_49"', '"Q2_age": "25-49"'));
  const { err } = await carelets('check', folder);
  assert.match(err, /V01\.answers\.Q2_age: "25-49" is no answer to it\. Write one of /);
});

test('check tells of a rule that a worked case expects and does not hit', async () => {
  const folder = changed('vignettes.json', (text) => text.replace('"rules": ["E1", "E12"]', '"rules": ["E1", "C9"]'));
  assert.match((await carelets('check', folder)).err, /V02\.rules: C9 is not hit; the rules hit are E1/);
});

test('check tells of a language file with another name than its language', async () => {
  const folder = changed('en.json', (text) => text);
  writeFileSync(join(folder, 'de.json'), readFileSync(join(folder, 'en.json')));
  assert.match((await carelets('check', folder)).err, /de\.json: lang: "en" is not the name of this file\. Write "de"/);
});

test('prove writes a proof beside the pack and ends with 0, or tells what is refuted and ends with 1', async () => {
  const folder = changed('topic.json', (text) => text);
  const sound = await carelets('prove', folder);
  assert.equal(sound.code, 0, sound.err);
  assert.match(sound.out, /sets of answers:[^]*All 7 claims are proved\./);
  assert.equal((JSON.parse(readFileSync(join(folder, 'proof.json'), 'utf8')) as { tool: string }).tool, version);
  assert.equal((await carelets('check', folder)).code, 0);
  const broken = await carelets(
    'prove',
    changed('topic.json', (text) => text.replace('"unanswered": "clinician"', '"unanswered": "planA"')),
  );
  assert.equal(broken.code, 1);
  assert.match(broken.err, /REFUTED {2}A question left open never leads to self-care/);
});

test('check ends with 2 where a folder cannot be read', async () => {
  const { code, err } = await carelets('check', '/no/such/folder');
  assert.equal(code, 2);
  assert.match(err, /no such file or directory.*\/no\/such\/folder/);
});

test('comments of a folder without a store are not looked for in a new one', async () => {
  const { code, err } = await carelets('comments', 'list', '--data', scratch());
  assert.equal(code, 2);
  assert.match(err, /there are no comments in/);
});

test('serve refuses an origin that is no origin, and a port that is no port', async () => {
  assert.match((await carelets('serve', '--origin', 'https://example.org/news')).err, /Write scheme and host alone/);
  assert.match((await carelets('serve', '--port', 'ten')).err, /Write a whole number/);
});

test('help names every command, and an unknown one is told', async () => {
  const { out } = await carelets('--help');
  for (const name of ['check', 'prove', 'serve', 'comments', 'demo']) assert.match(out, new RegExp(`^ +${name} `, 'm'));
  assert.match((await carelets('chek')).err, /unknown command 'chek'[^]*Did you mean check/);
});
