/**
 * Dates and numbers in a language's own manner. The first use of `Intl` on a page makes the browser go through all the
 * languages it knows, which takes longer than drawing a widget. So English, the bundle's own language, does without.
 */

const formats = new Map<string, Intl.DateTimeFormat>();

/** "1 Nov 2026" for a day as YYYY-MM-DD; "1 Nov" where only the `day` is asked for, "Sun 1 Nov" with the `weekday`. */
export function dateText(iso: string, lang: string, form: 'year' | 'day' | 'weekday' = 'year'): string {
  const date = new Date(iso);
  const weekday = form === 'weekday';
  // Always English and always of this length: "Sun, 01 Nov 2026 00:00:00 GMT".
  if (lang === 'en') {
    const words = date.toUTCString().slice(weekday ? 0 : 5, form === 'year' ? 16 : 11);
    return words.replace(/,|\b0/g, '');
  }
  const key = lang + form;
  const options = { day: 'numeric', month: 'short', [form]: weekday ? 'short' : 'numeric', timeZone: 'UTC' } as const;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(lang, options);
  formats.set(key, format);
  return format.format(date);
}

/** "7.3"; "7,3" in German. At most `digits` follow the point. */
export const numberText = (value: number, lang: string, digits = 3): string =>
  lang === 'en' && value < 1000
    ? `${Math.round(value * 10 ** digits) / 10 ** digits}`
    : value.toLocaleString(lang, { maximumFractionDigits: digits });
