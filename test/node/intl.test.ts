/** Dates and numbers as written: English without `Intl`, and other languages with it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateText, numberText } from '../../src/ui/intl.js';
import { addDays } from '../../src/ui/dates.js';

const plain = (format: string) => format.replaceAll('Sept', 'Sep').replaceAll(',', '');

test('English dates read as they do in Britain, on every day of a leap year', () => {
  const of = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC', ...options });
  const forms = { year: of({ year: 'numeric' }), day: of({}), weekday: of({ weekday: 'short' }) };
  for (let n = 0; n < 366; n++) {
    const day = addDays('2028-01-01', n);
    for (const form of ['year', 'day', 'weekday'] as const)
      assert.equal(dateText(day, 'en', form), plain(forms[form].format(new Date(day))));
  }
});

test('another language has its own order and its own words', () => {
  assert.equal(dateText('2026-11-01', 'de'), '1. Nov. 2026');
  assert.equal(dateText('2026-11-01', 'de', 'day'), '1. Nov.');
  assert.equal(dateText('2026-11-01', 'de', 'weekday'), 'So., 1. Nov.');
});

test('numbers keep as many digits as are asked for', () => {
  assert.equal(numberText(7.25, 'en'), '7.25');
  assert.equal(numberText(7.25, 'de'), '7,25');
  assert.equal(numberText(7.04, 'en', 1), '7');
  assert.equal(numberText(7.04, 'de', 1), '7');
  assert.equal(numberText(1500, 'en'), '1,500');
});
