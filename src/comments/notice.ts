/** What a reader may want to think about before a comment goes out. Nothing here leaves the page. */

export interface Notices {
  /** The text holds an e-mail address or a phone number. */
  personal: boolean;
  /** The text holds words of an emergency sign. */
  emergency: boolean;
}

/** An alarm is one or more beginnings of words, which must all be in one sentence: "numb groin". */
export function notices(text: string, alarms: readonly string[]): Notices {
  const sentences = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/[.!?\n]+/)
    .map((sentence) => ` ${sentence.replace(/[^\p{L}\p{N}']+/gu, ' ')}`);
  return {
    personal: text.split(/\s+/).some(isAddress) || hasPhoneNumber(text),
    emergency: alarms.some((alarm) =>
      sentences.some((sentence) => alarm.split(' ').every((start) => sentence.includes(` ${start}`))),
    ),
  };
}

/** Something before an @, and after it a full stop between two other characters. */
function isAddress(word: string): boolean {
  const at = word.indexOf('@', 1);
  const dot = at < 0 ? -1 : word.indexOf('.', at + 2);
  return dot > 0 && dot < word.length - 1;
}

/** Nine or more digits in a row of digits, spaces and the marks people put between them. */
function hasPhoneNumber(text: string): boolean {
  for (const [run] of text.matchAll(/[+\d][\d ().-]{7,30}/g)) {
    if (run.replace(/\D/g, '').length >= 9) return true;
  }
  return false;
}
