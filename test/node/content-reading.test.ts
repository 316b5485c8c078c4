/** How hard the pack's sentences and the library's labels are to read: the length of each, and the grade of each section. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { plain } from '../../src/pack/pack.js';
import { en } from '../../src/words/en/index.js';

/** Words. The emergency list may have no more; the rest of the pack needs no more either. */
const longest = 25;
/** Flesch-Kincaid grade, a little above the hardest section. 6 is the age of eleven. */
const hardest = 6.5;

const english = JSON.parse(readFileSync('src/content/back-pain-running/en.json', 'utf8')) as Record<string, unknown>;
// The alarm words are patterns, not sentences.
const { $schema: _schema, lang: _lang, alarms: _alarms, ...sections } = english;

function texts(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

/** An end mark ends a sentence where a capital or a figure comes next, so "3.5" and "e.g. this" do not. */
const sentencesOf = (text: string): string[] => plain(text).split(/(?<=[.!?][”’")]*)\s+(?=[“"(]*[\p{Lu}\d])/u);
const wordsOf = (sentence: string): string[] => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));

function grade(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

const all = Object.entries({ ...sections, words: en }).map(([section, value]) => ({
  section,
  sentences: texts(value, section).flatMap(([path, text]) => sentencesOf(text).map((sentence) => ({ path, sentence }))),
}));

test(`no sentence has more than ${longest} words`, (t) => {
  const sentences = all.flatMap((one) => one.sentences);
  t.diagnostic(`${sentences.length} sentences`);
  assert.ok(sentences.length > 2000);
  assert.deepEqual(
    sentences
      .map(({ path, sentence }) => `${path}: ${wordsOf(sentence).length} words: ${sentence}`)
      .filter((_, n) => wordsOf(sentences[n]?.sentence ?? '').length > longest),
    [],
  );
});

test('every section reads at the age of about eleven', (t) => {
  for (const { section, sentences } of all) {
    // A label of a few words would count as a very easy sentence, and one long word alone as a very hard one.
    const whole = sentences.map(({ sentence }) => sentence).filter((sentence) => wordsOf(sentence).length > 4);
    const found = grade(whole);
    t.diagnostic(`${section}: grade ${found.toFixed(1)} of ${whole.length} sentences`);
    assert.ok(!whole.length || found <= hardest, `${section} reads at grade ${found.toFixed(1)}, over ${hardest}`);
  }
});

test('a long sentence and a hard one are told from short and easy ones', () => {
  assert.deepEqual(sentencesOf('It is 3.5 of 10. *Stop* if it rises. [^NG59] “Now,” he said'), [
    'It is 3.5 of 10.',
    'Stop if it rises.',
    '“Now,” he said',
  ]);
  assert.ok(grade(['Stop if it hurts.']) < 1);
  assert.ok(grade(['Individualised rehabilitation necessitates multidisciplinary communication.']) > 20);
});
