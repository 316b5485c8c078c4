/**
 * Dates and numbers in a language's own manner. The first use of `Intl` on a page makes the browser go through all the
 * languages it knows, which takes longer than drawing a widget. So English, the bundle's own language, does without.
 */

const formats = new Map<string, Intl.DateTimeFormat>();

/** "1 Nov 2026" for a day as YYYY-MM-DD. */
export function longDate(iso: string, lang: string): string {
  const day = new Date(iso);
  // Always English and always of this length: "Sun, 01 Nov 2026 00:00:00 GMT".
  if (lang === 'en') return day.toUTCString().slice(5, 16).replace(/^0/, '');
  const format = formats.get(lang) ?? new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(lang, format);
  return format.format(day);
}

/** "7.3"; "7,3" in German. */
export const localNumber = (value: number, lang: string): string =>
  lang === 'en' && value < 1000 ? String(value) : value.toLocaleString(lang);
