/**
 * Makes the bundle fit for pages that are not ours: what a page names, allows, pollutes or has loaded before does not
 * reach Lit or the widgets. `test/node/page-hard.test.ts` fails for each part that is taken out.
 */
import { fileURLToPath } from 'node:url';
import { editLit } from './lit-edits.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const helpers = {
  'runtime.ts': ['own', 'page', 'blank', 'rootOf', 'keepRoot', 'partOf', 'keepPart'],
  'parse.ts': ['fill'],
};
const lit = /\/node_modules\/((?:lit-html|lit-element|@lit\/reactive-element|@lit-labs\/ssr-client)\/.+\.js)$/;
const sources = /\/src\/(?!build\/|content\/).+\.ts$/;

/** `roots` is "closed" for a page, "open" for tests that look inside. */
export function hostProof({ roots }) {
  return {
    name: 'host-proof',
    transform(code, id) {
      const name = lit.exec(id)?.[1];
      if (!name && !sources.test(id)) return null;
      const edited = name ? editLit(name, code).replace('ROOTS', JSON.stringify(roots)) : code;
      const safe = withoutPage(this.parse(edited), edited);
      const imports = Object.keys(helpers).map((file) => {
        const used = helpers[file].filter((helper) => safe.includes(`$${helper}`));
        const names = used.map((helper) => `${helper} as $${helper}`);
        return used.length ? `import{${names.join(',')}}from${JSON.stringify(here + file)};` : '';
      });
      return { code: imports.join('') + safe, map: null };
    },
    // The classic form has no address of its own; `ui/script-tag.ts` asks the document instead.
    resolveImportMeta: (property, { format }) => (format === 'es' ? null : 'void 0'),
  };
}

/** The code with `document.x`, `x.renderRoot` and dictionaries given to calls made independent of the page. */
function withoutPage(ast, code) {
  const edits = [];
  const replace = (start, end, text) => edits.push({ start, end, text });
  walk(ast, (node) => {
    if (node.type === 'AssignmentExpression' && ofDocument(node.left)) fail(node, code);
    if (node.type === 'CallExpression' && ofDocument(node.callee)) {
      if (node.optional || node.callee.optional) fail(node, code);
      const bracket = code.indexOf('(', node.callee.end) + 1;
      replace(node.callee.end, bracket, `.call(${code.slice(node.callee.object.start, node.callee.object.end)}`);
      if (node.arguments.length) replace(bracket, bracket, ',');
    }
    if (ofDocument(node)) replace(node.start, node.end, `$page("${node.property.name}")`);
    if (node.type === 'MemberExpression' && node.property.name === 'renderRoot') {
      replace(node.start, node.start, '$rootOf(');
      replace(node.object.end, node.end, ')');
    }
    if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      for (const given of node.arguments) {
        if (given.type === 'ObjectExpression') replace(given.start + 1, given.start + 1, '__proto__:null,');
      }
    }
  });
  edits.sort((a, b) => b.start - a.start || b.end - a.end);
  return edits.reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), code);
}

/** `document.x`, except `location`, which no name on a page can hide. */
const ofDocument = (node) =>
  node.type === 'MemberExpression' &&
  !node.computed &&
  node.object.type === 'Identifier' &&
  node.object.name === 'document' &&
  node.property.name !== 'location';

function walk(node, visit) {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') walk(child, visit);
    }
  }
}

function fail(node, code) {
  throw new Error(
    `Write "${code.slice(node.start, node.end)}" in another way: src/build/host-proof.mjs cannot make it safe.`,
  );
}
