/** A browser and the built renderer, for a whole file of tests: there before the first test, gone after the last. */
import { after, before } from 'node:test';
import type * as render from '../../src/render/render.js';
import { library } from './ahead.js';
import { Pages } from './pages.js';

export let pages: Pages;
export let renderPage: typeof render.renderPage;
export let renderStream: typeof render.renderStream;
export let renderFallback: typeof render.renderFallback;

before(async () => {
  pages = await Pages.start();
  ({ renderPage, renderStream, renderFallback } = await library());
});
after(() => pages.stop());
