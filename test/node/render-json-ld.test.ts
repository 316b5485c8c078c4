/** JSON-LD against the vocabulary of schema.org: every type exists, and has every property that is said of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import type * as render from '../../src/render/render.js';
import { example, library, pageWith } from '../support/ahead.js';

let lib: typeof render;
before(async () => (lib = await library()));

/** The properties of each type and of what it is a kind of, read from the generated types of the vocabulary. */
const vocabulary = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');

function propertiesOf(type: string): Set<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    const body = new RegExp(`interface ${name} extends ([^{]+)\\{([^]*?)\\n\\}`).exec(vocabulary);
    if (!body) return;
    for (const [, property = ''] of (body[2] ?? '').matchAll(/^\s+"(\w+)"\?:/gm)) found.add(property);
    (body[1] ?? '').split(',').forEach((parent) => visit(parent.trim()));
  };
  visit(`${type}Base`);
  if (!found.size) visit(`${type}Leaf`);
  return found;
}

function faults(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one, n) => faults(one, `${path}[${n}]`));
  if (typeof value !== 'object' || !value) return value === undefined || value === '' ? [`${path} is empty`] : [];
  const { '@type': type, ...rest } = value as Record<string, unknown>;
  if (typeof type !== 'string') return [`${path} has no type`];
  const known = propertiesOf(type);
  if (!known.size) return [`${path}: schema.org has no ${type}`];
  return Object.keys(rest).flatMap((name) =>
    known.has(name) ? faults(rest[name], `${path}.${name}`) : [`${path}: ${type} has no ${name}`],
  );
}

const graphOf = (html: string) => lib.renderJsonLd(html)?.['@graph'] as Record<string, unknown>[];

test('the checker knows the vocabulary', () => {
  assert.ok(propertiesOf('MedicalWebPage').has('lastReviewed'));
  assert.deepEqual(faults({ '@type': 'FAQPage', mainEntry: 'x' }, 'page'), ['page: FAQPage has no mainEntry']);
  assert.deepEqual(faults({ '@type': 'MedicalPage' }, 'page'), ['page: schema.org has no MedicalPage']);
});

test('the page, its exercises and its questions are named, each once', () => {
  const html = pageWith(
    `${example('stretch-carousel')}${example('stretch-carousel')}${example('faq-list')}${example('warning-signs')}`,
  );
  const graph = graphOf(html);
  assert.deepEqual(faults(graph, 'graph'), []);
  assert.deepEqual(
    graph.map((one) => one['@type']),
    ['MedicalWebPage', 'ExercisePlan', 'FAQPage'],
  );
  assert.equal(graph[0]?.['name'], 'A page');
  assert.equal((graph[2]?.['mainEntity'] as unknown[]).length, 10);
});

test('nobody is named as the reviewer of a pack that nobody reviewed', () => {
  const [page] = graphOf(pageWith(example('fact-stat')));
  assert.ok(page && !('reviewedBy' in page) && !('lastReviewed' in page));
});

test('a reviewed pack names who and when', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(`src/content/back-pain-running/${name}.json`, 'utf8')) as Record<string, object>;
  const topic = read('topic');
  const reviewed = {
    ...topic,
    id: 'reviewed',
    review: { ...topic['review'], reviewedBy: 'Dr A. Example', lastReviewed: '2026-11-01' },
  };
  lib.addPack(reviewed, [read('en')]);
  const [page] = graphOf(pageWith('<fact-stat topic="reviewed" fact="walkback"></fact-stat>'));
  assert.deepEqual(page?.['reviewedBy'], { '@type': 'Person', name: 'Dr A. Example' });
  assert.equal(page?.['lastReviewed'], '2026-11-01');
});

test('on a page it stands in the head, once, and text in it cannot end it', () => {
  const html = pageWith(example('fact-stat')).replace('<title>A page', '<title>A &lt;/script> page');
  const drawn = lib.renderPage(html, { jsonLd: true });
  const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script><\/head>/.exec(drawn) ?? [];
  assert.match(JSON.stringify(JSON.parse(json)), /A <\/script> page/);
  assert.equal(lib.renderPage(drawn, { jsonLd: true }), drawn);
});

test('a page without widgets gets none', () => {
  const html = pageWith('<p>Nothing.</p>');
  assert.equal(lib.renderPage(html, { jsonLd: true }), html);
  assert.equal(lib.renderJsonLd(html), undefined);
});
