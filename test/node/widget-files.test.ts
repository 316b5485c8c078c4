/** `dist/widgets/<tag>.js`: one file for a page that shows one widget. It must draw what the bundle draws, and be light. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { en } from '../../src/words/en/index.js';
import parts from '../../src/build/widgets.json' with { type: 'json' };
import { built } from '../support/built.js';
import { Pages } from '../support/pages.js';

/** Bytes after brotli at its best. */
const budget = 20_000;
/** Widgets that weigh more than that for now; none may grow. */
const heavier: Record<string, number> = {
  'bmi-check': 22_500,
  'comments-count': 22_000,
  'comments-form': 29_300,
  'faq-list': 20_600,
  // All widgets stand in it.
  'health-article': 106_500,
  'myth-check': 20_800,
  'pain-check-quiz': 26_000,
  'pain-diary': 37_800,
  'prevention-checklist': 23_400,
  'recovery-plan': 39_800,
  'stretch-carousel': 31_500,
  'symptom-guide': 23_800,
  'treatment-guide': 27_500,
  'trigger-cards': 25_700,
  'walk-run-timer': 24_700,
};

/** What a page writes to show the widget. */
const attributes: Record<string, string> = {
  'fact-stat': 'fact="us-adults-2019"',
  'stretch-carousel': 'set="cooldown"',
  'comments-count': 'endpoint="SERVICE" thread="one-widget"',
  'comments-form': 'endpoint="SERVICE" thread="one-widget"',
};

let pages: Pages;
before(async () => (pages = await Pages.start()));
after(() => pages.stop());

const tags = Object.keys(parts) as (keyof typeof parts)[];

test('every widget of the bundle has a file of its own', () => {
  const defined = [...readFileSync('src/carelets.ts', 'utf8').matchAll(/^define\('([\w-]+)'/gm)].map(([, tag]) => tag);
  assert.deepEqual([...tags].sort(), defined.sort(), 'add a row to src/build/widgets.json');
});

for (const tag of tags) {
  test(`<${tag}> alone keeps its budget`, (t) => {
    const bytes = readFileSync(`${built()}/widgets/${tag}.js`);
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    const size = brotliCompressSync(bytes, { params }).length;
    t.diagnostic(`${tag}: ${bytes.length} raw, ${size} brotli`);
    assert.ok(size <= (heavier[tag] ?? budget), `${tag} weighs ${size} bytes of ${heavier[tag] ?? budget}`);
  });

  test(`<${tag}> alone draws what the bundle draws, from one file`, async () => {
    const whole = await treeOf(tag, 'carelets.js');
    assert.deepEqual(await treeOf(tag, `widgets/${tag}.js`), whole);
    assert.ok(JSON.stringify(whole).length > 100, 'it draws something');
  });

  test(`<${tag}> alone holds the labels it uses`, () => {
    if ('whole' in parts[tag]) return;
    const kept = new Set(parts[tag].words.flatMap((group: string) => labelsOf(group)));
    const used = sourcesOf(`src/widgets/${tag}/${tag}.ts`).flatMap((text) =>
      [...text.matchAll(/\bwords\.(\w+)/g)].map(([, label = '']) => label),
    );
    assert.deepEqual(
      [...new Set(used)].filter((label) => label in en && !kept.has(label)),
      [],
    );
  });
}

/** What a screen reader meets: it looks into closed roots too. */
async function treeOf(tag: string, file: string): Promise<unknown> {
  const own = (attributes[tag] ?? '').replace('SERVICE', pages.service);
  const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><body><${tag} region="GB" ${own}></${tag}>
    <script type="module" src="/${file}"></script></body></html>`;
  const { page, said, asked } = await pages.open({ html });
  assert.deepEqual(said, []);
  assert.deepEqual(
    asked.filter((address) => address.startsWith(pages.url)),
    [`${pages.url}/${file}`],
  );
  await page.waitForNetworkIdle();
  const tree = await page.accessibility.snapshot();
  await page.close();
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (/id$/i.test(key) ? undefined : value)));
}

/** The widget's own file and every one it imports, however far. */
function sourcesOf(file: string, seen = new Map<string, string>()): string[] {
  if (seen.has(file)) return [];
  const text = readFileSync(file, 'utf8');
  seen.set(file, text);
  for (const [, name = ''] of text.matchAll(/\bfrom '(\.[^']+)\.js'/g))
    sourcesOf(posix.join(posix.dirname(file), `${name}.ts`), seen);
  return [...seen.values()];
}

const labelsOf = (group: string) =>
  [...readFileSync(`src/words/en/${group}.ts`, 'utf8').matchAll(/^ {2}(\w+):/gm)].map(([, label]) => label);
