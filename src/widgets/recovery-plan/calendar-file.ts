/** A calendar as an iCalendar file (RFC 5545) of whole days, which no time zone and no change of clocks can move. */
import { addDays } from '../../ui/dates.js';

export interface CalendarEvent {
  /** The same id in a later file replaces the event instead of doubling it. */
  id: string;
  date: string;
  title: string;
  text: string;
}

/** `stamp` is the moment of writing, as an ISO date and time in UTC. */
export function calendarFile(name: string, events: readonly CalendarEvent[], stamp: string): string {
  const written = stamp.replace(/\.\d+/, '').replace(/[-:]/g, '');
  const lines = events.flatMap(({ id, date, title, text }) => [
    'BEGIN:VEVENT',
    `UID:${id}@carelets`,
    `DTSTAMP:${written}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//carelets//recovery-plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...lines,
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

const compact = (date: string) => date.replace(/-/g, '');

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** At most 75 bytes a line; the next one begins with a space. No character is cut in two. */
function folded(line: string): string {
  let out = '';
  let bytes = 0;
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes + size > 75) {
      out += '\r\n ';
      bytes = 1;
    }
    out += character;
    bytes += size;
  }
  return out;
}
