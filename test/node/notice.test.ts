/** What a reader is asked to think about before a comment goes out. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { notices } from '../../src/comments/notice.js';
import type { Language } from '../../src/pack/language.schema.js';

const english = JSON.parse(readFileSync('src/content/back-pain-running/en.json', 'utf8')) as Language;
const alarms = english.comments?.alarmWords ?? [];

const emergencies = [
  'I have numbness around my genitals since Monday.',
  'My groin went numb and I do not know why',
  'Since the run I can’t pee properly',
  'I CANNOT PEE',
  'trouble passing urine',
  'I lost control of my bladder',
  'There is tingling in both legs',
  'Both of my legs feel weak',
  'I had chest pain, too',
  "and I can't breathe well",
];
for (const text of emergencies) {
  test(`an emergency sign is noticed: ${text}`, () => assert.equal(notices(text, alarms).emergency, true));
}

const ordinary = [
  'My calves were numb with cold. The groin guard was new.',
  'The walk-run table helped. Chest strap broken. Pain gone.',
  'I run peeking at my watch',
  '',
];
for (const text of ordinary) {
  test(`no alarm: ${text}`, () => assert.equal(notices(text, alarms).emergency, false));
}

for (const text of ['Write to ana@example.org', 'Call 07700 900123', '+44 (0)7700-900-123', '(555) 010-9999 x']) {
  test(`personal: ${text}`, () => assert.equal(notices(text, []).personal, true));
}

for (const text of ['I ran 10 km in 55:30', '2026-11-20', 'from 1,652 people 100 were better', 'a @ b', '12 x 400 m']) {
  test(`not personal: ${text}`, () => assert.equal(notices(text, []).personal, false));
}

test('a long text takes no time that a reader notices', () => {
  for (const text of ['1 '.repeat(40_000), `${'a@'.repeat(40_000)}`, '('.repeat(80_000), "can't ".repeat(15_000)]) {
    const start = performance.now();
    notices(text, alarms);
    assert.ok(performance.now() - start < 2000, text.slice(0, 8));
  }
});
