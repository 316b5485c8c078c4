/** Storybook as it is built for a web server: what a bundler leaves out of it is not noticed while developing. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import fastify from 'fastify';
import files from '@fastify/static';
import type { Browser } from 'puppeteer-core';
import { launch } from '../tools/chromium.mjs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}node_modules/.cache/carelets-storybook`;

execFileSync(`${root}node_modules/.bin/storybook`, ['build', '--quiet', '--output-dir', folder], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});

interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'docs' | 'story';
}
const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as { entries: Record<string, Entry> };
/** A page of documentation shows the stories of its widget; the builder is a page of its own. */
const pages = Object.values(entries).filter(({ type, title }) => type === 'docs' || title === 'Embed builder');

const server = fastify();
let browser: Browser;
let url = '';
before(async () => {
  await server.register(files, { root: folder });
  url = await server.listen({ host: '127.0.0.1', port: 0 });
  browser = await launch();
});
after(async () => {
  await browser.close();
  await server.close();
});

for (const { id, title, name, type } of pages) {
  test(`${title}: ${name} (${type}) is drawn`, async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${url}/iframe.html?viewMode=${type}&id=${id}`);
    await page.waitForFunction(
      () =>
        !document.querySelector('#storybook-root :not(:defined), #storybook-docs :not(:defined)') &&
        [...document.querySelectorAll<HTMLElement>('#storybook-root, #storybook-docs')].some(
          ({ clientHeight, childElementCount }) => clientHeight > 20 && childElementCount > 0,
        ),
      { timeout: 30_000 },
    );
    const display = await page.$eval('.sb-errordisplay', (error) => getComputedStyle(error).display);
    assert.equal(display, 'none', 'Storybook shows an error');
    assert.deepEqual(errors, []);
    await page.close();
  });
}
