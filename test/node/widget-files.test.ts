/**
 * `dist/widgets/<tag>.js`, one file for a page that shows one widget, and the bundle of the widgets a publisher chooses.
 * They must draw what the whole bundle draws, and be light.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { after, before, test } from 'node:test';
import { en } from '../../src/words/en/index.js';
import parts from '../../src/build/widgets.json' with { type: 'json' };
import { built } from '../support/built.js';
import { Pages } from '../support/pages.js';
import { sizesOf } from '../tools/sizes.mjs';

/** Bytes after brotli at its best. */
const budget = 20_000;
/** Widgets that weigh more than that for now; none may grow. */
const heavier: Record<string, number> = {
  'advice-list': 31_000,
  'bmi-check': 29_900,
  'comments-count': 25_800,
  'comments-form': 42_700,
  'fact-stat': 26_700,
  // The table of who must not take which medicine stands in it.
  'faq-list': 30_300,
  'glossary-term': 28_800,
  // All widgets stand in it.
  'health-article': 136_100,
  'myth-check': 28_300,
  'outlook-chart': 28_300,
  'pain-check-quiz': 41_800,
  'pain-diary': 47_300,
  'prevention-checklist': 32_100,
  'recovery-plan': 45_500,
  'source-list': 27_900,
  'stretch-carousel': 39_400,
  'symptom-guide': 31_100,
  'treatment-guide': 36_700,
  'trigger-cards': 33_200,
  'walk-run-timer': 32_600,
  'warning-signs': 25_700,
};

/** The pain check, the stretches and the comments form in one file. A later change may not make them heavier. */
const firstThree = 72_800;

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
    const size = sizeOf(`widgets/${tag}.js`);
    t.diagnostic(`${tag}: ${size} brotli`);
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

test('chosen widgets in one file keep their budget and draw what the bundle draws', async (t) => {
  const tags = ['pain-check-quiz', 'stretch-carousel', 'comments-form'];
  bundle(...tags);
  const size = sizeOf('carelets.chosen.js');
  t.diagnostic(`${tags.join(', ')}: ${size} brotli`);
  assert.ok(size <= firstThree, `the three weigh ${size} bytes of ${firstThree}`);
  for (const tag of tags) assert.deepEqual(await treeOf(tag, 'carelets.chosen.js'), await treeOf(tag, 'carelets.js'));
  const whole = await treeOf('pain-check-quiz', 'carelets.js');
  assert.deepEqual(await treeOf('pain-check-quiz', 'carelets.chosen.classic.js'), whole);
  const other = JSON.stringify(await treeOf('faq-list', 'carelets.chosen.js'));
  assert.ok(other.length < 100, 'a widget that was not chosen is not there');
});

test('chosen widgets that read parts of the same section each find theirs', async () => {
  const tags = ['pain-diary', 'recovery-plan'];
  bundle(...tags);
  for (const tag of tags) assert.deepEqual(await treeOf(tag, 'carelets.chosen.js'), await treeOf(tag, 'carelets.js'));
});

test('a choice of a widget that does not exist names those that do', () => {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'bundle', '--', 'pain-quiz'], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /There is no widget "pain-quiz"\.[^]*The widgets are: .*pain-check-quiz/);
});

/** As a publisher calls it, into the folder under test. */
function bundle(...tags: string[]): void {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'bundle', '--', ...tags], {
    encoding: 'utf8',
    env: { ...process.env, CARELETS_DIST: built() },
  });
  assert.equal(status, 0, stderr);
}

const sizeOf = (file: string) => sizesOf(readFileSync(`${built()}/${file}`)).brotli;

/** What a screen reader meets: it looks into closed roots too. */
async function treeOf(tag: string, file: string): Promise<unknown> {
  const own = (attributes[tag] ?? '').replace('SERVICE', pages.service);
  const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><body><${tag} region="GB" ${own}></${tag}>
    <script type="module" src="/${file}"></script></body></html>`;
  const { page, said, asked } = await pages.open({ html });
  // A widget that was not chosen is told, and a test of its own holds how.
  assert.deepEqual(
    said.filter((line) => !line.includes('is not in the script of this page')),
    [],
  );
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
