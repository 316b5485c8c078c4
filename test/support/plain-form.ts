/** The comments form that a page rendered ahead holds for readers without scripts. */
import assert from 'node:assert/strict';
import { parseFragment, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';

type Field = Record<string, string>;

/** The form that stands there for readers without scripts: where it goes, and its fields with their attributes. */
export function plainForm(html: string): { form: Field; fields: Record<string, Field> } {
  const source = /<noscript>[^]*?<\/style>([^]*?)<\/noscript>/.exec(html)?.[1] ?? '';
  const found: { name: string; attributes: Field; hidden: boolean }[] = [];
  const walk = (node: Tree.ParentNode, hidden: boolean): void => {
    for (const child of node.childNodes.filter(tree.isElementNode)) {
      const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
      const isHidden = hidden || ('inert' in attributes && attributes['aria-hidden'] === 'true');
      found.push({ name: child.tagName, attributes, hidden: isHidden });
      walk(child, isHidden);
    }
  };
  walk(parseFragment(source), false);
  const [own, ...others] = found.filter(({ name }) => name === 'form');
  assert.equal(others.length, 0);
  const fields = found.flatMap(({ attributes, hidden }) =>
    attributes['name'] ? [[attributes['name'], { ...attributes, ...(hidden && { inert: 'yes' }) }] as const] : [],
  );
  return { form: own?.attributes ?? {}, fields: Object.fromEntries(fields) };
}
