/** The bundle on pages that name, allow, pollute or have loaded what breaks Lit in a plain bundle. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { editLit } from '../../src/build/lit-edits.mjs';
import { built } from '../support/built.js';
import { Pages, type Opened } from '../support/pages.js';

let pages: Pages;
before(async () => (pages = await Pages.start()));
after(() => pages.stop());

const tags = `<pain-check-quiz region="GB"></pain-check-quiz><stretch-carousel set="planA"></stretch-carousel>
  <fact-stat fact="us-adults-2019"></fact-stat>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:," /><body>${body}</body></html>`;
const module = '<script type="module" src="/carelets.js"></script>';
const classic = '<script src="/carelets.classic.js"></script>';

/** A reader answers the first question, and each widget shows its words. */
async function works({ page: tab, said }: Opened): Promise<void> {
  assert.deepEqual(said, []);
  const shown = await tab.$$eval('pain-check-quiz, stretch-carousel, fact-stat', (all) =>
    all.map((one) => (one.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '').trim()),
  );
  assert.equal(shown.length, 3);
  for (const words of shown) assert.ok(words.length > 40);
  await tab.click('pain-check-quiz >>> input[value=none]');
  await tab.click('pain-check-quiz >>> [part=next-button]');
  await tab.waitForSelector('pain-check-quiz >>> input[value=under18]', { timeout: 20_000 });
  await tab.click('stretch-carousel >>> [part=next-button]');
  assert.deepEqual(said, []);
}

const policies = {
  'none at all': "require-trusted-types-for 'script'; trusted-types 'none'",
  'one of another name': "require-trusted-types-for 'script'; trusted-types acme",
  'any, on a page whose own Lit made "lit-html"': "require-trusted-types-for 'script'; trusted-types lit-html",
  'none, and no inline style':
    "default-src 'none'; script-src 'self' 'unsafe-inline'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'",
};
for (const [name, policy] of Object.entries(policies)) {
  test(`where the page allows Trusted Types policies: ${name}`, async () => {
    const lit =
      "<script>try { trustedTypes.createPolicy('lit-html', { createHTML: (html) => html }) } catch {}</script>";
    const other = name.startsWith('any') ? lit : '';
    await works(
      await pages.open({ html: page(other + tags + module), headers: { 'content-security-policy': policy } }),
    );
  });
}

const onDocument = [
  ...['createTreeWalker', 'createElement', 'createElementNS', 'createComment', 'createTextNode', 'importNode'],
  ...['implementation', 'currentScript', 'querySelectorAll', 'querySelector', 'addEventListener', 'activeElement'],
  ...['visibilityState', 'hidden', 'body', 'documentElement', 'adoptedStyleSheets', 'defaultView', 'title', 'head'],
];
const onWindow = [
  ...[
    'litHtmlVersions',
    'litElementVersions',
    'reactiveElementVersions',
    'litPropertyMetadata',
    'litNonce',
    'ShadyCSS',
  ],
  ...[
    'litHtmlPolyfillSupport',
    'reactiveElementPolyfillSupport',
    'litElementPolyfillSupport',
    'litElementHydrateSupport',
  ],
  ...['litIssuedWarnings', 'carelets', 'Document', 'scheduler', 'name', 'process', 'page', 'own'],
];
test('where elements have the names of what a script looks up on the document', async () => {
  const named = onDocument.map((name) => `<img name="${name}" alt="" /><form name="${name}"></form>`).join('');
  await works(await pages.open({ html: page(named + tags + module) }));
  await works(await pages.open({ html: page(named + tags + classic) }));
});

test('where elements have the ids of what a script looks up on the window', async () => {
  const named = onWindow.map((id) => `<a id="${id}"></a><a id="${id}" name="push"></a>`).join('');
  await works(await pages.open({ html: page(named + module + tags) }));
});

/** Names that pages have put on Object.prototype, or that Lit, the browser or a pack reads where it may be left out. */
const onPrototype: Record<string, string> = {
  "a property's options": 'attribute converter type reflect state noAccessor hasChanged useDefault wrapped',
  "a listener's and a root's options":
    'once passive capture signal mode delegatesFocus slotAssignment detail bubbles cancelable',
  "Lit's own switches":
    'creationScope renderBefore isConnected host trustedTypes litHtmlPolyfillSupport ShadyCSS strings el h parts ctor',
  "a rule's words": 'all any not has is atLeast unless immediate text lang verified outOf100 told first plans action',
  'what old libraries added': 'each extend clone toJSON keys values map filter include inspect toQueryString watch',
  "a property's parts": 'get set value writable enumerable configurable',
};
for (const [what, names] of Object.entries(onPrototype)) {
  test(`where Object.prototype has ${what}`, async () => {
    const add = `<script>for (const name of '${names}'.split(' ')) Object.defineProperty(Object.prototype, name,
      { __proto__: null, value: function () { return 'polluted'; }, enumerable: true, writable: true, configurable: true });</script>`;
    await works(await pages.open({ html: page(add + module + tags) }));
  });
}

test('nothing is left on the page but the global "carelets"', async () => {
  const mark = `<script>mark = () => [window, Symbol, Object.prototype, Document.prototype, HTMLElement.prototype, document, Event.prototype]
    .flatMap((one, n) => Reflect.ownKeys(one).map((key) => n + String(key))); before = new Set(mark());</script>`;
  for (const script of [module, classic]) {
    const { page: tab } = await pages.open({ html: page(mark + script + tags) }, undefined, 'closed');
    const added = await tab.evaluate('mark().filter((name) => !before.has(name))');
    assert.deepEqual(added, ['0before', '0carelets']);
  }
});

test('no script reaches inside: not by the event path, not by any property of a widget', async () => {
  const listen = `<script>paths = []; for (const type of ['click', 'input', 'change', 'focusin'])
    addEventListener(type, (event) => paths.push(event.composedPath().map((one) => one.nodeName ?? 'window').join()), true);</script>`;
  const { page: tab, said } = await pages.open({ html: page(listen + module + tags) }, undefined, 'closed');
  await tab.focus('pain-check-quiz');
  await tab.keyboard.press('Tab');
  for (let key = 0; key < 6; key++) {
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Space');
  }
  const paths = (await tab.evaluate('paths')) as string[];
  assert.ok(paths.length > 6, 'the reader did something');
  for (const path of paths) assert.match(path, /^(PAIN-CHECK-QUIZ|STRETCH-CAROUSEL|BODY|HTML),/);
  await tab.evaluate('__name = (one) => one');
  const inside = await tab.evaluate(reachable);
  assert.deepEqual(inside, []);
  assert.deepEqual(said, []);
});

/** Runs in the page: what of a widget's inside can be reached from it through properties, prototypes, sets and maps. */
function reachable(): string[] {
  const found: string[] = [];
  const seen = new Set<unknown>([window, document, null, undefined]);
  const look = (value: unknown, path: string): void => {
    if ((typeof value !== 'object' && typeof value !== 'function') || seen.has(value) || path.length > 300) return;
    seen.add(value);
    if (value instanceof Node && Object.hasOwn(value, 'constructor') === false) {
      if (value.getRootNode() instanceof ShadowRoot) found.push(`${path} is ${value.nodeName}`);
      if (!(value instanceof HTMLElement && customElements.get(value.localName))) return;
    }
    if (value instanceof Set || value instanceof Map) for (const one of value) look(one, `${path}[...]`);
    for (let of: object | null = value as object; of && of !== HTMLElement.prototype && of !== Object.prototype;) {
      for (const key of Reflect.ownKeys(of)) {
        let next: unknown;
        try {
          next = Reflect.get(of, key, value);
        } catch {
          continue;
        }
        look(next, `${path}.${String(key)}`);
      }
      of = Object.getPrototypeOf(of) as object | null;
    }
  };
  for (const one of document.querySelectorAll('*')) if (customElements.get(one.localName)) look(one, one.localName);
  return found;
}

test('a Lit that the edits do not fit stops the build, and none of what they take out is in the bundle', () => {
  assert.throws(() => editLit('lit-html/lit-html.js', 'const t=globalThis'), /has changed/);
  const bundle = readFileSync(`${built()}/carelets.js`, 'utf8');
  assert.deepEqual(bundle.match(/document\.(?!location)\w+|createPolicy|innerHTML|litHtmlVersions|renderRoot/g), null);
});
