/** Builds `dist/`: the browser bundle as a module and as a classic script, and the command line. */
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { readFileSync } from 'node:fs';
import esbuild from 'rollup-plugin-esbuild';

const { version, dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const folder = process.env.CARELETS_DIST ?? 'dist';
const banner = `/*! carelets ${version} | MIT | includes Lit (BSD-3-Clause) and Valibot (MIT) */`;

/** Leaves out what no widget reads: the editors' `$schema`, titles of sources, and sources that nothing cites. */
const content = {
  name: 'content',
  transform(code, id) {
    if (!id.includes('/src/content/')) return null;
    const { $schema, sources, ...pack } = JSON.parse(code);
    if (!sources) return { code: JSON.stringify(pack), map: null };
    const text = JSON.stringify(pack) + readFileSync(id.replace('topic.json', 'en.json'), 'utf8');
    const cited = Object.keys(sources).filter((source) => text.includes(`"${source}"`) || text.includes(`[^${source}]`));
    const short = cited.map((source) => [source, { ...sources[source], title: undefined }]);
    return { code: JSON.stringify({ ...pack, sources: Object.fromEntries(short) }), map: null };
  },
};

const browser = {
  input: 'src/carelets.ts',
  plugins: [
    // The production build of Lit, whatever NODE_ENV says.
    nodeResolve({ extensions: ['.ts', '.js'], exportConditions: ['browser', 'production'] }),
    content,
    json({ compact: true, preferConst: true, namedExports: false }),
    literalsHtmlCssMinifier({ include: ['src/**/*.ts'], options: { minifyOptions: { keepClosingSlash: true } } }),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', define: { __VERSION__: JSON.stringify(version) } }),
  ],
  output: ['es', 'iife'].map((format) => ({
    file: `${folder}/${format === 'es' ? 'carelets.js' : 'carelets.classic.js'}`,
    format,
    name: 'carelets',
    banner,
    plugins: [terser({ ecma: 2020, module: true, format: { comments: /^!/ }, compress: { passes: 2 } })],
  })),
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

export default (args) => (args.configOnlyBrowser ? browser : [browser, commandLine]);
