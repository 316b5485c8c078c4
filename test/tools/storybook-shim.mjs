/** Lets stories run inside the test runner: Storybook's own packages, bundled once for the browser. */
import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entries = {
  'storybook/test': 'storybook-test',
  'storybook/preview-api': 'storybook-preview-api',
  '@storybook/web-components/entry-preview': 'storybook-web-components',
};

export async function storybookPlugin() {
  const outdir = `${root}node_modules/.cache/storybook-shim`;
  mkdirSync(outdir, { recursive: true });
  await build({
    entryPoints: Object.fromEntries(Object.keys(entries).map((from) => [entries[from], from])),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    external: ['lit', 'lit/*', 'lit-html', 'lit-html/*'],
    define: { 'process.env.NODE_ENV': '"test"' },
    logLevel: 'error',
    absWorkingDir: root,
  });
  return {
    name: 'storybook-shim',
    resolveImport: ({ source }) =>
      entries[source] ? `/node_modules/.cache/storybook-shim/${entries[source]}.js` : undefined,
  };
}
