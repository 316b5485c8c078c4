/** The reader's day, and when the next one starts, wherever clocks are and whenever they change. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { localDay } from '../../src/ui/dates.js';
import { untilTomorrow } from '../../src/ui/today.js';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});
const hour = 3_600_000;

const cases: [zone: string, now: string, day: string, hours: number][] = [
  ['UTC', '2026-11-27T23:58:00Z', '2026-11-27', 2 / 60],
  ['Pacific/Kiritimati', '2026-11-27T12:00:00Z', '2026-11-28', 22],
  ['Pacific/Pago_Pago', '2026-11-28T08:00:00Z', '2026-11-27', 3],
  ['Asia/Kathmandu', '2026-11-27T18:14:00Z', '2026-11-27', 1 / 60],
  // Clocks go forward in the night, and back.
  ['Europe/London', '2026-03-29T00:30:00Z', '2026-03-29', 22.5],
  ['Europe/London', '2026-10-25T00:30:00Z', '2026-10-25', 23.5],
  // This day starts at one o'clock.
  ['America/Santiago', '2026-09-06T03:30:00Z', '2026-09-05', 0.5],
  ['America/Santiago', '2026-09-06T04:00:00Z', '2026-09-06', 23],
];

for (const [place, now, day, hours] of cases) {
  test(`in ${place} at ${now} it is ${day}, for ${hours.toFixed(2)} more hours`, () => {
    process.env['TZ'] = place;
    assert.equal(localDay(new Date(now)), day);
    assert.equal(untilTomorrow(new Date(now)), Math.round(hours * hour));
    assert.notEqual(localDay(new Date(new Date(now).getTime() + hours * hour)), day);
  });
}
