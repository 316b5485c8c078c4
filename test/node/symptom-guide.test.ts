/** The places and patterns of the pack against the brief, and what a press on the picture means. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Language } from '../../src/pack/language.schema.js';
import type { Topic } from '../../src/pack/topic.schema.js';
import { isLit, patternsAt, placeAt, placeOf } from '../../src/widgets/symptom-guide/symptom-guide.model.js';

const read = (name: string) => JSON.parse(readFileSync(`src/content/back-pain-running/${name}`, 'utf8')) as unknown;
const symptoms = (read('topic.json') as Topic).symptoms!;
const text = (read('en.json') as Language).symptoms!;
const place = (id: string) => placeOf(symptoms, id)!;
const at = (id: string) => patternsAt(symptoms, place(id)).map((pattern) => pattern.id);
const everything = (id: string) => JSON.stringify(text.patterns[id]);

test('each place has the patterns that the brief puts there', () => {
  assert.deepEqual(at('low-both'), ['muscle']);
  for (const id of ['muscle', 'arching', 'young-arching', 'on-bone']) assert.ok(at('low-side').includes(id), id);
  for (const id of ['leg-nerve', 'deep-buttock', 'morning-stiff', 'on-bone']) assert.ok(at('buttock').includes(id), id);
  assert.deepEqual(at('sit-bone'), ['sit-bone']);
  assert.deepEqual(at('below-knee'), ['leg-nerve'], 'what an arching back brings never goes below the knee');
});

test('all nine patterns can be reached', () => {
  const reached = new Set(symptoms.places.flatMap(({ patterns }) => patterns));
  assert.deepEqual([...reached].sort(), symptoms.patterns.map(({ id }) => id).sort());
  assert.equal(reached.size, 9);
});

test('places that may be a warning sign show it, and offer no pattern to look after at home', () => {
  assert.deepEqual(place('both-legs').warning, { level: 'emergency', sign: 'both_legs_nerve' });
  assert.deepEqual(place('saddle').warning, { level: 'emergency', sign: 'saddle' });
  assert.deepEqual(place('upper-back').warning, { level: 'urgent', sign: 'upper_back' });
  for (const { warning, patterns } of symptoms.places) assert.ok(!warning || !patterns.length);
});

test('a young athlete, a sore bone and long morning stiffness go to a clinician; nerve pain is watched', () => {
  const level = (id: string) => symptoms.patterns.find((pattern) => pattern.id === id)?.level;
  for (const id of ['young-arching', 'on-bone', 'morning-stiff']) assert.equal(level(id), 'clinician', id);
  for (const id of ['leg-nerve', 'deep-buttock']) assert.equal(level(id), 'watch', id);
  assert.match(everything('young-arching'), /Do not run through it\. See a clinician/);
  assert.match(everything('on-bone'), /Stop running and see a clinician/);
});

test('no title names a diagnosis', () => {
  const names = /facet|disc|sacroiliac|piriformis|spondylolysis|fracture|sciatica|tendinopathy|arthritis|pars/i;
  for (const { title } of Object.values(text.patterns)) assert.doesNotMatch(title, names);
});

test('what has no source is not called verified', () => {
  for (const { id, sources, verified } of symptoms.patterns) assert.ok(sources.length || !verified, id);
});

test('the comparison has the eight rows of the brief', () => {
  assert.equal(symptoms.compare.rows.length, 8);
  assert.match(text.compare.rows['legs']!.warning, /Both legs, or first one and then the other: now/);
});

test('a press on the picture chooses the place that is this spot alone', () => {
  const spots = new Set(symptoms.places.flatMap((one) => one.spots));
  for (const spot of spots) assert.ok(placeAt(symptoms, spot)?.spots.includes(spot));
  assert.equal(placeAt(symptoms, 'low')?.id, 'low-side');
  assert.equal(placeAt(symptoms, 'calf')?.id, 'below-knee');
  assert.equal(placeAt(symptoms, 'saddle')?.id, 'saddle');
  assert.equal(placeAt({ ...symptoms, places: [] }, 'low'), undefined);
});

test('one side lights up one side, and both legs light up four spots', () => {
  const lit = (id: string) =>
    place(id).spots.flatMap((spot) => (['left', 'right'] as const).filter((side) => isLit(place(id), spot, side)))
      .length;
  assert.deepEqual(['low-side', 'low-both', 'both-legs', 'saddle'].map(lit), [1, 2, 4, 1]);
  assert.equal(isLit(undefined, 'low', 'right'), false);
});
