/** The worked cases, answered by clicks on the demo article with the built bundle. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../src/pack/language.schema.js';
import type { Topic } from '../../src/pack/topic.schema.js';
import { Pages } from '../support/pages.js';

const read = (name: string) => JSON.parse(readFileSync(`src/content/back-pain-running/${name}`, 'utf8')) as unknown;
const { quiz } = read('topic.json') as Topic;
const { quiz: text } = read('en.json') as Language;
const vignettes = read('vignettes.json') as Record<
  string,
  { answers: Record<string, string | number | string[]>; expect: string; rules: string[] }
>;

let pages: Pages;
before(async () => (pages = await Pages.start()));
after(() => pages.stop());

const inQuiz = (selector: string) => `pain-check-quiz >>> ${selector}`;

async function click(page: Page, selector: string): Promise<void> {
  const found = await page.waitForSelector(inQuiz(selector), { timeout: 20_000 });
  await found?.click();
}

const shown = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(inQuiz(selector), (found) => found.map((one) => (one as HTMLElement).innerText.trim()));

/** Answers question by question until the result is there; tells how many questions were shown. */
async function answerAll(page: Page, answers: Record<string, string | number | string[]>): Promise<number> {
  let count = 0;
  for (const { id } of quiz?.questions ?? []) {
    count++;
    for (const option of [answers[id] ?? []].flat()) {
      await click(page, `label:has(input[name="${id}"][value="${option}"])`);
      if ((await shown(page, 'h3.level-title')).length) return count;
    }
    await click(page, '[part=next-button]');
  }
  return count;
}

const levelOf = (rule: string) => {
  const found = [...(quiz?.rules ?? []), ...(quiz?.plans ?? [])].find(({ id }) => id === rule);
  return quiz?.outcomes.find(({ id }) => id === found?.outcome)?.level;
};

for (const [id, { answers, expect, rules }] of Object.entries(vignettes)) {
  test(`${id} reaches "${expect}" by clicks on the page`, async () => {
    const { page, said } = await pages.open(`${pages.service}/`);
    const asked = await answerAll(page, answers);
    assert.deepEqual(await shown(page, 'h3.level-title'), [text?.outcomes[expect]?.title]);
    const outcome = quiz?.outcomes.find((one) => one.id === expect);
    const body = (await shown(page, '.card')).join();
    for (const rule of rules.filter((one) => levelOf(one) === outcome?.level)) {
      // A reason may hold marks that are drawn, not shown.
      const reason = (text?.reasons[rule] ?? '').replace(/\*|\s*\[\^[\w-]+\]/g, '');
      assert.ok(body.includes(reason), `the reason of ${rule} is shown`);
    }
    assert.equal(
      body.includes('Stretches'),
      outcome?.level === 'self-care',
      'stretches are offered for self-care alone',
    );
    if (expect === 'emergency') assert.equal(asked, 1, 'a sign on the first screen ends the check at once');
    assert.deepEqual(said, []);
    await page.close();
  });
}
