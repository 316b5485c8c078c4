import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const parts = JSON.parse(readFileSync(new URL('widgets.json', import.meta.url), 'utf8'));
export const allTags = Object.keys(parts);

/** True where one of the widgets shows all the others. */
export const needsAll = (tags) => tags.some((tag) => parts[tag].whole);

/** What the widgets read of the pack, and the groups of labels they use. */
export function partsOf(tags) {
  const rows = tags.map((tag) => parts[tag]);
  const pack = [...new Set(rows.flatMap((row) => row.pack))];
  // A section is shortened where no widget reads all of it.
  const short = pack.filter((section) => rows.every((row) => !row.pack.includes(section) || row.only?.[section]));
  const union = (section, part) => [...new Set(rows.flatMap((row) => row.only?.[section]?.[part] ?? []))];
  const only = short.map((section) => [section, { topic: union(section, 'topic'), text: union(section, 'text') }]);
  return { pack, only: Object.fromEntries(only), words: [...new Set(rows.flatMap((row) => row.words))] };
}

/** Turns the entry of the bundle into that of some widgets: the same start, without the others and their labels. */
export function someWidgets(tags, labels) {
  const others = (code, pattern, keep) => code.replace(pattern, (line, name) => (keep.includes(name) ? line : ''));
  const used = usedNames(tags.map((tag) => `src/widgets/${tag}/${tag}.ts`));
  return {
    name: 'some-widgets',
    transform(code, id) {
      if (id.endsWith('/src/carelets.ts')) {
        const imports = others(code, /^import .* from '\.\/widgets\/([\w-]+)\/.*$/gm, tags);
        return { code: others(imports, /^define\('([\w-]+)', .*$/gm, tags), map: null };
      }
      if (!id.includes('/src/words/en/')) return null;
      if (!id.endsWith('/index.ts'))
        return { code: code.replace(label, (line, name) => (used(name) ? line : '')), map: null };
      const [imports, list] = code.split('export const en');
      const names = labels.map((label) => label.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()));
      const kept = others(list, /^ {2}\.\.\.(\w+),$/gm, names);
      return {
        code: `${others(imports, /^import .* from '\.\/([\w-]+)\.js';$/gm, labels)}export const en${kept}`,
        map: null,
      };
    },
  };
}

/** A label in its file: one line, or its name and the next line. */
const label = /^ {2}(\w+):(?: [^\n]+|\n {4}[^\n]+),\n/gm;

/** Tells whether the widgets' sources name a label, in full or by how it begins, as in `grade${letter}`. */
function usedNames(files) {
  const seen = new Set();
  const text = files.flatMap((file) => sourcesFrom(file, seen)).join('\n');
  const names = new Set(text.match(/\w+/g));
  const beginnings = [...text.matchAll(/`(\w{3,})\$\{/g)].map(([, beginning]) => beginning);
  return (name) => names.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
}

/** The text of a file and of all that it imports, however far, but for the labels themselves. */
function sourcesFrom(file, seen) {
  if (seen.has(file) || file.includes('/words/en/')) return [];
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const imported = [...text.matchAll(/\b(?:from|import\() ?'(\.[^']+)\.js'/g)];
  return [text, ...imported.flatMap(([, name]) => sourcesFrom(join(dirname(file), `${name}.ts`), seen))];
}

/** Transforms of a file that every bundle needs in the same form are done once. */
export function remembered(plugin) {
  const results = new Map();
  const transform = plugin.transform.handler ?? plugin.transform;
  return {
    ...plugin,
    transform(code, id) {
      const key = `${id}\n${code}`;
      if (!results.has(key)) results.set(key, transform.call(this, code, id));
      return results.get(key);
    },
  };
}
