/** The package in real projects: types checked, built and run in the browser; and as the package linters see it. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { launch } from '../tools/chromium.mjs';
import { install, installed } from './install.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const run = (name, ...args) => {
  const { status, stdout, stderr } = spawnSync(join(here, 'node_modules/.bin', name), args, {
    cwd: here,
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${name} ${args.join(' ')}\n${stdout}${stderr}`);
};

let browser;
before(async () => {
  install();
  browser = await launch();
});
after(() => browser.close());

test('types hold in plain TypeScript', () => run('tsc', '-p', 'pages/html'));
test('types hold in React', () => run('tsc', '-p', 'pages/react'));
test('types hold in Vue', () => run('vue-tsc', '-p', 'pages/vue'));
test('types hold in Svelte', () =>
  run('svelte-check', '--workspace', 'pages/svelte', '--tsconfig', './tsconfig.json', '--fail-on-warnings'));

const custom = { template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } };
const plugins = { html: [], react: [], vue: [vue(custom)], svelte: [svelte({ configFile: false })] };

for (const [name, used] of Object.entries(plugins)) {
  test(`a page in ${name} is built and runs: attributes arrive and an event is heard`, async () => {
    const root = join(here, 'pages', name);
    const outDir = mkdtempSync(join(tmpdir(), 'carelets-frameworks-'));
    const config = { root, configFile: false, logLevel: 'error', plugins: used, build: { outDir, emptyOutDir: true } };
    await build(config);
    const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
    const tab = await browser.newPage();
    const said = [];
    tab.on('console', (message) => said.push(message.text()));
    tab.on('pageerror', (error) => said.push(String(error)));
    try {
      await tab.goto(server.resolvedUrls.local[0], { waitUntil: 'networkidle0' });
      const quiz = await tab.waitForSelector('pain-check-quiz');
      const read = await quiz.evaluate(({ region, headingLevel, offsetHeight }) => ({
        region,
        headingLevel,
        tall: offsetHeight > 200,
      }));
      assert.deepEqual(read, { region: 'GB', headingLevel: 2, tall: true });
      assert.equal(await tab.$eval('fact-stat', ({ theme, offsetHeight }) => theme + (offsetHeight > 80)), 'darktrue');
      await quiz.evaluate((one) => one.dispatchEvent(new CustomEvent('carelets-quiz-start', { bubbles: true })));
      await tab.waitForFunction(() => document.querySelector('output')?.textContent === 'carelets-quiz-start');
      assert.deepEqual(said, []);
    } finally {
      await tab.close();
      await new Promise((done) => server.httpServer.close(done));
    }
  });
}

test('publint finds nothing', () => run('publint', '--strict', installed));
test('are the types wrong? No', () => {
  run(
    'attw',
    '--pack',
    installed,
    '--profile',
    'esm-only',
    '--entrypoints',
    '.',
    'widgets/fact-stat',
    'react',
    'vue',
    'svelte',
  );
});
