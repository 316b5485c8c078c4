/** The worked cases, answered by clicks on the demo article with the built bundle. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../src/pack/language.schema.js';
import type { Quiz } from '../../src/pack/sections/quiz.js';
import type { Topic } from '../../src/pack/topic.schema.js';
import {
  adviceFor,
  asked,
  emergencyAfter,
  reasonRules,
  triage,
  type Answer,
  type Answers,
} from '../../src/widgets/pain-check-quiz/pain-check-quiz.model.js';
import { Pages } from '../support/pages.js';

const read = (name: string) => JSON.parse(readFileSync(`src/content/back-pain-running/${name}`, 'utf8')) as unknown;
const { quiz: topic } = read('topic.json') as Topic;
const { quiz: english } = read('en.json') as Language;
interface Vignette {
  answers: Answers;
  expect: string;
  contact: string;
  run: 'gate' | 'break' | 'stop';
  lines: string[];
}
const vignettes = read('vignettes.json') as Record<string, Vignette>;

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

const atResult = async (page: Page) => (await shown(page, 'h3.level-title')).length > 0;

/** Answers what these answers ask for, one question after the other, until the result is there; tells what was said. */
async function answerAll(page: Page, quiz: Quiz, answers: Answers): Promise<Record<string, Answer>> {
  const said: Record<string, Answer> = {};
  for (const id of asked(quiz, answers)) {
    const answer = answers[id] ?? assert.fail(`no answer to ${id}`);
    for (const option of [answer].flat()) {
      await click(page, `label:has(input[name="${id}"][value="${option}"])`);
      said[id] = Array.isArray(answer) ? [...((said[id] as string[] | undefined) ?? []), String(option)] : answer;
      if (await atResult(page)) return said;
    }
    await click(page, '[part=next-button]');
    if (await atResult(page)) return said;
  }
  // From the list of answers.
  await click(page, '[part=next-button]');
  return said;
}

/** A sentence may hold marks that are drawn, not shown. */
const words = (sentence: string | undefined) =>
  (sentence ?? assert.fail('no such sentence')).replace(/\*|\s*\[\^[\w-]+\]/g, '');

for (const [id, { answers, expect, ...vignette }] of Object.entries(vignettes)) {
  test(`${id} reaches "${expect}" by clicks on the page`, async () => {
    const { quiz, text } = { quiz: topic ?? assert.fail(), text: english ?? assert.fail() };
    const { page, said } = await pages.open(`${pages.service}/`);
    const told = await answerAll(page, quiz, answers);
    assert.deepEqual(await shown(page, 'h3.level-title'), [text.outcomes[expect]?.title]);
    const outcome = quiz.outcomes.find((one) => one.id === expect) ?? assert.fail();
    // An emergency ends the check, so what would have been said later counts for nothing.
    const found = triage(quiz, told);
    if (outcome.level === 'emergency') {
      assert.equal(Object.keys(told).length, emergencyAfter(quiz, answers), 'it ends as soon as it is certain');
      if (answers['Q1_emergency']?.toString() !== 'none') assert.deepEqual(Object.keys(told), ['Q1_emergency']);
    } else {
      assert.deepEqual(told, answers);
      const { contact, run, lines } = vignette;
      assert.deepEqual(
        [found.contact?.first, found.run, found.lines.filter((line) => line !== 'emergencyList')],
        [contact, run, lines],
      );
    }
    const because = reasonRules(quiz, found);
    const body = (await shown(page, '.card')).join();
    for (const sentence of [
      ...because.map((rule) => text.reasons[rule.id]),
      ...found.lines.map((line) => text.lines?.[line]),
      ...adviceFor(outcome, because).map((line) => text.advice[line]),
      text.contacts[found.contact?.first ?? '']?.first,
      text.run?.[found.run],
      ...(found.outlook ? [text.outlook?.[found.outlook]] : []),
    ])
      assert.ok(body.includes(words(sentence)), `"${sentence}" is shown`);
    assert.doesNotMatch(body, /[a-z]\.[A-Z]/, 'two sentences run together');
    assert.equal(body.includes('Stretches'), outcome.level === 'self-care', 'stretches are for self-care alone');
    assert.deepEqual(said, []);
    await page.close();
  });
}
