/** What points to one person in a comment: an e-mail address, a phone number, a number of a patient. */

/** Stands where something was taken out. Every language leaves words out like this. */
export const mark = '[…]';

export const isPersonal = (text: string): boolean => masked(text) !== text;

/** The text with the mark in place of each address and number; nothing else of it changes. */
export function masked(text: string): string {
  const once = text
    .replace(/\(?[+\d][\d ().-]*\d/g, (run) => (digitsIn(run) < 9 ? run : (/^\([^)]*$/.test(run) ? '(' : '') + mark))
    .replace(/[a-z]{0,3}\d[\d -]*\d/gi, (number, at: number, all: string) =>
      digitsIn(number) < 6 || isDate.test(number) || !isOfPatient(all.slice(Math.max(0, at - 32), at), number)
        ? number
        : mark,
    )
    .replace(/[^\s()<>"'“”‘’«»,;:!?]+/g, maskAddress);
  // What is left around a mark may be an address of its own, as in "07700 900123@example.org".
  return once === text ? text : masked(once);
}

/** A number not far behind a word such as "MRN", in the same line and with no other number between. */
const isOfPatient = (before: string, number: string): boolean =>
  /mrn|nhs|hospital|patient|record/i.test(before.split(/[\d\n…]/).pop() + number);

const isDate = /^\d{1,4}[ -]\d\d?[ -]\d{1,4}$/;
const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/** Something before an @, and after it a full stop between two other characters. The end of a sentence stays. */
function maskAddress(word: string): string {
  let end = word.length;
  while (word[end - 1] === '.') end--;
  const at = word.indexOf('@', 1);
  const dot = at < 0 ? -1 : word.indexOf('.', at + 2);
  return dot > 0 && dot < end ? mark + word.slice(end) : word;
}
