/** `carelets render` on files and whole folders. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { example, pageWith } from '../support/ahead.js';
import { built } from '../support/built.js';

const cli = `${built()}/cli.js`;

function carelets(args: string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [cli, 'render', ...args], { maxBuffer: 1e8 }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

function site(): { from: string; to: string } {
  const folder = mkdtempSync(join(tmpdir(), 'carelets-site-'));
  const from = join(folder, 'in');
  mkdirSync(join(from, 'news/old'), { recursive: true });
  writeFileSync(join(from, 'index.html'), pageWith(example('fact-stat')));
  writeFileSync(join(from, 'news/a page.html'), pageWith(example('warning-signs')));
  writeFileSync(join(from, 'news/old/plain.htm'), '<p>Nothing of ours.</p>');
  writeFileSync(join(from, 'style.css'), 'p {}');
  return { from, to: join(folder, 'out') };
}

test('a file goes to standard output, or where --out says; - reads standard input', async () => {
  const { from, to } = site();
  const page = join(from, 'index.html');
  const { out } = await carelets([page]);
  assert.match(out, /<template shadowrootmode="closed">/);
  await carelets([page, '-o', to]);
  assert.equal(readFileSync(to, 'utf8'), out);
  assert.equal((await carelets(['-'], readFileSync(page, 'utf8'))).out, out);
  assert.doesNotMatch((await carelets([page, '--fallback'])).out, /<fact-stat|<template/);
  assert.match((await carelets([page, '--json-ld'])).out, /MedicalWebPage/);
});

test('a tag that is not closed is told with the name of the page, and the page is done', async () => {
  const { from, to } = site();
  const page = join(from, 'news/a page.html');
  writeFileSync(page, pageWith('<fact-stat /><p>More.</p>'));
  for (const args of [[page], [from, '-o', to], [page, '--fallback']]) {
    const { code, err } = await carelets(args);
    assert.equal(code, 0);
    assert.ok(err.startsWith(`${page}: <fact-stat> is not closed`), err);
    assert.equal(err.trim().split('\n').length, 1);
  }
});

test('a folder is written whole, and a second time only what has changed', async () => {
  const { from, to } = site();
  assert.match((await carelets([from, '-o', to])).out, /^3 drawn, 1 copied, 0 unchanged, 0 removed, 0 failed in /);
  assert.match(readFileSync(join(to, 'news/a page.html'), 'utf8'), /shadowrootmode/);
  assert.equal(readFileSync(join(to, 'news/old/plain.htm'), 'utf8'), '<p>Nothing of ours.</p>');
  assert.equal(readFileSync(join(to, 'style.css'), 'utf8'), 'p {}');
  const written = statSync(join(to, 'index.html')).mtimeMs;
  assert.match((await carelets([from, '-o', to])).out, /^0 drawn, 0 copied, 4 unchanged/);
  assert.equal(statSync(join(to, 'index.html')).mtimeMs, written);

  writeFileSync(join(from, 'index.html'), pageWith(`<p>New.</p>${example('fact-stat')}`));
  rmSync(join(from, 'style.css'));
  rmSync(join(to, 'news/a page.html'));
  assert.match((await carelets([from, '-o', to])).out, /^2 drawn, 0 copied, 1 unchanged, 1 removed/);
  assert.ok(!existsSync(join(to, 'style.css')));
});

test('other options, or a corrected pack of the publisher, make every page anew', async () => {
  const { from, to } = site();
  await carelets([from, '-o', to]);
  assert.match((await carelets([from, '-o', to, '--region', 'US'])).out, /^3 drawn, 1 copied/);
  const pack = join(to, '../pack');
  mkdirSync(pack);
  const read = (name: string) => readFileSync(`src/content/back-pain-running/${name}.json`, 'utf8');
  writeFileSync(join(pack, 'topic.json'), read('topic'));
  writeFileSync(join(pack, 'en.json'), read('en'));
  await carelets([from, '-o', to, '--pack', `${pack}=/packs/back`]);
  writeFileSync(join(pack, 'en.json'), read('en').replace('Warning signs', 'Signs to heed'));
  writeFileSync(join(from, 'index.html'), pageWith('<warning-signs pack-src="/packs/back"></warning-signs>'));
  assert.match((await carelets([from, '-o', to, '--pack', `${pack}=/packs/back`])).out, /^3 drawn/);
  assert.match(readFileSync(join(to, 'index.html'), 'utf8'), /Signs to heed/);
  assert.doesNotMatch(readFileSync(join(to, 'news/a page.html'), 'utf8'), /Signs to heed/);
});

test('a page in another encoding is told and not spoilt; the others are done', async () => {
  const { from, to } = site();
  writeFileSync(join(from, 'latin.html'), Buffer.from('<p>R\xe9sum\xe9</p>', 'latin1'));
  const { code, out, err } = await carelets([from, '-o', to]);
  assert.equal(code, 1);
  assert.match(out, /3 drawn.*1 failed/);
  assert.match(err, /latin\.html: /);
  assert.ok(!existsSync(join(to, 'latin.html')));
});

test('the result does not go into its own source, and a folder needs a place to go', async () => {
  const { from } = site();
  assert.match((await carelets([from, '-o', from])).err, /Write a folder beside it/);
  assert.match((await carelets([from, '-o', join(from, 'out')])).err, /Write a folder beside it/);
  assert.match((await carelets([from])).err, /--out <folder>/);
});

test('a broken pack is told with every problem, and nothing is written', async () => {
  const { from, to } = site();
  const pack = join(to, '../pack');
  mkdirSync(pack);
  writeFileSync(join(pack, 'topic.json'), '{"id": "x"}');
  writeFileSync(join(pack, 'en.json'), '{}');
  const { code, err } = await carelets([from, '-o', to, '--pack', pack]);
  assert.equal(code, 2);
  assert.match(err, /the pack in ".*" is not used\.\n.*topic\.json/);
  assert.ok(!existsSync(to));
});
