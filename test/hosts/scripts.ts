/** Pages whose scripts change the ground under a widget, and ways of bringing the bundle in. */
import type { Host } from './hosts.js';

const scripts = (id: string, name: string, files: string[], js = '', more: Partial<Host> = {}): Host => ({
  id,
  name,
  group: 'Scripts',
  scripts: files,
  js,
  ...more,
});
const loads = (id: string, name: string, load: string, more: Partial<Host> = {}): Host => ({
  id,
  name,
  group: 'Ways of loading',
  load,
  ...more,
});
const module = '<script type="module" src="SRC/carelets.js"></script>';
const classic = '<script src="SRC/carelets.classic.js"></script>';

export const scriptHosts: Host[] = [
  scripts('prototype', 'Prototype.js 1.7.3', ['prototype/prototype.js']),
  scripts('scriptaculous', 'script.aculo.us 1.9', [
    'prototype/prototype.js',
    'scriptaculous/effects.js',
    'scriptaculous/dragdrop.js',
    'scriptaculous/controls.js',
  ]),
  scripts('mootools', 'MooTools 1.4.5', ['mootools/mootools-core.min.js', 'mootools/mootools-more.min.js']),
  scripts('mootools-classic', 'MooTools 1.4.5, classic form', ['mootools/mootools-core.min.js'], '', { load: classic }),
  scripts('jquery1', 'jQuery 1.12, noConflict', ['jquery1/dist/jquery.js'], 'var $j = jQuery.noConflict(true);'),
  scripts('jquery4', 'jQuery 4', ['jquery/dist/jquery.js'], '$(() => $("main").on("click keydown", "*", () => true));'),
  scripts('requirejs', 'RequireJS loads the classic form', ['requirejs/require.js'], '', {
    load: "<script>require(['SRC/carelets.classic.js']);</script>",
  }),
  scripts('zone', 'zone.js (Angular)', ['zone.js/bundles/zone.umd.js']),
  scripts(
    'registry',
    'Scoped registry polyfill',
    ['@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js'],
    '',
    { js: '' },
  ),
  scripts('corejs', 'core-js', ['core-js-bundle/minified.js']),
  scripts(
    'bootstrap-js',
    'Bootstrap 3 with jQuery 1',
    ['jquery1/dist/jquery.js', 'bootstrap3/dist/js/bootstrap.js'],
    '',
    {
      styles: ['bootstrap3/dist/css/bootstrap.css'],
    },
  ),
  scripts('no-print', 'An app’s own browser, which cannot print', [], 'delete window.print;'),
  scripts(
    'polluted',
    'Object.prototype with additions',
    [],
    `for (const name of ['each', 'extend', 'clone', 'all', 'any', 'has', 'is', 'once', 'state', 'toJSON', 'keys', 'type'])
    Object.prototype[name] = function () { return this; };`,
  ),
  scripts('clobbered', 'Elements named like the document', [], '', {
    before: [
      'createElement',
      'createTreeWalker',
      'importNode',
      'querySelectorAll',
      'currentScript',
      'activeElement',
      'body',
    ]
      .map((name) => `<img name="${name}" alt="">`)
      .join('')
      .concat(
        '<a id="litHtmlVersions"></a><a id="reactiveElementVersions"></a><a id="carelets"></a><a id="ShadyCSS"></a>',
      ),
  }),
  scripts(
    'shortcuts',
    'Page shortcuts on every letter',
    [],
    `document.addEventListener('keydown', (event) => {
    const field = event.target.closest && event.target.closest('input, textarea');
    if (!field && event.key.length === 1 && event.key !== ' ') { event.preventDefault(); document.title = 'shortcut ' + event.key; }
  });`,
  ),
  scripts(
    'thief',
    'A search box that takes focus',
    [],
    `const box = document.createElement('input'); document.querySelector('h1').after(box);
    box.focus(); box.addEventListener('blur', () => { box.dataset.left = 'yes'; });`,
  ),
  scripts(
    'storage',
    'Storage that throws',
    [],
    `for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException('denied', 'SecurityError'); } });`,
  ),
  scripts(
    'poor',
    'An old web view',
    [],
    `for (const name of ['IntersectionObserver', 'ResizeObserver', 'requestIdleCallback', 'structuredClone', 'BroadcastChannel', 'trustedTypes'])
    Object.defineProperty(window, name, { configurable: true, value: undefined });
    for (const name of ['clipboard', 'wakeLock', 'share', 'locks']) Object.defineProperty(navigator, name, { configurable: true, value: undefined });`,
  ),
  scripts(
    'recorder',
    'A session recorder',
    [],
    `for (const type of ['click', 'input', 'change', 'keydown', 'focusin', 'submit'])
    addEventListener(type, (event) => (window.recorded ||= []).push(event.composedPath().length), true);
    new MutationObserver(() => {}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });`,
  ),
  scripts(
    'mover',
    'A script that moves and wraps things',
    [],
    `setTimeout(() => { for (const one of [...document.querySelectorAll('main > *')]) {
    const box = document.createElement('div'); box.className = 'wrapped'; one.replaceWith(box); box.append(one); } }, 30);`,
  ),

  loads('classic', 'Classic script at the end', classic),
  loads('head', 'Classic script, deferred', '<script src="SRC/carelets.classic.js" defer></script>'),
  loads('dynamic', 'import() in a script', '<script type="module">await import(\'SRC/carelets.js\');</script>'),
  loads('twice', 'Module and classic', module + classic, { visit: 'twice' }),
  loads('thrice', 'Classic twice, then the module', classic + classic + module, { visit: 'twice' }),
  loads(
    'prefix',
    'data-prefix on the module',
    '<script type="module" src="SRC/carelets.js" data-prefix="acme"></script>',
    { prefix: 'acme' },
  ),
  loads(
    'prefix-classic',
    'data-prefix on the classic script',
    '<script src="SRC/carelets.classic.js" data-prefix="acme"></script>',
    { prefix: 'acme' },
  ),
  loads('insecure', 'http on a name that is not local', module, { insecure: true }),
  loads('quirks', 'No doctype', module, { doctype: '' }),
  loads('latin', 'A page in windows-1252', classic, { headers: { 'content-type': 'text/html; charset=windows-1252' } }),
  loads('turbo', 'Turbo swaps the page', classic, {
    scripts: ['@hotwired/turbo/dist/turbo.es2017-umd.js'],
    visit: 'turbo',
  }),
  loads('back', 'Back from another page', module, { visit: 'back' }),
];
