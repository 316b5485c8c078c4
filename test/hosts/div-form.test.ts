/** Who owns a page's nodes finds the div of a widget as it left it: React, Vue, Svelte, and what refreshes a page in place. */
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { built } from '../support/built.js';
import { Pages } from '../support/pages.js';
import { installPackages, libraryFile } from './packages.js';

/** Where a package of this suite is. */
const folder = (library: string) => join(import.meta.dirname, 'node_modules', library);
const made = mkdtempSync(join(tmpdir(), 'carelets-div-'));
let pages: Pages;
before(async () => {
  installPackages();
  await Promise.all([react('react19', 'react', 'react-dom'), react('react18', 'react18', 'react-dom18'), svelte()]);
  const bundle = built();
  pages = await Pages.start((name) =>
    name.startsWith('made/')
      ? join(made, name.slice(5))
      : name.startsWith('lib/')
        ? String(libraryFile(name.slice(4)))
        : `${bundle}/${name}`,
  );
});
after(() => pages.stop());

/** With warnings: React says in the console what it did not find as it was. */
function bundled(name: string, contents: string, alias: Record<string, string>): Promise<unknown> {
  return build({
    stdin: { contents, resolveDir: import.meta.dirname },
    alias,
    bundle: true,
    define: { 'process.env.NODE_ENV': '"development"' },
    conditions: ['browser', 'development'],
    outfile: join(made, `${name}.js`),
    logLevel: 'error',
  });
}

function react(name: string, library: string, dom: string): Promise<unknown> {
  const code = `
    import { createElement as h, useState } from 'react';
    import { hydrateRoot } from 'react-dom/client';
    function App() {
      const [n, set] = useState(0);
      window.change = () => set(n + 1);
      return h('main', null, h('h1', null, 'Count ' + n),
        h('div', { id: 'kept', 'data-carelet': 'bmi-check' }, n % 2 ? h('b', null, 'odd') : h('i', null, 'even')),
        h('pain-check-quiz', { region: 'GB' }, 'Quiz ' + n),
        n < 2 ? h('div', { id: 'gone', 'data-carelet': 'fact-stat' }, 'Words ' + n) : null);
    }
    window.start = () => hydrateRoot(document.querySelector('#app'), h(App));`;
  return bundled(name, code, { react: folder(library), 'react-dom': folder(dom) });
}

async function svelte(): Promise<void> {
  const { compile } = (await import(String(libraryFile('svelte/src/compiler/index.js')))) as {
    compile: (code: string, options: object) => { js: { code: string } };
  };
  const source = `<script>let n = $state(0); window.change = () => n++;</script><main><h1>Count {n}</h1>
    <div id="kept" data-carelet="bmi-check">{#if n % 2}<b>odd</b>{:else}<i>even</i>{/if}</div>
    <pain-check-quiz region="GB">Quiz {n}</pain-check-quiz>
    {#if n < 2}<div id="gone" data-carelet="fact-stat">Words {n}</div>{/if}</main>`;
  writeFileSync(join(made, 'app.mjs'), compile(source, { generate: 'client' }).js.code);
  const code = `import { mount } from 'svelte'; import App from ${JSON.stringify(join(made, 'app.mjs'))};
    window.start = () => { document.querySelector('#app').replaceChildren(); mount(App, { target: document.querySelector('#app') }); };`;
  await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    nodePaths: [join(import.meta.dirname, 'node_modules')],
    bundle: true,
    conditions: ['browser', 'production'],
    outfile: join(made, 'svelte.js'),
    logLevel: 'error',
  });
}

const vue = `<script src="/lib/vue/dist/vue.global.prod.js"></script><script>window.start = () => Vue.createApp({
  data: () => ({ n: 0 }), created() { window.change = () => this.n++; },
  template: \`<main><h1>Count {{ n }}</h1><div id="kept" data-carelet="bmi-check"><b v-if="n % 2">odd</b><i v-else>even</i></div>
    <pain-check-quiz region="GB">Quiz {{ n }}</pain-check-quiz><div v-if="n < 2" id="gone" data-carelet="fact-stat">Words {{ n }}</div></main>\`,
}).mount('#app');</script>`;
const frameworks: Record<string, string> = {
  'React 19': '<script src="/made/react19.js"></script>',
  'React 18': '<script src="/made/react18.js"></script>',
  Vue: vue,
  Svelte: '<script src="/made/svelte.js"></script>',
};

const main = (n: number) =>
  `<main><h1>Count ${n}</h1><div id="kept" data-carelet="bmi-check">${n % 2 ? '<b>odd</b>' : '<i>even</i>'}</div>` +
  `<pain-check-quiz region="GB">Quiz ${n}</pain-check-quiz>${n < 2 ? `<div id="gone" data-carelet="fact-stat">Words ${n}</div>` : ''}</main>`;
const page = (scripts: string, n = 0) =>
  `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:," />` +
  `<meta name="turbo-refresh-method" content="morph" /><meta name="turbo-refresh-scroll" content="preserve" />${scripts}</head><body><div id="app">${main(n)}</div></body></html>`;
const widgets = '<script src="/carelets.classic.js" data-theme="light" defer></script>';

/** The reader chooses an answer in the widget of the div: a new widget has none. */
async function choose(tab: Page): Promise<void> {
  await tab.waitForFunction(() =>
    document.querySelector('#kept')?.shadowRoot?.querySelector('bmi-check')?.shadowRoot?.querySelector('input'),
  );
  await tab.evaluate(() =>
    document
      .querySelector('#kept')
      ?.shadowRoot?.querySelector('bmi-check')
      ?.shadowRoot?.querySelector('input')
      ?.click(),
  );
}
const look = (tab: Page) =>
  tab.evaluate(() => {
    const div = document.querySelector('#kept');
    return {
      title: document.querySelector('h1')?.textContent,
      words: div?.textContent,
      chosen: div?.shadowRoot?.querySelector('bmi-check')?.shadowRoot?.querySelector('input')?.checked,
      gone: document.querySelectorAll('#gone').length,
      // Vue and Svelte set a property where there is one.
      added: document
        .querySelector('pain-check-quiz')
        ?.getAttributeNames()
        .filter((name) => name !== 'region'),
    };
  });
const after1 = { title: 'Count 1', words: 'odd', chosen: true, gone: 1, added: [] };
const after2 = { title: 'Count 2', words: 'even', chosen: true, gone: 0, added: [] };
const call = (name: 'start' | 'change') =>
  `(async () => { await window.${name}(); await new Promise((done) => setTimeout(done, 50)); })()`;

for (const [name, scripts] of Object.entries(frameworks)) {
  for (const first of ['widgets', 'page']) {
    test(`${name}: a div keeps its widget through updates, and the page is whole; first the ${first}`, async () => {
      const { page: tab, said } = await pages.open({ html: page((first === 'widgets' ? widgets : '') + scripts) });
      await tab.evaluate(call('start'));
      if (first === 'page') await tab.addScriptTag({ url: '/carelets.classic.js' });
      await choose(tab);
      await tab.evaluate(call('change'));
      assert.deepEqual(await look(tab), after1);
      await tab.evaluate(call('change'));
      assert.deepEqual(await look(tab), after2);
      assert.deepEqual(
        said.filter((line) => !line.includes('React DevTools')),
        [],
      );
    });
  }
}

const inPlace: Record<string, { scripts: string; change: (n: number) => string }> = {
  idiomorph: {
    scripts: '<script src="/lib/idiomorph/dist/idiomorph.js"></script>',
    change: (n) => `Idiomorph.morph(document.querySelector('main'), ${JSON.stringify(main(n))})`,
  },
  'Turbo, refresh by morphing': {
    scripts: '<script src="/lib/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>',
    change: () =>
      `new Promise((done) => { addEventListener('turbo:render', done, { once: true }); Turbo.session.refresh(location.href); })`,
  },
  'htmx, with idiomorph': {
    scripts:
      '<script src="/lib/htmx.org/dist/htmx.js"></script><script src="/lib/idiomorph/dist/idiomorph-ext.js"></script>',
    change: (n) =>
      `(document.body.setAttribute('hx-ext', 'morph'), htmx.process(document.body), htmx.swap(document.querySelector('main'), ${JSON.stringify(main(n))}, { swapStyle: 'morph:outerHTML' }, { contextElement: document.body }))`,
  },
};
for (const [name, { scripts, change }] of Object.entries(inPlace)) {
  test(`${name}: a div keeps its widget and what was chosen`, async () => {
    const { page: tab, said } = await pages.open({ html: page(scripts + widgets) });
    await choose(tab);
    for (const [n, wanted] of [
      [1, after1],
      [2, after2],
    ] as const) {
      pages.serve({ html: page(scripts + widgets, n) });
      await tab.evaluate(`(async () => { await ${change(n)}; await new Promise((done) => setTimeout(done, 300)); })()`);
      assert.deepEqual(await look(tab), wanted);
    }
    assert.deepEqual(said, []);
  });
}
