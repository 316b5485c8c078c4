/** What the pages for developers name is there: files, folders, scripts and steps. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';

const pages = ['CONTRIBUTING.md', 'src/README.md', 'src/decisions/README.md'];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const runner = readFileSync('test/run.mjs', 'utf8');

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);
/** Not what stands for another name, such as `TAG`, `<tag>` or `NNN`. */
const isPath = (word: string): boolean =>
  /^[\w.-]+\/[\w./-]*$/.test(word) && !/[A-Z]{3}/.test(word.replace('README', ''));
/** The map of the source names what is beside it; `dist/` is there after a build. */
const isThere = (path: string): boolean => [path, `src/${path}`].some(existsSync) || path.startsWith('dist/');

function missing(page: string, text: string): string[] {
  const code = all(text, /`([^`\n]+)`/g);
  const links = all(text, /\]\(([^)#:]+)(?:#[^)]*)?\)/g)
    .filter((to) => !to.startsWith('NNN'))
    .map((to) => posix.join(posix.dirname(page), to));
  const named = code.flatMap((one) => one.split(/[ ,]+/)).filter(isPath);
  return [
    ...named.filter((path) => !isThere(path)),
    ...links.filter((path) => !existsSync(path)),
    ...all(code.join('\n'), /npm run ([\w:-]+)/g).filter((name) => !scripts[name]),
    ...all(code.join('\n'), /node test\/run\.mjs ([a-z ]+)/g)
      .flatMap((names) => names.trim().split(' '))
      .filter((name) => !runner.includes(`  ${name}: [`)),
  ];
}

for (const page of pages) {
  test(`${page} names what is there`, () => {
    assert.deepEqual(missing(page, readFileSync(page, 'utf8')), []);
  });
}

test('a name that is gone is noticed', () => {
  const text = 'See `src/gone.ts`, `ui/`, `npm run gone`, `node test/run.mjs gone lint` and [it](gone.md#part).';
  assert.deepEqual(missing('CONTRIBUTING.md', text), ['src/gone.ts', 'gone.md', 'gone', 'gone']);
});
