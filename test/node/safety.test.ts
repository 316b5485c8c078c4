/** The safety state of a topic: who raises it, who takes it back, and how it ends. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import {
  checked,
  clear,
  forget,
  isCleared,
  mayClear,
  onSafetyChange,
  raise,
  safetyOf,
  takeBack,
} from '../../src/ui/safety.js';

const topic = 'back';
const standing = { stands: () => true };
beforeEach(forget);

test('the worst of all sources counts, and each takes back only its own', () => {
  raise(topic, 'a', 'clinician');
  raise(topic, 'b', 'emergency');
  raise(topic, 'c', 'urgent');
  assert.equal(safetyOf(topic), 'emergency');
  takeBack(topic, 'b');
  assert.equal(safetyOf(topic), 'urgent');
  takeBack(topic, 'nobody');
  takeBack(topic, 'c');
  takeBack(topic, 'a');
  assert.equal(safetyOf(topic), 'self-care');
});

test('a topic knows nothing of another', () => {
  raise('knee', 'a', 'emergency');
  takeBack(topic, 'a');
  clear(topic);
  assert.deepEqual([safetyOf(topic), safetyOf('knee')], ['self-care', 'emergency']);
});

test('a source that is told again never gets lower', () => {
  raise(topic, 'a', 'urgent');
  raise(topic, 'a', 'clinician');
  assert.equal(safetyOf(topic), 'urgent');
  raise(topic, 'a', 'emergency');
  assert.equal(safetyOf(topic), 'emergency');
});

test('a complete check takes the place of what was told before and is written nowhere', () => {
  checked(topic, 'emergency', false);
  raise(topic, 'session', 'clinician');
  checked(topic, 'urgent', true);
  assert.equal(safetyOf(topic), 'urgent');
  checked(topic, 'self-care', true);
  assert.equal(safetyOf(topic), 'self-care');
});

test('a check that ended early, or lacks an answer, lowers nothing', () => {
  checked(topic, 'emergency', false);
  checked(topic, 'clinician', false);
  assert.equal(safetyOf(topic), 'emergency');
});

test('a check does not end what a diary still says', () => {
  let entries = true;
  raise(topic, 'entry', 'emergency', { stands: () => entries });
  checked(topic, 'self-care', true);
  assert.equal(safetyOf(topic), 'emergency');
  entries = false;
  assert.equal(safetyOf(topic), 'emergency', 'emptying the diary opens nothing');
  checked(topic, 'self-care', true);
  assert.equal(safetyOf(topic), 'self-care');
});

test('a clinician’s word opens all of it, until something worse or something new is told', () => {
  raise(topic, 'entry', 'urgent', standing);
  raise(topic, 'plan', 'clinician');
  clear(topic);
  assert.equal(safetyOf(topic), 'self-care');
  assert.ok(isCleared(topic, 'plan'));
  raise(topic, 'entry', 'urgent', standing);
  assert.equal(safetyOf(topic), 'self-care', 'the same entry, read again');
  raise(topic, 'entry', 'emergency', standing);
  assert.equal(safetyOf(topic), 'emergency');
});

test('an emergency that was told today is not for a word to open; one of another day is', () => {
  raise(topic, 'entry', 'emergency', { since: '2026-11-27' });
  assert.deepEqual([mayClear(topic, '2026-11-27'), mayClear(topic, '2026-11-28')], [false, true]);
  raise(topic, 'sign', 'emergency', { since: '2026-11-28' });
  assert.equal(mayClear(topic, '2026-11-28'), false);
  forget();
  raise(topic, 'entry', 'urgent');
  assert.equal(mayClear(topic), true);
});

test('each change is told once, and what changes nothing is not', () => {
  let told = 0;
  const stop = onSafetyChange(() => told++);
  raise(topic, 'a', 'urgent');
  raise(topic, 'a', 'urgent');
  takeBack(topic, 'b');
  assert.equal(told, 1);
  takeBack(topic, 'a');
  assert.equal(told, 2);
  stop();
  raise(topic, 'a', 'urgent');
  assert.equal(told, 2);
});
