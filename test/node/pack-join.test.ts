/** A topic joined with a language, its fallback to English, and the shelf of a page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, test } from 'node:test';
import { join } from '../../src/pack/join.js';
import { isExpired, plain } from '../../src/pack/pack.js';
import { addPack, loadPack, onShelfChange, packFor, topics } from '../../src/pack/shelf.js';
import type { Language } from '../../src/pack/language.schema.js';
import type { Topic } from '../../src/pack/topic.schema.js';
import { until } from '../support/until.js';

const read = (name: string): unknown => JSON.parse(readFileSync(`src/content/back-pain-running/${name}`, 'utf8'));
const topic = read('topic.json') as Topic;
const english = read('en.json') as Language;
const german = {
  ...english,
  lang: 'de',
  title: 'Rückenschmerz',
  exercises: { E01: { ...english.exercises?.E01, title: 'Knie' } },
};

let told: string[] = [];
const real = { error: console.error, info: console.info, fetch: globalThis.fetch };
beforeEach(() => {
  told = [];
  console.error = console.info = (...parts: unknown[]) => void told.push(parts.map(String).join(' '));
});
afterEach(() => Object.assign(console, { error: real.error, info: real.info }) && (globalThis.fetch = real.fetch));

test('a missing sentence comes from English and says so', () => {
  const pack = join(topic, german as Language, english);
  assert.equal(plain(pack.text.title), 'Rückenschmerz');
  assert.equal(pack.text.exercises?.['E01']?.title, 'Knie');
  assert.deepEqual(
    { ...(pack.text.exercises?.['E02']?.title as object) },
    { text: english.exercises?.E02?.title, lang: 'en' },
  );
});

test('plain words have no marks', () => {
  assert.equal(plain('Some *strong* words.[^NG59]'), 'Some strong words.');
  assert.equal(plain(undefined), '');
});

test('a pack expires after its last day, not on it', () => {
  const pack = join(topic, english);
  assert.equal(isExpired(pack, topic.review.expires), false);
  assert.equal(isExpired(pack, '2999-01-01'), true);
});

test('a good pack goes on the shelf, in each of its languages, and listeners hear of it', async () => {
  let heard = 0;
  const stop = onShelfChange(() => heard++);
  assert.equal(await addPack({ ...topic, id: 'other' }, english, german), true);
  stop();
  assert.equal(heard, 1);
  assert.ok(topics().includes('other'));
  assert.equal(packFor('other', 'de-AT')?.lang, 'de');
  assert.equal(packFor('other', 'fr')?.lang, 'en');
  assert.equal(packFor('other', 'de'), packFor('other', 'de'), 'the join is made once');
  assert.deepEqual(told, []);
});

test('the objects of a page are left as they are, frozen ones too', async () => {
  const own = frozen({ ...(read('topic.json') as Topic), id: 'frozen' });
  assert.equal(await addPack(own, frozen(read('en.json'))), true);
  const pack = packFor('frozen', 'en');
  // Every section is read, which is when its objects lose their prototype.
  for (const section of [pack?.topic, pack?.text]) assert.ok(Object.values(section ?? {}).length > 5);
  assert.equal(Object.getPrototypeOf(pack?.topic.quiz), null);
  assert.equal(Object.getPrototypeOf(own.quiz), Object.prototype);
});

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

test('a broken pack is not used, and the console says why', async () => {
  assert.equal(await addPack({ ...topic, id: 'broken', sources: undefined }, english), false);
  assert.equal(packFor('broken', 'en'), undefined);
  assert.match(told.join('\n'), /the pack is not used.*\n.*topic\.json: sources/);
});

test('a pack that comes twice replaces the first and says so', async () => {
  await addPack({ ...topic, id: 'twice' }, english);
  await addPack({ ...topic, id: 'twice' }, { ...english, title: 'Later' });
  assert.equal(plain(packFor('twice', 'en')?.text.title), 'Later');
  assert.match(told.join(), /"twice" was added again/);
});

const answers = (files: Record<string, string>) => {
  globalThis.fetch = async (address) => {
    const name = String(address).split('/').pop() ?? '';
    return new Response(files[name] ?? 'not here', { status: name in files ? 200 : 404 });
  };
};

test('a folder is fetched with the language asked for', async () => {
  answers({
    'topic.json': JSON.stringify(topic),
    'en.json': JSON.stringify(english),
    'de.json': JSON.stringify(german),
  });
  loadPack('https://example.org/pack', 'de-CH');
  await until(() => packFor('https://example.org/pack', 'de'));
  assert.equal(packFor('https://example.org/pack', 'de')?.lang, 'de');
});

test('a folder without the language asked for still gives English', async () => {
  answers({ 'topic.json': JSON.stringify(topic), 'en.json': JSON.stringify(english) });
  loadPack('https://example.org/english/', 'fr');
  await until(() => packFor('https://example.org/english/', 'fr'));
  assert.equal(packFor('https://example.org/english/', 'fr')?.lang, 'en');
});

test('a folder that is not there, or not JSON, is told with its address', async () => {
  answers({});
  loadPack('https://example.org/none', 'en');
  await until(() => told.length);
  assert.match(told.join(), /pack at https:\/\/example\.org\/none cannot be loaded.*answered 404/);
  told = [];
  answers({ 'topic.json': '<html>', 'en.json': '<html>' });
  loadPack('https://example.org/html', 'en');
  await until(() => told.length);
  assert.match(told.join(), /\.json is not JSON/);
});
