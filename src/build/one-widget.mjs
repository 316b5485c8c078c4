/** Turns the entry of the bundle into that of one widget: the same start, without the other widgets and their labels. */
export function oneWidget(tag, labels) {
  const others = (code, pattern, keep) => code.replace(pattern, (line, name) => (keep.includes(name) ? line : ''));
  return {
    name: 'one-widget',
    transform(code, id) {
      if (id.endsWith('/src/carelets.ts')) {
        const imports = others(code, /^import .* from '\.\/widgets\/([\w-]+)\/.*$/gm, [tag]);
        return { code: others(imports, /^define\('([\w-]+)', .*$/gm, [tag]), map: null };
      }
      if (!id.endsWith('/src/words/en/index.ts')) return null;
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
