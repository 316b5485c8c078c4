/** The pages that the matrix visits. Each is a publisher's page, with one thing about it that breaks embeds. */
import { policyHosts } from './policies.js';
import { scriptHosts } from './scripts.js';

export interface Host {
  id: string;
  /** What stands for this page in the table. */
  name: string;
  group: 'Frameworks' | 'Hostile styles' | 'Scripts' | 'Policies' | 'Ways of loading';
  /** Files of libraries, as `/lib/` serves them. */
  styles?: string[];
  scripts?: string[];
  /** Rules and code of the page's own. */
  css?: string;
  js?: string;
  /** HTML before the widgets, and after them. */
  before?: string;
  after?: string;
  headers?: Record<string, string>;
  /** How the page loads the bundle; `SRC` stands for its address. */
  load?: string;
  /** Attributes of the page's root element. */
  html?: string;
  doctype?: string;
  /** Inherited properties that this page may change inside, because it should. */
  inherits?: string[];
  /** Globals that this way of loading adds. */
  globals?: string[];
  /** An address that is not localhost, so neither secure nor trusted. */
  insecure?: boolean;
  /** What the runner does before it looks: `reload` as a single-page library, `back` through the back/forward cache. */
  visit?: 'turbo' | 'back' | 'twice';
  prefix?: string;
  /** Which third of the widgets the reader uses here; all of them where nothing is said. */
  turn?: number;
}

export const module = '<script type="module" src="SRC/carelets.js"></script>';
export const classic = '<script src="SRC/carelets.classic.js"></script>';

const framework = (id: string, name: string, styles: string[], more: Partial<Host> = {}): Host => ({
  id,
  name,
  group: 'Frameworks',
  styles,
  ...more,
});
const hostile = (id: string, name: string, css: string, more: Partial<Host> = {}): Host => ({
  id,
  name,
  group: 'Hostile styles',
  css,
  ...more,
});

/** Where there is little room, a table takes a smaller size of its own accord. */
const narrow: Partial<Host> = { inherits: ['font-size', 'line-height'] };

export const hosts: Host[] = [
  { id: 'bare', name: 'A page without a style', group: 'Frameworks' },
  framework('bootstrap', 'Bootstrap 5', ['bootstrap/dist/css/bootstrap.css']),
  framework('bootstrap3', 'Bootstrap 3', ['bootstrap3/dist/css/bootstrap.css']),
  framework('bulma', 'Bulma 1', ['bulma/css/bulma.css']),
  framework('foundation', 'Foundation 6', ['foundation-sites/dist/css/foundation.css']),
  framework('semantic', 'Semantic UI 2', ['semantic-ui-css/semantic.css']),
  framework('materialize', 'Materialize 1', ['materialize-css/dist/css/materialize.css']),
  framework('pico', 'Pico 2', ['@picocss/pico/css/pico.css']),
  framework('tailwind', 'Tailwind 3 preflight', ['tailwindcss/src/css/preflight.css']),
  framework(
    'wordpress',
    'WordPress block library',
    ['build-style/common.css', 'build-style/style.css', 'build-style/theme.css', 'build-style/reset.css'],
    {
      before: '<div class="entry-content wp-block-post-content is-layout-constrained editor-styles-wrapper">',
      after: '</div>',
    },
  ),
  framework('nhs', 'NHS frontend 9', ['nhsuk-frontend/dist/nhsuk.css'], { html: 'class="nhsuk-frontend-supported"' }),
  framework('govuk', 'GOV.UK frontend 5', ['govuk-frontend/dist/govuk/govuk-frontend.min.css'], {
    html: 'class="govuk-template"',
  }),
  framework('uikit', 'UIkit 3', ['uikit/dist/css/uikit.css']),
  framework('primer', 'Primer', ['@primer/css/dist/primer.css']),
  framework('normalize', 'normalize.css 8', ['normalize.css/normalize.css']),

  hostile('unset', 'Everything unset, important', '*{all:unset!important}'),
  hostile('initial', 'Everything initial, important', '*{all:initial!important}'),
  hostile('rem', 'Root at 62.5 %', 'html{font-size:62.5%}body{font-size:1.6rem}'),
  hostile('huge', 'Root at 40 px', 'html{font-size:40px}'),
  hostile(
    'shadow',
    'Text with shadow and stroke',
    'body{text-shadow:2px 2px red;-webkit-text-fill-color:lime;-webkit-text-stroke:1px blue}',
  ),
  hostile(
    'spacing',
    'Letters and words spread',
    'body{letter-spacing:.3em;word-spacing:1em;text-indent:3em;line-height:3;tab-size:1}',
  ),
  hostile(
    'capitals',
    'Small capitals, uppercase, centred',
    'body{text-transform:uppercase;font-variant:small-caps;text-align:center;font-style:italic;font-weight:900}',
  ),
  hostile('rtl', 'Right to left', '', { html: 'dir="rtl"', inherits: ['direction', 'text-align'] }),
  hostile('buttons', 'No buttons, no labels', 'button,label,input,summary,fieldset{display:none!important}'),
  hostile('unselectable', 'Nothing to select or point at', 'body{user-select:none;cursor:none;pointer-events:none}'),
  hostile('hidden', 'Invisible until its own script', '*{visibility:hidden}', {
    js: "setTimeout(()=>document.querySelector('main').style.visibility='visible',30)",
  }),
  hostile(
    'vertical',
    'Lines without breaks',
    'body{white-space:nowrap;word-break:break-all;hyphens:auto;overflow-wrap:anywhere;quotes:none}',
  ),
  hostile(
    'svg',
    'Paint for every drawing',
    'body{fill:red;stroke:red;stroke-width:9;text-anchor:end;shape-rendering:crispEdges}',
  ),
  hostile(
    'boxes',
    'Boxes by content, everything floats',
    '*{box-sizing:content-box!important;float:left!important;position:relative!important}',
    narrow,
  ),
  hostile(
    'moving',
    'Everything moves',
    '*{transition:all 2s!important;animation:x 1s infinite!important}@keyframes x{to{outline-width:1px}}',
  ),
  hostile(
    'sticky',
    'A sticky header',
    'header{position:sticky;top:0;height:90px;background:#fff;z-index:9}html{scroll-padding-top:90px}',
    {
      before: '<header>The Paper</header>',
    },
  ),
  hostile('grid', 'A narrow grid', 'main{display:grid;grid-template-columns:320px;width:320px}', narrow),
  hostile(
    'flex',
    'A flexible row',
    'main{display:flex;flex-wrap:wrap;align-items:stretch}main>*{flex:1 1 300px;min-width:0}',
    narrow,
  ),
  hostile('zoom', 'A page zoomed by its own style', 'body{zoom:1.5}', narrow),
  hostile('columns', 'Newspaper columns', 'main{columns:2;column-gap:40px}', narrow),
  hostile('dark', 'A dark page', ':root{color-scheme:dark}body{background:#000;color:#eee}', {
    html: 'data-theme="dark"',
    // Light words around a widget that says nothing of its own make it a dark one.
    inherits: ['color-scheme', 'color', '-webkit-text-fill-color', 'caret-color', 'fill', 'stroke', 'accent-color'],
  }),
  hostile(
    'print',
    'Lists and quotes restyled',
    'body{list-style:square;border-collapse:collapse;caret-color:red;accent-color:red;font-feature-settings:"smcp";font-kerning:none}',
  ),

  ...scriptHosts,
  ...policyHosts,
];
