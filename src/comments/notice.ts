/** What a reader may want to think about before a comment goes out. Nothing here leaves the page. */

export interface Notices {
  /** The text holds an e-mail address, or a number that points to one person. */
  personal: boolean;
  /** The text holds words of an emergency sign. */
  emergency: boolean;
}

/** Stands where something was taken out. Every language leaves words out like this. */
export const mark = '[…]';

/** An alarm is one or more beginnings of words, which must all be in one sentence: "numb groin". */
export function notices(text: string, alarms: readonly string[]): Notices {
  const sentences = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/[.!?\n]+/)
    .map((sentence) => ` ${sentence.replace(/[^\p{L}\p{N}']+/gu, ' ')}`);
  return {
    personal: masked(text) !== text,
    emergency: alarms.some((alarm) =>
      sentences.some((sentence) => alarm.split(' ').every((start) => sentence.includes(` ${start}`))),
    ),
  };
}

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
