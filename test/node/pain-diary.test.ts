/** What the diary says, with the brief's numbers: averages, changes, lights, warnings, suggestions, the longest run. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Topic } from '../../src/pack/topic.schema.js';
import {
  fromStored,
  read,
  rawOf,
  withEntries,
  type Entry,
  type Raw,
} from '../../src/widgets/pain-diary/entry.model.js';
import { addDays, isDay } from '../../src/ui/dates.js';
import {
  alarmOf,
  changeOf,
  lightOf,
  summaryOf,
  type Alarm,
  type Light,
} from '../../src/widgets/pain-diary/pain-diary.model.js';

const topic = JSON.parse(readFileSync('src/content/back-pain-running/topic.json', 'utf8')) as Topic;
const rules = topic.diary!;
const lists = { places: rules.places, exercises: topic.exercises!.map(({ id }) => id) };
const start = '2026-10-01';
const today = '2026-11-25';

const entry = (day: number, average: number, more: Partial<Entry> = {}): Entry => ({
  date: addDays(start, day),
  time: 'evening',
  average,
  worst: Math.max(average, more.worst ?? 0),
  now: average,
  ...more,
});
/** One entry a day with these averages. */
const days = (...averages: number[]) => averages.map((average, day) => entry(day, average));
const repeat = (average: number, times: number) => new Array<number>(times).fill(average);
const summary = (entries: readonly Entry[], day = today) => summaryOf(entries, rules, day);
const raw: Raw = { date: today, time: 'morning', average: '3', worst: '5', now: '2' };
const problems = (change: Raw) => read({ ...raw, ...change }, today, lists).problems;

test('an entry needs a date, a time and three numbers, and no more', () => {
  assert.deepEqual(read({}, today, lists).problems, {
    date: 'missing',
    time: 'missing',
    average: 'missing',
    worst: 'missing',
    now: 'missing',
  });
  assert.deepEqual(read(raw, today, lists).entry, { date: today, time: 'morning', average: 3, worst: 5, now: 2 });
});

test('the worst pain is at least the average', () => {
  assert.deepEqual(problems({ worst: '2' }), { worst: 'worst' });
  assert.deepEqual(problems({ worst: '3' }), {});
});

test('what cannot be is told by its field', () => {
  assert.deepEqual(problems({ now: '11', worst: '12', average: '3.5', stiff: '-5', hours: '25' }), {
    now: 'range',
    worst: 'range',
    average: 'whole',
    stiff: 'number',
    hours: 'range',
  });
  assert.deepEqual(problems({ date: '2026-02-30' }), { date: 'date' });
  assert.deepEqual(problems({ date: '25/11/2026' }), { date: 'date' });
  assert.deepEqual(problems({ date: addDays(today, 1) }), { date: 'future' });
  assert.deepEqual(problems({ time: 'noon', run: 'sprint', places: 'centre elbow', stride: 'maybe' }), {
    time: 'choice',
    run: 'choice',
    places: 'choice',
    stride: 'choice',
  });
  assert.deepEqual(problems({ notes: 'x'.repeat(501) }), { notes: 'long' });
  assert.deepEqual(problems({ minutes: '20' }), { run: 'run' });
  assert.deepEqual(problems({ minutes: '20', run: 'easy', distance: '4,5' }), {});
  assert.ok(isDay('2028-02-29') && !isDay('2027-02-29'));
});

test('every field survives the way to a text and back', () => {
  const full: Raw = {
    ...raw,
    tingling: 'left',
    numbness: 'no',
    weakness: 'no',
    run: 'stage',
    stage: '3',
    minutes: '25',
    distance: '3.2',
    during: '2',
    after: '1',
    stride: 'yes',
    lasted: 'yes',
    places: 'centre buttock',
    limited: '4',
    stiff: '20',
    walk: '30',
    exercises: 'E01 E05a',
    hours: '7.5',
    sleep: 'good',
    sitting: '6',
    medicine: 'none',
    notes: 'Heat, then a walk.',
  };
  const { entry: whole, problems: none } = read(full, today, lists);
  assert.deepEqual(none, {});
  assert.deepEqual(rawOf(whole!), full);
});

const alarms: readonly [Partial<Entry>, Alarm | undefined][] = [
  [{}, undefined],
  [{ tingling: 'no', numbness: 'no', weakness: 'no' }, undefined],
  [{ tingling: 'left' }, undefined],
  [{ numbness: 'right' }, undefined],
  [{ tingling: 'both' }, 'both'],
  [{ numbness: 'both' }, 'both'],
  [{ weakness: 'both' }, 'both'],
  [{ weakness: 'left' }, 'weakness'],
  [{ weakness: 'right' }, 'weakness'],
  [{ weakness: 'left', tingling: 'both' }, 'both'],
];
test('both legs are an emergency, a weak leg is for today', () => {
  for (const [signs, alarm] of alarms) assert.equal(alarmOf(signs), alarm, JSON.stringify(signs));
  assert.deepEqual([rules.alarms.both.level, rules.alarms.weakness.level], ['emergency', 'urgent']);
});

test('the worst alarm of the last seven days is shown, and a later good day does not lower it', () => {
  const signs = [entry(0, 3, { weakness: 'left' }), entry(1, 3, { tingling: 'both' }), entry(2, 3)];
  const on = (day: number) => summary([...signs, entry(day, 3)], entry(day, 3).date).alarm;
  assert.deepEqual([on(3), on(7), on(8)], ['both', 'both', undefined]);
  assert.equal(summary(signs, entry(8, 3).date).alarm, undefined, 'today counts, not the newest entry');
});

const lights: readonly [Partial<Entry>, Light | undefined][] = [
  [{}, undefined],
  [{ run: 'none', during: 9 }, undefined],
  [{ run: 'easy' }, undefined],
  [{ run: 'easy', during: 0 }, 'green'],
  [{ run: 'easy', during: 3 }, 'green'],
  [{ run: 'easy', during: 3, after: 3 }, 'green'],
  [{ run: 'easy', during: 3, after: 1 }, 'green'],
  [{ run: 'easy', during: 2, after: 3 }, 'amber'],
  [{ run: 'easy', during: 4 }, 'amber'],
  [{ run: 'stage', stage: 2, during: 5, after: 1 }, 'amber'],
  [{ run: 'easy', during: 6 }, 'red'],
  [{ run: 'easy', during: 1, after: 6 }, 'red'],
  [{ run: 'easy', during: 1, stride: true }, 'red'],
  [{ run: 'easy', during: 1, lasted: true }, 'red'],
  [{ run: 'easy', stride: true }, 'red'],
  [{ run: 'easy', during: 1, tingling: 'left' }, 'red'],
];
test('the traffic light: 0 to 3 green, 4 to 5 amber, 6 or more red, and what makes any run red', () => {
  for (const [run, light] of lights) assert.equal(lightOf(entry(0, 2, run), rules), light, JSON.stringify(run));
});

test('days are counted by their worst light', () => {
  const runs = [
    entry(0, 2, { run: 'easy', during: 2, time: 'morning' }),
    entry(0, 2, { run: 'speed', during: 4 }),
    entry(1, 2, { run: 'easy', during: 1 }),
    entry(2, 2, { run: 'hills', during: 7 }),
    entry(3, 2),
  ];
  assert.deepEqual(summary(runs).lights, { green: 1, amber: 1, red: 1 });
  assert.equal(summary(runs).light, 'red');
});

test('a second red in a row suggests a clinician', () => {
  const red = (day: number) => entry(day, 2, { run: 'easy', during: 7 });
  assert.deepEqual(summary([red(0), entry(1, 2), red(2)]).reasons, ['redTwice']);
  assert.deepEqual(summary([red(0), entry(1, 2, { run: 'easy', during: 1 }), red(2)]).reasons, []);
});

test('the average is of seven days, two entries of a day count as one, and days without entry do not count', () => {
  const { last } = summary([entry(0, 9), entry(7, 2, { time: 'morning' }), entry(7, 4), entry(13, 5)]);
  assert.deepEqual(last, { from: addDays(start, 7), to: addDays(start, 13), average: 4 });
});

test('the change is held against the first seven days, from the eighth day on', () => {
  assert.equal(summary(days(...repeat(6, 7))).change, undefined);
  assert.equal(summary(days(...repeat(6, 7), 4)).change, 'better');
  assert.equal(summary(days(...repeat(6, 7), 5)).change, 'same');
  assert.equal(summary(days(...repeat(3, 7), 5)).change, 'worse');
  assert.equal(summary(days(...repeat(6, 7), ...repeat(4, 7))).change, 'better');
});

test('a change of 2 counts, 1.9 does not', () => {
  assert.deepEqual(
    [4, 4.1, 6, 7.9, 8].map((after) => changeOf(6, after, rules)),
    ['better', 'same', 'same', 'same', 'worse'],
  );
  assert.equal(changeOf(5.3, 3.3, rules), 'better', 'binary fractions do not hide a change');
});

test('14 entries without a drop suggest a clinician, 13 do not', () => {
  assert.deepEqual(summary(days(...repeat(4, 13))).reasons, []);
  assert.deepEqual(summary(days(...repeat(4, 14))).reasons, ['noDrop']);
  assert.deepEqual(summary(days(...repeat(4, 7), ...repeat(3, 7))).reasons, []);
  assert.deepEqual(summary(days(...repeat(6, 20), ...repeat(4, 14))).reasons, ['noDrop'], 'of the newest 14');
  assert.deepEqual(summary(days(...repeat(0, 14))).reasons, [], 'no pain has no drop to make');
});

test('any average over seven days of 7 or more suggests a clinician', () => {
  assert.deepEqual(summary(days(7)).reasons, ['severe']);
  assert.deepEqual(summary(days(6, 7, 8, 6, 7, 7, 7)).reasons, ['severe'], 'days 1 to 3 average 7');
  assert.deepEqual(summary(days(6, 7, 7, 6)).reasons, []);
  const past = summary(days(...repeat(8, 7), ...repeat(2, 20)));
  assert.ok(past.reasons.includes('severe'), 'and a later good week does not take it back');
  assert.equal(past.severe?.average, 8);
});

test('stiff for over 30 minutes on many mornings is for a clinician to hear', () => {
  const stiff = (minutes: number, count: number) =>
    summary(days(...repeat(1, count)).map((one) => ({ ...one, stiff: minutes }))).reasons;
  assert.deepEqual(stiff(31, 7), ['stiff']);
  assert.deepEqual(stiff(30, 7), []);
  assert.deepEqual(stiff(31, 6), []);
});

test('the longest run of the past 30 days, and a tenth more', () => {
  const run = (back: number, distance: number, kind: Entry['run'] = 'easy') =>
    entry(0, 1, { date: addDays(today, -back), run: kind, distance });
  assert.deepEqual(summary([run(30, 10), run(3, 8)]).longest, { distance: 10, most: 11 });
  assert.deepEqual(summary([run(31, 10), run(3, 8)]).longest, { distance: 8, most: 8.8 });
  assert.deepEqual(summary([run(3, 5.5)]).longest, { distance: 5.5, most: 6 });
  assert.equal(summary([run(3, 4, 'stage')]).longest, undefined, 'the walk-run table sets its own pace');
  assert.equal(summary([run(31, 10)]).longest, undefined);
});

test('an empty diary says nothing', () => {
  const nothing = summary([], '');
  assert.deepEqual(nothing.reasons, []);
  assert.equal(nothing.last ?? nothing.change ?? nothing.alarm ?? nothing.longest, undefined);
});

test('what an older version kept is read, whatever is no diary is not', () => {
  const old = [{ date: '2026-11-02', average: '3', worst: 5, now: 3 }];
  assert.deepEqual(fromStored(old), [{ date: '2026-11-02', time: 'evening', average: 3, worst: 5, now: 3 }]);
  const kept = { ...entry(0, 3), places: ['centre', 'no-longer-in-the-pack'], stride: true, run: 'easy' };
  assert.deepEqual(fromStored(JSON.parse(JSON.stringify([kept]))), [kept]);
  for (const garbage of [null, {}, 'x', [1], [null], [{ date: 'x' }], [entry(0, 3), { ...entry(1, 3), worst: 99 }]])
    assert.equal(fromStored(garbage), undefined, JSON.stringify(garbage));
});

test('an entry for the same half of a day takes the place of the older, and all are in order', () => {
  const all = withEntries([entry(3, 3), entry(1, 1)], [entry(3, 5), entry(2, 2, { time: 'morning' })]);
  assert.deepEqual(
    all.map(({ average }) => average),
    [1, 2, 5],
  );
});
