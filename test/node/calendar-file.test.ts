/** The calendar file, read by a library that other calendars use. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import topicJson from '../../src/content/back-pain-running/topic.json';
import english from '../../src/content/back-pain-running/en.json';
import { join } from '../../src/pack/join.js';
import type { Language } from '../../src/pack/language.schema.js';
import type { Topic } from '../../src/pack/topic.schema.js';
import { calendarFile } from '../../src/widgets/recovery-plan/calendar-file.js';
import { planFile } from '../../src/widgets/recovery-plan/plan-calendar.js';
import { calendar, moveDay, rechecks } from '../../src/widgets/recovery-plan/recovery-plan.model.js';
import { wordsFor } from '../../src/words/index.js';
import { A, C, plans, ready } from '../support/plans.js';

const stamp = '2026-11-25T20:15:30.123Z';

function eventsOf(file: string): ICAL.Event[] {
  const whole = new ICAL.Component(ICAL.parse(file));
  assert.equal(whole.name, 'vcalendar');
  assert.equal(whole.getFirstPropertyValue('version'), '2.0');
  assert.ok(whole.getFirstPropertyValue('prodid'));
  return whole.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

test('special characters, line breaks and long lines come back as they went in', () => {
  const title = 'Walk; run, rest \\ again';
  const text = `Línea 1\nこんにちは ${'長い'.repeat(80)} 🏃‍♀️${'🏃'.repeat(40)}\r\nend, of; it`;
  const file = calendarFile('My, plan', [{ id: 'a', date: '2026-12-31', title, text }], stamp);
  const [event] = eventsOf(file);
  assert.equal(event?.summary, title);
  assert.equal(event?.description, text.replace('\r\n', '\n'));
  for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} bytes`);
  assert.doesNotMatch(file.replaceAll('\r\n', ''), /[\r\n]/, 'every line ends in CRLF');
  assert.doesNotMatch(file, /\uFFFD/);
});

test('an event is a whole day, without a time zone, and has what the standard asks for', () => {
  const [event] = eventsOf(calendarFile('Plan', [{ id: 'a', date: '2026-12-31', title: 't', text: 'x' }], stamp));
  assert.ok(event?.startDate.isDate && event.endDate.isDate);
  assert.equal(event?.startDate.toString(), '2026-12-31');
  assert.equal(event?.endDate.toString(), '2027-01-01');
  assert.equal(event?.component.getFirstPropertyValue('dtstamp')?.toString(), '2026-11-25T20:15:30Z');
  assert.equal(event?.uid, 'a@carelets');
});

test('no text of a pack can add a line of its own', () => {
  const nasty = 'x\r\nEND:VEVENT\r\nBEGIN:VALARM\rX';
  const events = eventsOf(calendarFile(nasty, [{ id: 'a', date: '2026-12-31', title: nasty, text: nasty }], stamp));
  assert.equal(events.length, 1);
  assert.equal(events[0]?.component.getAllSubcomponents().length, 0);
});

for (const plan of [A, C]) {
  test(`${plan.id}: every day and every check once, on its date`, () => {
    const pack = join(topicJson as unknown as Topic, english as Language);
    const state = moveDay(ready(plan), 9, 1);
    const days = calendar(plans, plan, state);
    const checks = rechecks(plan, state);
    const file = planFile(pack, wordsFor('en'), plans, state, days, checks, stamp);
    const events = eventsOf(file);
    assert.deepEqual(
      events.map(({ startDate }) => startDate.toString()),
      [...days, ...checks].map(({ date }) => date),
    );
    assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
    const again = eventsOf(
      planFile(pack, wordsFor('en'), plans, ready(plan), calendar(plans, plan, ready(plan)), [], stamp),
    );
    assert.equal(again[20]?.uid, events[20]?.uid, 'a later file replaces the events of the first');
    const first = events.find(({ description }) => /Stage 1\./.test(description));
    assert.match(first?.description ?? '', /8 times: run 1 min, walk 2 min/);
  });
}
