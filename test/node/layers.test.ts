/** Who may import whom, as the table in src/README.md says. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';

type Rule = (to: string, from: string) => boolean;
const inside =
  (...folders: string[]): Rule =>
  (to) =>
    folders.some((folder) => to === folder || to.startsWith(`${folder}/`));
const own: Rule = (to, from) => to.startsWith(`${from.split('/').slice(0, 3).join('/')}/`);
const any =
  (...rules: Rule[]): Rule =>
  (to, from) =>
    rules.some((rule) => rule(to, from));
const lit = any(inside('lit'), (to) => to.startsWith('lit/'));
const model: Rule = (to) => to.endsWith('.model.ts');
const outside: Rule = (to) => !to.startsWith('src/') && !lit(to, '');

const layers: readonly [folder: string, mayImport: Rule][] = [
  ['src/build/', inside('src/ui/define.ts')],
  ['src/pack/', any(inside('src/pack', 'valibot'), (to) => /^src\/content\/\w+\.schema\.json$/.test(to))],
  ['src/words/', inside('src/words')],
  ['src/comments/', inside('src/comments')],
  ['src/ui/', any(lit, inside('@lit-labs/ssr-client', 'src/ui', 'src/pack', 'src/words'))],
  ['src/widgets/comments-count/', any(lit, own, inside('src/ui', 'src/pack', 'src/words', 'src/comments'))],
  ['src/widgets/comments-form/', any(lit, own, inside('src/ui', 'src/pack', 'src/words', 'src/comments'))],
  ['src/widgets/', any(lit, own, inside('src/ui', 'src/pack', 'src/words'))],
  ['src/frame/', inside('src/frame')],
  ['src/moderate/', any(lit, inside('src/moderate', 'src/ui', 'src/words'))],
  [
    'src/server/',
    any(
      outside,
      inside('src/server', 'src/comments'),
      (to) =>
        ['src/pack/alarms.ts', 'src/frame/rights.ts'].includes(to) || /^src\/content\/[\w-]+\/\w+\.json$/.test(to),
    ),
  ],
  [
    'src/render/',
    any(
      lit,
      outside,
      inside('src/render', 'src/widgets', 'src/ui', 'src/pack', 'src/words', 'src/comments', 'src/carelets.ts'),
    ),
  ],
  ['src/prove/', any(inside('src/prove', 'src/pack'), model)],
  ['src/cli/', any(outside, inside('src/cli', 'src/pack', 'src/prove', 'src/server', 'src/render/render.ts'), model)],
  ['src/carelets.classic.ts', inside('src/carelets.ts')],
  ['src/carelets.ts', inside('src/widgets', 'src/content', 'src/pack', 'src/words', 'src/ui')],
];

/** Paths from the project's root, or names of packages. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s+'([^']+)'|import\(?\s*'([^']+)'/g)].map(
    (match) => {
      const name = match[1] ?? match[2] ?? '';
      return name.startsWith('.') ? posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts') : name;
    },
  );
}

function broken(file: string, imports: readonly string[]): string[] {
  const layer = layers.find(([folder]) => file.startsWith(folder));
  assert.ok(layer, `${file} is in no folder of the table in src/README.md`);
  return imports.filter((to) => !layer[1](to, file)).map((to) => `${file} may not import ${to}`);
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);

test('every import follows the table', () => {
  assert.ok(files.length > 40, 'the test sees the sources');
  assert.deepEqual(
    files.flatMap((file) => broken(file, importsOf(file))),
    [],
  );
});

test('every file of the sources is reached by an import', () => {
  const built = files.filter((file) => file.startsWith('src/build/'));
  const entries = [
    'src/carelets.classic.ts',
    'src/frame/frame.ts',
    'src/frame/frame-parent.ts',
    'src/cli/carelets.ts',
    'src/comments/in-page.ts',
    'src/moderate/moderate-page.ts',
    ...built,
  ];
  const reached = new Set(files.flatMap(importsOf));
  assert.deepEqual(
    files.filter((file) => !reached.has(file) && !entries.includes(file)),
    [],
  );
});

test('the table catches what it forbids', () => {
  const forbidden: Record<string, string> = {
    'src/build/x.ts': 'lit',
    'src/pack/x.ts': 'lit',
    'src/words/x.ts': 'src/pack/pack.ts',
    'src/comments/x.ts': 'node:fs',
    'src/ui/x.ts': 'src/widgets/fact-stat/fact-stat.ts',
    'src/widgets/fact-stat/x.ts': 'src/comments/port.ts',
    'src/widgets/comments-form/x.ts': 'src/widgets/fact-stat/fact-stat.ts',
    'src/server/x.ts': 'lit',
    'src/prove/x.ts': 'node:fs',
    'src/cli/x.ts': 'src/widgets/fact-stat/fact-stat.ts',
    'src/render/x.ts': 'src/server/server.ts',
    'src/ui/y.ts': 'src/render/page.ts',
    'src/carelets.ts': 'src/server/server.ts',
  };
  for (const [file, to] of Object.entries(forbidden)) assert.equal(broken(file, [to]).length, 1, `${file} -> ${to}`);
});
