/** The reader's own tools on closed roots. They are in a whole Chromium, and not in the small one of the other tests. */
import type { CDPSession } from 'puppeteer-core';
import { ChromiumTab } from '../hosts/chromium-tab.js';
import { until } from '../hosts/tab.js';
import { markup } from '../hosts/widgets.js';
import { Pages } from '../support/pages.js';
import type { Program } from './engine.js';

export const chromium: Program = { name: 'Chromium', binary: 'chromium', debian: ['chromium'] };

interface Opened {
  client: CDPSession;
  /** Evaluates where `root` is the widget's. */
  ask(expression: string): Promise<unknown>;
  version: string;
}

async function open(pages: Pages, tag: string, hash = ''): Promise<Opened> {
  const tall = '<p style="height:1200px">The article.</p>';
  const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><body>${tall}${markup(tag, pages.service)}${tall}
    <script type="module" src="/carelets.js"></script></body></html>`;
  const { page } = await pages.open({ html, hash }, undefined, 'closed');
  const tab = await ChromiumTab.of(page);
  await tab.enter();
  if ((await tab.keepRoot(tag, tag)) !== 'closed') throw new Error(`<${tag}> has no closed root`);
  return {
    client: await page.createCDPSession(),
    ask: (expression) => tab.evaluate(`((root) => ${expression})(inside.root('${tag}'))`),
    version: await page.browser().version(),
  };
}

const reader = [
  { name: 'NAME_FULL', value: 'Ann Lee' },
  { name: 'EMAIL_ADDRESS', value: 'ann@example.org' },
];

/** What the browser knows of the reader goes into the comments form, which takes it as if it had been typed. */
async function autofill(pages: Pages): Promise<string> {
  const { client, ask } = await open(pages, 'comments-form');
  await client.send('Autofill.enable');
  await client.send('DOM.enable');
  const { nodes } = await client.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const field = nodes.find(({ attributes = [] }) => attributes[attributes.indexOf('autocomplete') + 1] === 'name');
  if (!field) return 'the form has no field for a name';
  await client.send('DOM.focus', { backendNodeId: field.backendNodeId });
  // The browser looks a form over some time after it was drawn.
  const fill = { fieldId: field.backendNodeId, address: { fields: reader } };
  if (!(await until(() => client.send('Autofill.trigger', fill)))) return 'the browser saw no field';
  const values = `[...root.querySelectorAll('[name=name], [name=email]')].map(({ value }) => value).join()`;
  if (!(await until(async () => (await ask(values)) === 'Ann Lee,ann@example.org')))
    return `the fields hold "${String(await ask(values))}"`;
  await ask(`root.querySelector('[type=submit]').click()`);
  const wrong = `[...root.querySelectorAll('[aria-invalid=true]')].map(({ id }) => id).join()`;
  if (!(await until(() => ask(wrong)))) return 'a comment without a text was sent';
  const missed = String(await ask(wrong));
  return /name|email/.test(missed) ? `the form misses ${missed}` : '';
}

/** What the find bar and a link to a text do: the question that holds it opens, and the reader sees it. */
async function findInPage(pages: Pages): Promise<string> {
  const text = 'a heat wrap eased new back pain by about 1 point';
  const { ask } = await open(pages, 'faq-list', `#:~:text=${encodeURIComponent(text)}`);
  const item = `[...root.querySelectorAll('details')].find((one) => one.textContent.includes('${text}'))`;
  const seen = `${item}.open && (({ top }) => top > 0 && top < innerHeight)(${item}.querySelector('p').getBoundingClientRect())`;
  if (!(await until(() => ask(seen)))) return 'the text of an answer was not found';
  const opened = await ask(`root.querySelectorAll('details[open]').length`);
  return opened === 1 ? '' : `${String(opened)} questions are open`;
}

/** What went wrong, by tool; empty where nothing did. */
export async function readerTools(binary: string): Promise<{ version: string; problems: Record<string, string> }> {
  process.env['CHROME_PATH'] = binary;
  const pages = await Pages.start();
  try {
    const { version } = await open(pages, 'fact-stat');
    const told = (error: unknown): string => String(error);
    return {
      version,
      problems: {
        autofill: await autofill(pages).catch(told),
        'find in page': await findInPage(pages).catch(told),
      },
    };
  } finally {
    await pages.stop();
  }
}
