/** Every template of the bundle, built by our own parser and by the browser's: the same nodes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildSync } from 'esbuild';
import { parseAst } from 'rollup/parseAst';
import { built } from '../support/built.js';
import { launch } from '../tools/chromium.mjs';

interface Ast {
  type: string;
  start: number;
  end: number;
  tag?: Ast;
  quasi?: { quasis: { value: { cooked: string } }[] };
}

function templatesOf(code: string): { strings: string[]; svg: boolean }[] {
  const found: { strings: string[]; tag: string }[] = [];
  const walk = (node: Ast): void => {
    if (node.type === 'TaggedTemplateExpression' && node.tag && node.quasi) {
      const strings = node.quasi.quasis.map(({ value }) => value.cooked);
      // The other tag is that of style sheets.
      if (!/^[\s\S]*?\{[^<]*$/.test(strings[0] ?? ''))
        found.push({ strings, tag: code.slice(node.tag.start, node.tag.end) });
    }
    for (const child of Object.values(node).flat())
      if (typeof (child as Ast | null)?.type === 'string') walk(child as Ast);
  };
  walk(parseAst(code) as unknown as Ast);
  const svg = found.find(({ strings }) => strings[0]?.startsWith('<path') || strings[0]?.startsWith('<circle'))?.tag;
  return found.map(({ strings, tag }) => ({ strings, svg: tag === svg }));
}

const lit = readFileSync('node_modules/lit-html/lit-html.js', 'utf8');
const parser =
  buildSync({ entryPoints: ['src/build/parse.ts'], bundle: true, format: 'esm', target: 'es2022', write: false })
    .outputFiles[0]?.text ?? '';
const moduleOf = (code: string) => `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;

/** Runs in the page: the templates whose nodes differ. */
const compare = `async (all, lit, parser) => {
  const { _$LH } = await import(lit);
  const { fill } = await import(parser);
  const differing = [];
  // Lit reads a bound attribute's real name elsewhere, so its case and its sign are of no account here.
  const bound = (name) => (name.endsWith('$lit$') ? name.replace(/^(_[0-9]+|[.?@])/, '').toLowerCase() : name);
  for (const { strings, svg } of all) {
    const raw = Object.assign([...strings], { raw: strings });
    const [markup] = _$LH.L(raw, svg ? 2 : 1);
    const [native, own] = [document.createElement('template'), document.createElement('template')];
    native.innerHTML = String(markup);
    fill(own.content, String(markup));
    const shape = ({ childNodes }) => [...childNodes].map((node) => [
      node.nodeType, node.nodeName, node.namespaceURI, node.data,
      [...(node.attributes ?? [])].map(({ name, value }) => bound(name) + '=' + value), shape(node)]);
    const [a, b] = [JSON.stringify(shape(native.content)), JSON.stringify(shape(own.content))];
    if (a !== b) differing.push([String(markup), a, b]);
  }
  return differing;
}`;

async function differing(all: { strings: string[]; svg: boolean }[]): Promise<string[][]> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const given = [all, moduleOf(lit), moduleOf(parser)].map((value) => JSON.stringify(value)).join();
    return (await page.evaluate(`(${compare})(${given})`)) as string[][];
  } finally {
    await browser.close();
  }
}

test('every template of the bundle has the nodes that the browser would give it', async (t) => {
  const all = templatesOf(readFileSync(`${built()}/carelets.js`, 'utf8'));
  t.diagnostic(`${all.length} templates`);
  assert.ok(all.length > 60);
  assert.ok(all.some(({ svg }) => svg));
  assert.deepEqual(await differing(all), []);
});

test('what our parser does not know would be seen', async () => {
  const odd = ['<table><tr><td>x</td></tr></table>', '<p>a<p>b</p>', 'a &amp; b', '<ul><li>a<li>b</ul>'];
  assert.equal((await differing(odd.map((one) => ({ strings: [one], svg: false })))).length, odd.length);
});
