/** Every regular expression of a folder's sources, read from the syntax tree: a text search would miss and invent some. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = new URL('../..', import.meta.url).pathname;

/** Literals with where they stand, and calls of `RegExp` that make one from something else. */
export function collect(folders) {
  const literals = new Map();
  const made = [];
  for (const file of folders.flatMap(sourcesOf)) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    const place = (node) =>
      `${relative(root, file)}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) literals.set(node.text, literals.get(node.text) ?? place(node));
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(source) === 'RegExp') {
        made.push(place(node).replace(/:\d+$/, ''));
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { literals, made };
}

function sourcesOf(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.m?[jt]s$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** Pattern and flags of a literal. */
export function parts(literal) {
  const end = literal.lastIndexOf('/');
  return [literal.slice(1, end), literal.slice(end + 1)];
}
