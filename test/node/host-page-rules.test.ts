/** Every rule that keeps widgets alive on other people's pages fires on the code it is about. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint({ overrideConfigFile: 'test/eslint.config.mjs' });

async function complaints(code: string, file = 'src/ui/example.ts'): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-syntax')
    .map(({ message }) => message);
}

const forbidden = [
  "import { styleMap } from 'lit/directives/style-map.js';",
  'html`<p style="color: red"></p>`;',
  "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
  'box.innerHTML = text;',
  "box.insertAdjacentHTML('beforeend', text);",
  'css`p { margin: 1.5rem; }`;',
  'css`button:focus-visible { box-shadow: 0 0 2px; }`;',
  'html`${line}. `;',
  'html`<b>${line}</b> `;',
  'html` ${line}`;',
  'Array.from(list);',
  'list.entries();',
  'list.keys();',
  'Date.parse(text);',
  'later.bind(this, 1);',
  'track.scrollTo({ left: 1 });',
  'for (const key in object) use(key);',
  "new Event('change');",
  'crypto.randomUUID();',
  'new IntersectionObserver(seen);',
  'navigator.clipboard.writeText(text);',
  "localStorage.getItem('x');",
  'sessionStorage.clear();',
  "document.cookie = 'x=1';",
  "navigator.wakeLock.request('screen');",
  "fetch('/x');",
  'new Image();',
  "navigator.sendBeacon('/x');",
  'html`<a href=${address}></a>`;',
  'html`<img src="${address}" />`;',
];

for (const code of forbidden) {
  test(`not allowed: ${code}`, async () => assert.equal((await complaints(code)).length, 1));
}

test('the one home of a thing may use it, and nothing else', async () => {
  assert.deepEqual(await complaints("localStorage.getItem('x');", 'src/ui/storage.ts'), []);
  assert.equal((await complaints('navigator.clipboard.writeText(text);', 'src/ui/storage.ts')).length, 1);
  assert.deepEqual(await complaints("fetch('/x');", 'src/comments/ask.ts'), []);
  assert.equal((await complaints("fetch('/x');", 'src/widgets/fact-stat/fact-stat.ts')).length, 1);
});

test('safe ways stay allowed', async () => {
  const code = "[...list]; box.style.setProperty('width', '1px'); css`p { margin: 1.5em; }`; new CustomEvent('x');";
  assert.deepEqual(await complaints(code), []);
});

test('Node code may ask and bind as it likes', async () => {
  assert.deepEqual(await complaints("fetch('/x'); Array.from(list);", 'src/cli/example.ts'), []);
});
