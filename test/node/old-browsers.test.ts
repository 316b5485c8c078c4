/** What a browser of early 2022 (Chrome 97, Firefox 104, Safari 15.4) can read and has: README promises no newer need. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { built } from '../support/built.js';

const folder = built();
const files = ['carelets.js', 'carelets.classic.js', 'carelets.check.js', 'frame.js', 'frame-parent.js'];
const widgets = readdirSync(`${folder}/widgets`).map((name) => `widgets/${name}`);

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Methods that came later. None has a name that is anything else in the bundle. */
const newer = new Set(
  (
    'toSorted toReversed toSpliced groupBy fromAsync withResolvers isWellFormed toWellFormed canParse isSubsetOf symmetricDifference ' +
    'checkVisibility startViewTransition setHTML setHTMLUnsafe getHTML requestClose scrollIntoViewIfNeeded moveBefore any timeout'
  ).split(' '),
);
/** Globals that came later. */
const globals = new Set(['structuredClone', 'Iterator', 'CompressionStream', 'Temporal', 'Sanitizer', 'CloseWatcher']);

/** Syntax and built-ins of `code` that are too new. */
function tooNew(code: string): string[] {
  const found: string[] = [];
  visit(parseAst(code) as unknown as Node);
  return found;

  function visit(node: Node): void {
    const complaint = complaintAbout(node);
    if (complaint) found.push(complaint);
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (typeof (child as Node | null)?.type === 'string') visit(child as Node);
      }
    }
  }
}

function complaintAbout(node: Node): string | undefined {
  if (node.type === 'StaticBlock') return 'static {}';
  if (node.type === 'ImportAttribute') return 'import with';
  const { pattern = '', flags = '' } = (node['regex'] ?? {}) as { pattern?: string; flags?: string };
  if (/\(\?<[=!]|\(\?[ims]*-?[ims]*:/.test(pattern.replaceAll('(?:', '')) || /[vd]/.test(flags))
    return `/${pattern}/${flags}`;
  if (node.type === 'NewExpression' || node.type === 'CallExpression') {
    const { name, property } = node['callee'] as { name?: string; property?: { name?: string } };
    const method = property?.name ?? '';
    if (newer.has(method)) return `.${method}()`;
    if (name && globals.has(name)) return name;
    const [selector] = node['arguments'] as { value?: unknown }[];
    if (
      /^(querySelector(All)?|matches|closest)$/.test(method) &&
      /:has\(|:popover-open|:state\(/.test(String(selector?.value))
    )
      return String(selector?.value);
  }
  return undefined;
}

for (const file of [...files, ...widgets]) {
  test(`${file} needs no newer browser`, () => {
    assert.deepEqual(tooNew(readFileSync(`${folder}/${file}`, 'utf8')), []);
  });
}

test('what is too new is seen', () => {
  for (const code of [
    'class A { static { this.b = 1 } }',
    '/(?<=a)b/',
    '/a/v',
    'list.toSorted()',
    'structuredClone(x)',
    "box.querySelector('a:has(b)')",
    'URL.canParse(x)',
  ])
    assert.equal(tooNew(code).length, 1, code);
  assert.deepEqual(
    tooNew('class A { #b = 1; static c = 2; #d() { return [].findLast((e) => /(?:a)(?<n>b)/.test(e)) } }'),
    [],
  );
});

test('README names them', () => {
  assert.match(readFileSync('README.md', 'utf8').replace(/\s+/g, ' '), /Chrome 97, Firefox 104 and Safari 15\.4/);
});
