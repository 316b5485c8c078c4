import { isDay } from '../../ui/dates.js';
import { warnOnce } from '../../ui/warn.js';

/** The day that the page names; today where it names none, or what is no day. */
export function firstDay(written: string, today: string): string {
  if (isDay(written)) return written;
  if (written) {
    warnOnce(`<recovery-plan> start="${written}" is not a day. Write year, month and day, such as 2026-11-27.`);
  }
  return today;
}
