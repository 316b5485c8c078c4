/**
 * `npm run weight [-- TAG...]`: what the bundle weighs, or one of the widgets named, and what each folder adds to it: the
 * bytes that would be saved without it. Folders share words, so the parts come to less than the whole.
 */
import { minify } from '@swc/core';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { sizesOf } from './sizes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const brotli = (code) => brotliCompressSync(code).length;

/** Resolves to the bytes of the whole and, by name, of each folder: minified, and what it adds after brotli. */
export async function weigh(tags = []) {
  const { options } = await loadConfigFile(`${root}rollup.config.mjs`, { configWidgets: tags.join() });
  const bundle = await rollup(options[0]);
  const { output } = await bundle.generate(options[0].output[0]);
  const [{ code, modules }] = output;
  const parts = await Promise.all(
    Object.entries(modules).map(async ([id, part]) => ({ folder: folderOf(id), code: await smaller(part.code ?? '') })),
  );
  const all = brotli(parts.map((part) => part.code).join('\n'));
  const names = [...new Set(parts.map(({ folder }) => folder))];
  const folders = names.map((name) => {
    const codes = (own) => parts.filter(({ folder }) => (folder === name) === own).map((part) => part.code);
    const [minified, others] = [codes(true).join('').length, codes(false)];
    return { name, minified, brotli: all - brotli(others.join('\n')) };
  });
  return {
    whole: sizesOf(code),
    folders: folders.sort((a, b) => b.brotli - a.brotli),
  };
}

/** `ui`, `widgets/fact-stat`, `lit`; a topic's content by its file. */
function folderOf(id) {
  const path = relative(root, id);
  if (path.startsWith('node_modules')) return 'lit';
  const [, folder, name = '', file = ''] = path.split('/');
  if (folder === 'content') return `content: ${file}`;
  return folder === 'widgets' ? `${folder}/${name}` : folder.replace(/\.ts$/, '');
}

const smaller = async (code) =>
  (
    await minify(code, {
      ecma: 2022,
      module: true,
      compress: { passes: 3, unused: false, toplevel: false },
      mangle: true,
    })
  ).code;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { whole, folders } = await weigh(process.argv.slice(2));
  console.log(`${whole.raw} bytes, ${whole.gzip} gzip, ${whole.brotli} brotli\n\nbrotli  minified`);
  for (const { name, minified, brotli: own } of folders)
    console.log(`${String(own).padStart(6)}  ${String(minified).padStart(8)}  ${name}`);
}
