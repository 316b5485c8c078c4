/** Builds `dist/`: the browser bundle as a module and as a classic script, and the command line. */
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { readFileSync } from 'node:fs';
import esbuild from 'rollup-plugin-esbuild';

const { version, dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const folder = process.env.CARELETS_DIST ?? 'dist';
const banner = `/*! carelets ${version} | MIT | includes Lit (BSD-3-Clause) */`;

/**
 * Leaves out what no widget reads: the editors' `$schema`, sources that nothing cites, and of the others
 * what a short reference does not need.
 */
const content = {
  name: 'content',
  transform(code, id) {
    if (!id.includes('/src/content/')) return null;
    if (id.endsWith('.schema.json')) return { code: withoutNotes(code), map: null };
    const { $schema: _schema, sources, ...pack } = JSON.parse(code);
    if (!sources) return { code: JSON.stringify(pack), map: null };
    const text = JSON.stringify(pack) + readFileSync(id.replace('topic.json', 'en.json'), 'utf8');
    const cited = Object.keys(sources).filter(
      (source) => text.includes(`"${source}"`) || text.includes(`[^${source}]`),
    );
    const short = cited.map((id) => [id, shortSource(sources[id])]);
    return { code: JSON.stringify({ ...pack, sources: Object.fromEntries(short) }), map: null };
  },
};

/** A schema without what only editors read. */
const withoutNotes = (code) =>
  JSON.stringify(JSON.parse(code), (key, value) => (key === 'propertyNames' || key === '$schema' ? undefined : value));

const shortSource = ({ authors, published, year, url }) => ({
  authors: authors.replace(/( [A-Z]+)?(,.*| et al\.$)/, ' et al.'),
  published: published.replace(/ \d+:\S+$/, ''),
  year,
  url,
});

const browserPlugins = [
  // The production build of Lit, whatever NODE_ENV says.
  nodeResolve({ extensions: ['.ts', '.js'], exportConditions: ['browser', 'production'] }),
  content,
  json({ compact: true, preferConst: true, namedExports: false }),
  literalsHtmlCssMinifier({ include: ['src/**/*.ts'], options: { minifyOptions: { keepClosingSlash: true } } }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', define: { __VERSION__: JSON.stringify(version) } }),
];

const small = terser({ ecma: 2020, module: true, format: { comments: /^!/ }, compress: { passes: 2 } });
const written = (name, format) => ({ file: `${folder}/${name}`, format, banner, plugins: [small] });

/** The check of a publisher's own pack stays outside the bundle, in a file beside it. */
const checkBeside = {
  name: 'check-beside',
  resolveDynamicImport: (source) => (source === './check.js' ? { id: './carelets.check.js', external: true } : null),
};

const browser = (name, format) => ({
  input: `src/${name}.ts`,
  plugins: [checkBeside, ...browserPlugins],
  output: written(`${name}.js`, format),
});

const bundles = [browser('carelets', 'es'), browser('carelets.classic', 'iife')];

const check = {
  input: 'src/pack/check.ts',
  plugins: browserPlugins,
  output: written('carelets.check.js', 'es'),
};

const commandLine = {
  input: 'src/cli/carelets.ts',
  external: [/^node:/, ...Object.keys(dependencies)],
  plugins: [
    nodeResolve({ extensions: ['.ts', '.js'] }),
    json(),
    esbuild({ target: 'node20', tsconfig: 'tsconfig.json', define: { __VERSION__: JSON.stringify(version) } }),
  ],
  output: { file: `${folder}/cli.js`, format: 'es', banner: '#!/usr/bin/env node', inlineDynamicImports: true },
};

export default (args) => [...bundles, check, ...(args.configOnlyBrowser ? [] : [commandLine])];
