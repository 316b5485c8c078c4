/** Every widget of a page rendered ahead, read with scripts off: on a phone, with a screen reader, and on paper. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { example, pageWith, tags } from '../support/ahead.js';
import type { SerializedAXNode as Node } from 'puppeteer-core';
import { pages, renderPage } from '../support/pages-ahead.js';

/** What a reader must find; `opens` is what stands behind something that opens, and on paper without opening it. */
const found: Record<string, { says: string[]; opens?: string }> = {
  'fact-stat': { says: ['adults in the USA had back pain'] },
  'pain-check-quiz': { says: ['changed feeling around the genitals, back passage', 'If you have none of these signs'] },
  'stretch-carousel': { says: ['Easier', 'Skip or change if', 'Calf stretch, straight knee'] },
  'comments-form': {
    says: ['Leave a reply', 'Emergency signs', 'Post comment'],
    opens: 'changed feeling around the genitals, back passage',
  },
  'comments-count': { says: ['Fallback.'] },
  'warning-signs': { says: ['changed feeling around the genitals, back passage', 'Pain that is severe'] },
  'faq-list': { says: ['Can I run with a sore back?'], opens: 'Stop if the pain rises as you run' },
  'glossary-term': { says: ['Fallback.'] },
  'source-list': { says: ['Sources'] },
  'myth-check': { says: ['posture'] },
  'treatment-guide': { says: ['Does it help, and how much?', 'Staying active'] },
  'symptom-guide': {
    says: ['Between the legs, where a saddle touches', 'Nerve pain down one leg', 'Felt at'],
    opens: 'Worse with',
  },
  'outlook-chart': { says: ['Fully recovered after 12 months', '69 of 100, likely 62 to 74', 'Long-lasting pain'] },
  'advice-list': { says: ['Can I work?', 'Seeing a clinician'], opens: 'You need not be free of pain first' },
  'prevention-checklist': { says: ['0 of 13 ticked', 'Walk most days'] },
  'trigger-cards': { says: ['What you can do'] },
  'bmi-check': {
    says: ['It is not a diagnosis', 'Divide it by your height', '18.5 to 24.9', '27.5 and over', 'I am pregnant'],
  },
  'recovery-plan': { says: ['1 to 7, or until all is true', 'Before you run'] },
  'walk-run-timer': { says: ['Run only when all of this is true', 'Daily tasks, stairs and sleep are normal'] },
  'health-article': {
    says: ['changed feeling around the genitals, back passage', '18.5 to 24.9', 'Usual pain in the past 24 hours'],
  },
  'pain-diary': { says: ['Usual pain in the past 24 hours', 'What helped, and notes', 'You noted a weak leg'] },
};

/** Only readers of the whole page: what a screen reader meets, and what is on paper. */
const read = async (tag: string, media: 'screen' | 'print') => {
  const html = renderPage(pageWith(`<p>Start.</p>${example(tag)}`));
  const { page } = await pages.open({ html }, async (tab) => {
    await tab.setJavaScriptEnabled(false);
    await tab.setViewport({ width: 360, height: 740 });
    await tab.emulateMediaType(media);
  });
  const nodes: Node[] = [];
  const walk = (node: Node | null): void => {
    if (node) nodes.push(node);
    node?.children?.forEach(walk);
  };
  walk(await page.accessibility.snapshot({ interestingOnly: false }));
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.close();
  return { nodes, tree: nodes.map(({ name = '' }) => name).join('\n'), width };
};

for (const tag of tags) {
  test(`<${tag}> reads whole without scripts, fits a phone, and nothing is ticked or dead`, async () => {
    const { says, opens } = found[tag] ?? { says: ['nothing is written here for this widget'] };
    const { nodes, tree, width } = await read(tag, 'screen');
    for (const words of says) assert.ok(tree.includes(words), words);
    assert.ok(width <= 360, `it is ${width} px wide`);
    // Only the conversation has something to press, and a word of the page that opens its meaning.
    const dead = nodes.filter(
      ({ role, name = '' }) => role === 'button' && !['Post comment', 'Fallback.'].includes(name),
    );
    assert.deepEqual(dead, []);
    assert.deepEqual(
      nodes.filter(({ role, checked }) => /checkbox|radio/.test(role) && checked),
      [],
    );
    const paper = await read(tag, 'print');
    for (const words of [...says, ...(opens ? [opens] : [])])
      assert.ok(paper.tree.includes(words), `on paper: ${words}`);
  });
}

test('a word opens its meaning without scripts, and has it behind itself on paper', async () => {
  const html = renderPage(pageWith(`<p>The ${example('glossary-term')} is fine.</p>`));
  const { page } = await pages.open({ html }, (tab) => tab.setJavaScriptEnabled(false));
  const text = async () => JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
  const meaning = /tough cushion between two b/;
  assert.doesNotMatch(await text(), meaning);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.match(await text(), meaning);
  await page.keyboard.press('Escape');
  assert.doesNotMatch(await text(), meaning);
  await page.emulateMediaType('print');
  assert.match(await text(), meaning);
  await page.close();
});
