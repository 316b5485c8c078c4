/**
 * Calendar days as YYYY-MM-DD. Counted in UTC, where every day has 24 hours, so that no change of clocks moves one. A page's
 * library may put its own function in the place of `Date.parse`: the constructor reads the text instead.
 */

const day = 86_400_000;
const time = (iso: string) => new Date(`${iso}T00:00:00Z`).getTime();

export const addDays = (iso: string, days: number): string =>
  new Date(time(iso) + days * day).toISOString().slice(0, 10);

/** Days from `a` to `b`. */
export const daysBetween = (a: string, b: string): number => Math.round((time(b) - time(a)) / day);

/** True for a day that exists, between the years 1900 and 9000. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^(19|[2-8]\d)\d\d-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(time(value)) &&
  addDays(value, 0) === value;

/** The reader's own day at that moment. */
export const localDay = (now: Date): string =>
  addDays('1970-01-01', Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / day));
