/** The pack of the bundle: its schema files, and its split into rules and sentences. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Language } from '../../src/pack/language.schema.js';
import type { Topic } from '../../src/pack/topic.schema.js';
import { schemaFiles } from '../tools/write-schema.js';

const folder = 'src/content/back-pain-running/';
const read = (name: string) => JSON.parse(readFileSync(folder + name, 'utf8')) as unknown;
const topic = read('topic.json') as Topic;
const english = read('en.json') as Language;

/** Every text in a value, with its path. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key));
}

test('the schema files are what the one definition gives: npm run schema', async () => {
  for (const [name, text] of Object.entries(await schemaFiles())) {
    assert.equal(readFileSync(`src/content/${name}`, 'utf8'), text, `${name} is stale`);
  }
});

test('editors find the schema in each file of a pack', () => {
  for (const name of readdirSync(folder).filter((file) => !['vignettes.json', 'proof.json'].includes(file))) {
    const schema = name === 'topic.json' ? '../topic.schema.json' : '../language.schema.json';
    assert.equal((read(name) as { $schema?: string }).$schema, schema, name);
  }
});

test('topic.json holds no sentence', () => {
  const { sources: _sources, $schema: _schema, ...rules } = topic as Topic & { $schema: string };
  const sentences = texts(rules).filter(([path, text]) => /[a-z] [a-z]/i.test(text) && !path.startsWith('phones'));
  assert.deepEqual(sentences, []);
});

test('en.json holds texts alone, so no number in it decides anything', () => {
  JSON.stringify(english, (key, value: unknown) => {
    assert.ok(typeof value === 'string' || typeof value === 'object', `${key} is ${JSON.stringify(value)}`);
    return value;
  });
});

test('no sentence of its reasons and results names a condition as a result or blames', () => {
  const { outcomes, reasons } = english.quiz ?? { outcomes: {}, reasons: {} };
  for (const [path, text] of texts({ outcomes, reasons })) {
    assert.doesNotMatch(
      text,
      /you have (a |an )?(fracture|sciatica|slipped disc|cauda equina|cancer)|your fault|score/i,
      path,
    );
  }
});

test('it asks what the brief asks: 20 questions, the rules E1 to P4, 14 exercises, ten facts', () => {
  const names = (letter: string, count: number) => Array.from({ length: count }, (_, n) => `${letter}${n + 1}`);
  const ids = [...(topic.quiz?.rules ?? []), ...(topic.quiz?.plans ?? [])].map(({ id }) => id);
  assert.equal(topic.quiz?.questions.length, 20);
  assert.deepEqual(ids.sort(), [...names('C', 23), ...names('E', 16), ...names('P', 4), ...names('U', 24)].sort());
  const numbers = new Set((topic.exercises ?? []).map(({ id }) => /^E(\d\d)[ab]?$/.exec(id)?.[1]));
  for (let n = 1; n <= 14; n++) assert.ok(numbers.has(String(n).padStart(2, '0')), `exercise ${n}`);
  assert.ok((topic.facts ?? []).length >= 10);
  assert.equal(topic.review.reviewedBy, null);
});

test('a number that is not the emergency one says what it is for', () => {
  for (const { regions, urgent } of topic.phones ?? [])
    if (urgent) assert.match(JSON.stringify(english.phones?.[regions[0] ?? '']?.urgent ?? ''), /urgent/, regions[0]);
});
