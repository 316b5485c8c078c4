/** Pages rendered ahead, in a real browser: the script takes over what is there, and without it everything can be read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { example, pageWith, tags } from '../support/ahead.js';
import type { Opened } from '../support/pages.js';
import { pages, renderPage } from '../support/pages-ahead.js';

declare global {
  interface Window {
    roots: Map<Element, ShadowRoot>;
    shifts: string[];
  }
}

/** Keeps hold of closed roots, the way only a test may: no page script runs before the element is defined. */
function holdRoots(): void {
  window.roots = new Map();
  const attach = HTMLElement.prototype.attachInternals;
  HTMLElement.prototype.attachInternals = function () {
    const internals = attach.call(this);
    if (internals.shadowRoot) window.roots.set(this, internals.shadowRoot);
    return internals;
  };
}

const open = (body: string): Promise<Opened> =>
  pages.open({ html: renderPage(pageWith(body)) }, (page) => page.evaluateOnNewDocument(holdRoots));

const start = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await import('/carelets.js' as string);
    await new Promise((done) => setTimeout(done));
  });
};

/** Shows what is between its tags until it has asked for the number. */
const waits = ['comments-count'];

test('a widget that has nothing to show yet leaves the page as it is', () => {
  for (const tag of waits) assert.equal(renderPage(pageWith(example(tag))), pageWith(example(tag)));
});

for (const tag of tags.filter((one) => !waits.includes(one))) {
  test(`<${tag}> is drawn ahead, and the script keeps its elements and changes none`, async () => {
    const html = renderPage(pageWith(example(tag)));
    const ahead = html.split('</style>')[1]?.split('<noscript>')[0] ?? '';
    assert.ok(ahead.length > 300, `<${tag}> shows nothing: give it attributes in test/support/ahead.ts`);
    assert.doesNotMatch(
      ahead,
      /<form(?![^>]*method="dialog")/,
      'a form that a script handles sends nothing without it',
    );
    const { page, said } = await open(example(tag));
    // Each element gets a number: one that was drawn anew has none.
    await page.evaluate(() => {
      const attach = HTMLElement.prototype.attachInternals;
      HTMLElement.prototype.attachInternals = function () {
        const internals = attach.call(this);
        internals.shadowRoot
          ?.querySelectorAll('*')
          .forEach((one, n) => Object.assign(one, { numbered: n, on: one.matches(':checked, details[open]') }));
        return internals;
      };
    });
    // In one go: what a widget fetches afterwards may change it.
    const { total, numbered, switched, children } = await page.evaluate(async (tag) => {
      const widget = document.querySelector(tag) as Element & { updateComplete: Promise<unknown> };
      await import('/carelets.js' as string);
      await widget.updateComplete;
      const root = window.roots.get(widget);
      const all = [...(root?.querySelectorAll('*') ?? [])];
      return {
        total: all.length,
        numbered: all.filter((one) => 'numbered' in one).length,
        switched: all
          .filter((one) => (one as Element & { on?: boolean }).on !== one.matches(':checked, details[open]'))
          .map((one) => one.outerHTML.slice(0, 200)),
        children: [...(root?.children ?? [])].map(({ localName }) => localName),
      };
    }, tag);
    assert.ok(total > 1);
    assert.equal(numbered, total, 'every element is the one that was there');
    assert.deepEqual(switched, [], 'nothing was ticked, chosen or open before that is not afterwards');
    assert.doesNotMatch(children.join(), /style|noscript/, 'what only readers without scripts need is gone');
    assert.deepEqual(
      said.filter((line) => !/404|ERR_/.test(line)),
      [],
    );
    await page.close();
  });
}

test('what is typed and focused before the script arrives is kept, with the caret, and the widget knows of it', async () => {
  const { page } = await open('<comments-form endpoint="/" thread="a-thread"></comments-form>');
  await focusField(page, 'Name');
  await page.keyboard.type('Ana Bell');
  await focusField(page, 'Comment');
  await page.keyboard.type('It eased.');
  await page.keyboard.press('ArrowLeft');
  await start(page);
  await page.keyboard.type(' a lot');
  const kept = await page.$eval('comments-form', (form) => {
    const root = window.roots.get(form);
    const text = root?.querySelector('textarea');
    return [root?.querySelector<HTMLInputElement>('[name=name]')?.value, text?.value, root?.activeElement === text];
  });
  assert.deepEqual(kept, ['Ana Bell', 'It eased a lot.', true]);
  await page.$eval('comments-form', async (form) => {
    // Drawn again, the fields hold what the widget knows.
    const widget = form as unknown as {
      requestUpdate: () => void;
      updateComplete: Promise<unknown>;
      headingLevel: number;
    };
    widget.headingLevel = 4;
    await widget.updateComplete;
  });
  const again = await page.$eval('comments-form', (form) => window.roots.get(form)?.querySelector('textarea')?.value);
  assert.equal(again, 'It eased a lot.');
  await page.close();
});

/** Tabs on to the field with this name. */
async function focusField(page: Page, name: string): Promise<void> {
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press('Tab');
    const { children = [] } = (await page.accessibility.snapshot({ interestingOnly: true })) ?? {};
    if (children.some((node) => node.focused && node.role === 'textbox' && node.name?.startsWith(name))) return;
  }
  throw new Error(`no Tab reaches ${name}`);
}

test('an emergency sign ticked before the script arrives leads to its level at once', async () => {
  const { page } = await open(example('pain-check-quiz'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await start(page);
  const level = await page.$eval(
    'pain-check-quiz',
    (quiz) => window.roots.get(quiz)?.querySelector('.level')?.className,
  );
  assert.match(level ?? '', /emergency/);
  await page.close();
});

test('a page whose content is out of date shows the new content, and keeps what was typed', async () => {
  const html = renderPage(pageWith('<comments-form endpoint="/" thread="a-thread"></comments-form>'));
  const old = html.replace('Leave a reply', 'Write something old');
  assert.notEqual(old, html);
  // The mark no longer fits either: it is of another drawing.
  const { page } = await pages.open({ html: old.replace(/data-ahead="\w+"/, 'data-ahead="other"') }, (tab) =>
    tab.evaluateOnNewDocument(holdRoots),
  );
  await focusField(page, 'Name');
  await page.keyboard.type('Ana');
  await start(page);
  const seen = await page.$eval('comments-form', (form) => {
    const root = window.roots.get(form);
    const name = root?.querySelector<HTMLInputElement>('[name=name]');
    return { text: root?.textContent, name: name?.value, focused: root?.activeElement === name };
  });
  assert.match(seen.text ?? '', /Leave a reply/);
  assert.doesNotMatch(seen.text ?? '', /Write something old/);
  assert.deepEqual([seen.name, seen.focused], ['Ana', true]);
  await page.close();
});

test('a property that a script sets before the widget is defined wins over what was drawn', async () => {
  const { page } = await open('<warning-signs region="GB"></warning-signs>');
  await page.$eval('warning-signs', (signs) => Object.assign(signs, { region: 'NZ' }));
  await start(page);
  const text = await page.$eval('warning-signs', (signs) => window.roots.get(signs)?.textContent ?? '');
  assert.doesNotMatch(text, /999/);
  await page.close();
});

test('a press on a button before the script arrives puts no answer into the address', async () => {
  const { page } = await open(example('pain-check-quiz'));
  const before = page.url();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await new Promise((done) => setTimeout(done, 400));
  assert.equal(page.url(), before);
  await page.close();
});

test('a nonce lets the styles through a strict policy', async () => {
  const html = renderPage(pageWith(example('fact-stat')), { nonce: 'abc' });
  const headers = {
    'content-security-policy': "default-src 'none'; img-src data:; style-src 'nonce-abc'; script-src 'self'",
  };
  const { page, said } = await pages.open({ html, headers });
  assert.deepEqual(said, []);
  const height = await page.$eval('fact-stat', (fact) => fact.getBoundingClientRect().height);
  assert.ok(height > 60);
  await page.close();
});
