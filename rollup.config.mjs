/** Builds `dist/`: the browser bundle as a module and as a classic script, and the command line. */
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from '@swc/core';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { readFileSync } from 'node:fs';
import esbuild from 'rollup-plugin-esbuild';
import { content } from './src/build/content.mjs';
import { allTags, needsAll, partsOf, remembered, someWidgets } from './src/build/some-widgets.mjs';
import { pageFiles } from './src/build/page-files.mjs';
import { hostProof } from './src/build/host-proof.mjs';
import { properties } from './src/build/properties.mjs';
import { staticFields } from './src/build/static-fields.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const { version, dependencies } = read('package.json');
const folder = process.env.CARELETS_DIST ?? 'dist';
const banner = `/*! carelets ${version} | MIT | includes Lit (c) 2017 Google LLC, BSD-3-Clause */`;

// A publisher's page gets closed roots. A test that has to look inside sets CARELETS_ROOTS=open.
const roots = process.env.CARELETS_ROOTS ?? 'closed';
const constants = {
  __VERSION__: JSON.stringify(version),
  __ROOTS__: JSON.stringify(roots),
  __WIDGETS__: JSON.stringify(allTags),
};

/** What becomes of our own sources, for a browser and for Node alike. */
const sources = [
  json({ exclude: 'src/content/*/*.json', compact: true, preferConst: true, namedExports: false }),
  remembered(
    literalsHtmlCssMinifier({ include: ['src/**/*.ts'], options: { minifyOptions: { keepClosingSlash: true } } }),
  ),
  remembered(esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', define: constants })),
  remembered(staticFields()),
  remembered(properties()),
];
const transforms = [...sources, remembered(hostProof({ roots }))];
// The production build of Lit, whatever NODE_ENV says.
const resolve = nodeResolve({ extensions: ['.ts', '.js'], exportConditions: ['browser', 'production'] });
const browserPlugins = [resolve, content(), ...transforms];

/** A page in windows-1252 reads a classic script in its own letters, so that form keeps to ASCII. */
const ascii = (code) =>
  code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** Tells V8 to compile all functions while the script loads. A widget's own file uses nearly all of them to draw. */
const eager = '//# allFunctionsCalledOnLoad\n';
const small = (format, first = '') => ({
  name: 'small',
  async renderChunk(code) {
    const options = { ecma: 2022, module: true, compress: { passes: 3 }, mangle: true, format: { comments: false } };
    const { code: smaller } = await minify(code, options);
    return { code: first + banner + (format === 'iife' ? ascii(smaller) : smaller), map: null };
  },
});
const written = (name, format) => ({
  file: `${folder}/${name}`,
  format,
  plugins: [small(format, name.startsWith('widgets/') ? eager : '')],
});

const copied = (...files) => ({
  name: 'copied',
  generateBundle() {
    for (const file of files) {
      this.emitFile({ type: 'asset', fileName: file.split('/').pop(), source: readFileSync(file) });
    }
  },
});

/** The check of a publisher's own pack stays outside the bundle, in a file beside it. */
const checkAt = (id) => ({
  name: 'check-beside',
  resolveDynamicImport: (source) => (source === './check.js' ? { id, external: true } : null),
});
const checkBeside = checkAt('./carelets.check.js');

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

/** The page that the comments service serves to moderators. */
const moderate = {
  input: 'src/moderate/moderate-page.ts',
  plugins: [resolve, ...sources, pageFiles('src/moderate/index.html', 'src/moderate/page.css')],
  output: written('moderate/moderate.js', 'es'),
};

/** A bundle of some widgets: it holds the sections and labels that these read. */
const bundleOf = (tags, entry, name, format, check) => {
  const { pack, only, words } = partsOf(tags);
  const parts = [resolve, someWidgets(tags, words), content(pack, only), ...transforms];
  return {
    input: `src/${entry}.ts`,
    plugins: [checkAt(check), ...(needsAll(tags) ? browserPlugins : parts)],
    output: written(name, format),
  };
};

/** One file for a page that shows one widget. */
const widgets = allTags.map((tag) => bundleOf([tag], 'carelets', `widgets/${tag}.js`, 'es', '../carelets.check.js'));

/** The widgets that a publisher has chosen: `npm run bundle`. */
const chosen = (tags) => [
  bundleOf(tags, 'carelets', 'carelets.chosen.js', 'es', './carelets.check.js'),
  bundleOf(tags, 'carelets.classic', 'carelets.chosen.classic.js', 'iife', './carelets.check.js'),
];

/** The frame form: what runs inside it, what runs on the page around it, and its page. */
const frames = ['frame', 'frame-parent'].map((name) => ({
  input: `src/frame/${name}.ts`,
  plugins: [
    resolve,
    ...transforms,
    ...(name === 'frame' ? [copied('src/frame/frame.html', 'src/frame/frame.css')] : []),
  ],
  output: written(`${name}.js`, 'iife'),
}));
/**
 * Pages rendered ahead, for Node. Its templates are minified as the bundle's are: the browser takes over only what is the
 * same, character by character.
 */
const render = {
  input: 'src/render/render.ts',
  external: [/^node:/, /^(lit|@lit|@lit-labs)(\/|$)/, ...Object.keys(dependencies)],
  plugins: [nodeResolve({ extensions: ['.ts', '.js'] }), content(), ...sources, copied('src/build/render.d.ts')],
  output: { file: `${folder}/render.js`, format: 'es', banner, inlineDynamicImports: true },
};

/** Most commands need no widget: what renders pages is loaded by `carelets render` alone. */
const renderBeside = {
  name: 'render-beside',
  resolveDynamicImport: (source) => (source === '../render/render.js' ? { id: './render.js', external: true } : null),
};

const commandLine = {
  input: 'src/cli/carelets.ts',
  external: [/^node:/, ...Object.keys(dependencies)],
  plugins: [
    renderBeside,
    nodeResolve({ extensions: ['.ts', '.js'] }),
    json(),
    esbuild({ target: 'node20', tsconfig: 'tsconfig.json', define: { __VERSION__: JSON.stringify(version) } }),
  ],
  output: { file: `${folder}/cli.js`, format: 'es', banner: '#!/usr/bin/env node', inlineDynamicImports: true },
};

export default ({ configWidgets, configOnlyBrowser }) => {
  if (configWidgets) return chosen(configWidgets.split(','));
  return [...bundles, check, ...frames, ...(configOnlyBrowser ? [] : [...widgets, moderate, render, commandLine])];
};
