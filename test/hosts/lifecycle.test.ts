/** What pages do to elements: attributes early and late, moves, copies, frames, many mounts, copies of the bundle, broken storage. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { Pages } from '../support/pages.js';

let pages: Pages;
before(async () => {
  pages = await Pages.start();
  // A form without a service that answers would say so, rightly, in the console.
  needs['comments-form'] = { endpoint: pages.service, thread: 'a-thread' };
});
after(() => pages.stop());

const tags = [...readFileSync('src/carelets.ts', 'utf8').matchAll(/^define\('([\w-]+)'/gm)].map(([, tag]) => tag ?? '');
const needs: Record<string, Record<string, string>> = {
  'stretch-carousel': { set: 'planA' },
  'fact-stat': { fact: 'runners' },
};
const page = (body: string) =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:," /><body><main></main><aside></aside><iframe srcdoc="<!doctype html><html lang=en><body></body></html>"></iframe>${body}</body></html>`;
const module = '<script type="module" src="/carelets.js"></script>';
const classic = '<script src="/carelets.classic.js"></script>';

type Action =
  | { do: 'set'; name: string; value: string }
  | { do: 'remove'; name: string }
  | { do: 'define' | 'connect' | 'move' | 'frame' | 'out' | 'clone' | 'wait' };
const attribute = fc.oneof(
  fc.record({ name: fc.constant('region'), value: fc.constantFrom('GB', 'US', 'NZ', '', '??') }),
  fc.record({ name: fc.constant('heading-level'), value: fc.constantFrom('2', '5', 'x') }),
  fc.record({ name: fc.constant('theme'), value: fc.constantFrom('dark', 'light', 'pink') }),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: attribute.map((one) => ({ do: 'set' as const, ...one })) },
  attribute.map(({ name }) => ({ do: 'remove' as const, name })),
  ...(['define', 'connect', 'move', 'frame', 'out', 'clone', 'wait'] as const).map((name) => fc.constant({ do: name })),
);
/** Every other element is drawn before anything happens to it. */
const drawn: Action[] = [{ do: 'define' }, { do: 'connect' }, { do: 'wait' }];
const life = fc
  .tuple(fc.boolean(), fc.array(action, { maxLength: 9, size: 'max' }))
  .map(([early, actions]) => (early ? [...drawn, ...actions] : actions));

/** Runs in the page: the actions on an element of a tag of its own, and the same element made at once. */
const play = `async ({ tag, attributes, actions, number }) => {
  const name = 'x' + number + '-' + tag;
  const define = () => customElements.get(name) || customElements.define(name, class extends customElements.get(tag) {});
  const [main, aside, frame] = document.querySelectorAll('main, aside, iframe');
  let one = document.createElement(name);
  for (const key of Object.keys(attributes)) one.setAttribute(key, attributes[key]);
  for (const action of actions) {
    if (action.do === 'set') one.setAttribute(action.name, action.value);
    if (action.do === 'remove') one.removeAttribute(action.name);
    if (action.do === 'define') define();
    if (action.do === 'connect') main.append(one);
    if (action.do === 'move') aside.append(one);
    if (action.do === 'frame') frame.contentDocument.body.append(one);
    if (action.do === 'out') one.remove();
    if (action.do === 'wait') await one.updateComplete;
    if (action.do === 'clone') { const copy = one.cloneNode(true); if (one.isConnected) one.replaceWith(copy); one = copy; }
  }
  define();
  // In a frame of its own an element that was never upgraded stays what it was.
  if (!one.isConnected || !(one instanceof customElements.get(name))) main.append(one);
  customElements.upgrade(one);
  const fresh = document.createElement(name);
  for (const { name: key, value } of one.attributes) if (!['lang'].includes(key)) fresh.setAttribute(key, value);
  main.append(fresh);
  await one.updateComplete; await fresh.updateComplete; await one.updateComplete;
  // The order of attributes tells only which of them was set later.
  const sorted = (tag) => tag.slice(0, -1).split(/ (?=[\\w-]+=")/).sort().join(' ');
  const look = (element) => element.shadowRoot.innerHTML.replace(/<!--[^]*?-->|lit-\\d+-/g, '').replace(/<[^>]+>/g, sorted);
  const padding = (element) => { const card = element.shadowRoot.querySelector('.card'); return card ? element.ownerDocument.defaultView.getComputedStyle(card).borderTopLeftRadius : ''; };
  // Widgets within the article are drawn in turns of their own, and each comments form waits for its own answer.
  for (let tries = 0; tries < 40 && look(one) !== look(fresh); tries++) await new Promise((done) => setTimeout(done, 50));
  const result = [look(one) === look(fresh), padding(one) === padding(fresh), look(one).length > 40];
  one.remove(); fresh.remove();
  return result;
}`;

let number = 0;
async function plays(tab: Page, tag: string, actions: readonly Action[]): Promise<unknown> {
  const given = JSON.stringify({ tag, attributes: needs[tag] ?? {}, actions, number: number++ });
  return tab.evaluate(`(${play})(${given})`);
}

for (const tag of tags.filter((tag) => tag !== 'comments-count')) {
  test(`${tag}: attributes, moves, copies and frames in any order end in the same widget`, async () => {
    const { page: tab, said } = await pages.open({ html: page(module) });
    await fc.assert(
      fc.asyncProperty(life, async (actions) => {
        assert.deepEqual(await plays(tab, tag, actions), [true, true, true]);
      }),
      { numRuns: 25, seed: 7 },
    );
    assert.deepEqual(
      said.filter((line) => line.startsWith('error')),
      [],
    );
    await tab.close();
  });
}

test('200 mounts of every widget leave no node behind', async (t) => {
  const { page: tab } = await pages.open({ html: page(module) });
  const client = await tab.createCDPSession();
  const nodes = async (): Promise<number> => {
    for (let turn = 0; turn < 3; turn++) await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Memory.getDOMCounters')).nodes;
  };
  const mount = (tag: string, times: number) =>
    tab.evaluate(`(async () => { for (let n = 0; n < ${times}; n++) {
      const one = document.createElement('${tag}');
      const needs = ${JSON.stringify(needs[tag] ?? {})};
      for (const key of Object.keys(needs)) one.setAttribute(key, needs[key]);
      document.querySelector('main').append(one); await one.updateComplete; one.remove(); }
      await new Promise((done) => setTimeout(done, 50)); })()`);
  for (const tag of tags) {
    await mount(tag, 5);
    const start = await nodes();
    await mount(tag, 200);
    let left = (await nodes()) - start;
    // A request on its way holds its form until the answer is there.
    for (let tries = 0; left >= 400 && tries < 20; tries++) {
      await new Promise((done) => setTimeout(done, 250));
      left = (await nodes()) - start;
    }
    t.diagnostic(`${tag}: ${left} nodes`);
    // One widget has some hundred nodes; a leak of each mount would be tens of thousands.
    assert.ok(left < 400, `${tag} leaves ${left} nodes`);
  }
});

const copies = {
  module,
  'module of another version': '<script type="module" src="/carelets.js?2"></script>',
  classic,
  'classic again': '<script src="/carelets.classic.js?again"></script>',
  'classic, later':
    '<script>setTimeout(() => document.head.append(Object.assign(document.createElement("script"), { src: "/carelets.classic.js" })))</script>',
};
test('copies of the bundle in any order: one definition, one line, everything drawn', async () => {
  const names = Object.keys(copies) as (keyof typeof copies)[];
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(names, { minLength: 2 }), async (order) => {
      const { page: tab, said } = await pages.open({
        html: page(order.map((name) => copies[name]).join('') + tags.map((tag) => `<${tag}></${tag}>`).join('')),
      });
      const drawn = await tab.evaluate(
        `${JSON.stringify(tags)}.every((tag) => document.querySelector(tag).shadowRoot)`,
      );
      assert.ok(drawn);
      assert.equal(said.filter((line) => line.startsWith('info: carelets')).length, 1, said.join('\n'));
      assert.deepEqual(
        said.filter((line) => line.startsWith('error')),
        [],
      );
      await tab.close();
    }),
    { numRuns: 8, seed: 3 },
  );
});

test('tags and attributes that are nearly right are told, once each, and a page that is right hears nothing', async () => {
  const right = '<pain-check-quiz region="GB" class="a" data-x="b"></pain-check-quiz><app-root></app-root>';
  const wrong = '<pain-check></pain-check><acme-fact-stat></acme-fact-stat><faq-list regoin="GB"></faq-list>';
  const { said } = await pages.open({ html: page(module + right) });
  assert.deepEqual(said, []);
  const opened = await pages.open({ html: page(module + wrong + wrong) });
  assert.deepEqual(opened.said.map((line) => /<[\w-]+>.* (?:mean|Write) \S+/.exec(line)?.[0]).sort(), [
    '<acme-fact-stat> is not known. Write <fact-stat>,',
    '<faq-list> has no attribute "regoin". Did you mean "region"?',
    '<pain-check> is not known. Did you mean <pain-check-quiz>?',
  ]);
});

test('what has focus is seen: its ring has the colour of the words, and it stops below a bar of the page', async () => {
  const style = '<style>:root { --carelets-accent: #ffd200; --carelets-scroll-margin: 130px }</style>';
  const { page: tab } = await pages.open({
    html: `<!doctype html>${module}${style}<faq-list theme="light"></faq-list>`,
  });
  await tab.waitForFunction(() => document.querySelector('faq-list')?.shadowRoot?.querySelector('summary'));
  await tab.keyboard.press('Tab');
  const seen = await tab.evaluate(() => {
    const focused = document.activeElement?.shadowRoot?.activeElement;
    if (!focused) return undefined;
    const { outlineColor, scrollMarginTop } = getComputedStyle(focused);
    return { outlineColor, scrollMarginTop };
  });
  assert.deepEqual(seen, { outlineColor: 'rgb(21, 39, 43)', scrollMarginTop: '130px' });
});

const faults: Record<string, string> = {
  'that throws when it is named':
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('x', 'SecurityError'); } })",
  'that throws when it is read': "Storage.prototype.getItem = () => { throw new DOMException('x', 'SecurityError'); }",
  'that is full': "Storage.prototype.setItem = () => { throw new DOMException('x', 'QuotaExceededError'); }",
  'that holds half a sentence': 'Storage.prototype.getItem = () => \'{"version":1,"days":[{"\'',
  'that holds another version':
    'Storage.prototype.getItem = () => \'{"version":99,"v":99,"data":{"days":7,"list":null}}\'',
  'that holds other shapes':
    "let n = 0; Storage.prototype.getItem = () => ['null', '[]', '7', '\"x\"', '{}', 'true'][n++ % 6]",
};
for (const [name, code] of Object.entries(faults)) {
  test(`storage ${name} breaks no widget`, async () => {
    const all = tags.map(
      (tag) =>
        `<${tag} ${Object.entries(needs[tag] ?? {})
          .map(([key, value]) => `${key}="${value}"`)
          .join(' ')}></${tag}>`,
    );
    const { page: tab, said } = await pages.open({ html: page(`<script>${code}</script>${module}${all.join('')}`) });
    const drawn = (await tab.evaluate(
      `${JSON.stringify(tags.filter((tag) => tag !== 'comments-count'))}.filter((tag) => document.querySelector(tag).shadowRoot.textContent.length < 20)`,
    )) as string[];
    assert.deepEqual(drawn, []);
    assert.deepEqual(
      said.filter((line) => line.startsWith('error')),
      [],
    );
  });
}
