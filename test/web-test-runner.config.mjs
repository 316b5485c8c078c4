import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { launchOptions } from './tools/chromium.mjs';
import { storybookPlugin } from './tools/storybook-shim.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Serves JSON imports as modules, as the bundler does. */
const jsonModules = {
  name: 'json-modules',
  resolveMimeType: ({ path }) => (path.endsWith('.json') ? 'js' : undefined),
  async serve({ path }) {
    if (!path.endsWith('.json') || !path.startsWith('/src/')) return undefined;
    return { body: `export default ${await readFile(root + path, 'utf8')}`, type: 'js' };
  },
};

/** A module that holds every file of stories, so that a new one is tested without a list to keep. */
const everyStory = {
  name: 'every-story',
  async serve({ path }) {
    if (path !== '/test/support/every-story.js') return undefined;
    const names = (await readdir(`${root}stories`)).filter((name) => name.endsWith('.stories.ts')).sort();
    const imports = names.map((name, n) => `import * as s${n} from '/stories/${name}';`);
    return { body: `${imports.join('')}export const files = [${names.map((_, n) => `s${n}`)}];`, type: 'js' };
  },
};

/** `emulateMedia({forcedColors})` is ignored by the Chrome launcher; the DevTools protocol does it. */
const forcedColors = {
  name: 'forced-colors',
  async executeCommand({ command, payload, session }) {
    if (command !== 'forced-colors') return undefined;
    const client = await session.browser.getPage(session.id).createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: payload }] });
    return true;
  },
};

/** A turn of the wheel, which `sendMouse` cannot make. */
const wheel = {
  name: 'wheel',
  async executeCommand({ command, payload: { x, y, deltaY } = {}, session }) {
    if (command !== 'wheel') return undefined;
    const { mouse } = session.browser.getPage(session.id);
    await mouse.move(x, y);
    await mouse.wheel({ deltaY });
    return true;
  },
};

export default {
  rootDir: root,
  files: 'test/browser/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  browsers: [
    chromeLauncher({
      puppeteer,
      launchOptions: await launchOptions(),
      concurrency: 2,
      // Two files run at the same time, and one erases the storage that the other has just filled.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  testFramework: { config: { timeout: 20000 } },
  testsFinishTimeout: 240000,
  plugins: [
    await storybookPlugin(),
    jsonModules,
    everyStory,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: `${root}/tsconfig.json`,
      define: { 'process.env.NODE_ENV': '"test"' },
    }),
    a11ySnapshotPlugin(),
    forcedColors,
    wheel,
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
