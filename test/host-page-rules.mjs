/**
 * What breaks on other people's pages, as syntax that may not be written in browser code. Each was seen to break a real
 * embed. `test/node/host-page-rules.test.ts` shows that each one fires.
 */
const rule = (selector, message) => ({ selector, message });

const everywhere = [
  rule(
    'ImportDeclaration[source.value=/style-map/], TemplateElement[value.raw=/\\sstyle=/]',
    'A strict Content Security Policy blocks style attributes. Use a class, or el.style.setProperty after render.',
  ),
  rule(
    "ImportDeclaration[source.value=/unsafe-html|unsafe-svg/], AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/], CallExpression[callee.property.name='insertAdjacentHTML']",
    'Text is text. Draw it with a template.',
  ),
  rule(
    "TaggedTemplateExpression[tag.name='html'] > TemplateLiteral > TemplateElement[tail=true][value.raw=/(^|\\S) $/], TaggedTemplateExpression[tag.name='html'] > TemplateLiteral > TemplateElement:first-child[value.raw=/^ (\\S|$)/]",
    'The build takes away a space at either end of a template, and two sentences run together. Draw it within one, or as a value.',
  ),
  rule(
    'TemplateElement[value.raw=/\\d(?:\\.\\d+)?rem\\b/]',
    'Host pages set html{font-size:62.5%}, so rem means something else there. Use em or px.',
  ),
  rule(
    'TemplateElement[value.raw=/:focus[^{]*\\{[^}]*box-shadow/]',
    'Forced colours drop shadows. Draw the focus ring with outline.',
  ),
  rule(
    "CallExpression[callee.object.name='Array'][callee.property.name='from']",
    'Prototype.js and MooTools redefine Array.from. Use spread.',
  ),
  rule(
    'CallExpression[callee.property.name=/^(entries|keys|values)$/][arguments.length=0]:not([callee.object.name=/^shelf$/])',
    'Prototype.js redefines these on arrays. Use map, forEach or Object.keys.',
  ),
  rule(
    "CallExpression[callee.property.name='bind'][arguments.length>1]",
    'Prototype.js and MooTools redefine bind with arguments. Use an arrow function.',
  ),
  rule(
    "MemberExpression[object.name='Date'][property.name='parse']",
    'Old date libraries replace Date.parse. Use new Date(text).getTime().',
  ),
  rule("CallExpression[callee.property.name='scrollTo']", 'Prototype.js and MooTools redefine scrollTo. Use scroll.'),
  rule('ForInStatement', 'Host pages add to Object.prototype. Use Object.keys.'),
  rule("NewExpression[callee.name='Event']", 'MooTools replaces Event. Use CustomEvent.'),
  rule("MemberExpression[property.name='randomUUID']", 'http pages have no randomUUID.'),
];

const once = {
  'src/ui/clipboard.ts': rule(
    "MemberExpression[object.name='navigator'][property.name='clipboard']",
    'http pages and frames have no clipboard. Use copyText of ui/clipboard.ts.',
  ),
  'src/ui/in-sight.ts': rule(
    "NewExpression[callee.name='IntersectionObserver']",
    'Old web views lack it, and a widget can do without.',
  ),
  'src/ui/storage.ts': rule(
    'Identifier[name=/^(localStorage|sessionStorage|indexedDB)$/], MemberExpression[property.name="cookie"]',
    'Storage throws in private mode and sandboxed frames. Use ui/storage.ts.',
  ),
  'src/ui/wake-lock.ts': rule(
    "MemberExpression[object.name='navigator'][property.name='wakeLock']",
    'Few browsers have a wake lock. Use WakeLock of ui/wake-lock.ts.',
  ),
};

const requests = rule(
  "CallExpression[callee.name='fetch'], NewExpression[callee.name=/^(XMLHttpRequest|WebSocket|EventSource|Image)$/], MemberExpression[property.name='sendBeacon']",
  'Only a pack and an endpoint that the publisher wrote down are asked.',
);
const addresses = rule(
  'TemplateElement[value.raw=/\\s(?:href|src|action)=["\']?$/]',
  'An address from data passes safeHref of ui/links.ts.',
);
const mayAsk = ['src/pack/shelf.ts', 'src/comments/ask.ts', 'src/moderate/api.ts'];
const mayLink = ['src/ui/phone.ts', 'src/ui/sources.ts', 'src/widgets/comments-form/comment-view.ts'];

const except = (file) => [
  ...everywhere,
  ...Object.keys(once)
    .filter((home) => home !== file)
    .map((home) => once[home]),
  ...(mayAsk.includes(file) ? [] : [requests]),
  ...(mayLink.includes(file) ? [] : [addresses]),
];

/** Flat config blocks: the rules for all browser code, then again for each file that is the one home of a thing. */
export const hostPageRules = [
  {
    files: ['src/**/*.ts'],
    ignores: ['src/server/**', 'src/cli/**', 'src/prove/**', 'src/render/**'],
    rules: { 'no-restricted-syntax': ['error', ...except('')] },
  },
  ...[...Object.keys(once), ...mayAsk, ...mayLink].map((file) => ({
    files: [file],
    rules: { 'no-restricted-syntax': ['error', ...except(file)] },
  })),
];
