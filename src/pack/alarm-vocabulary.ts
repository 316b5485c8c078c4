/** The words that alarms are made of: how a text is cut into words, and which of a language's words each of them is. */

/** A word of the data, `numb-` where only its beginning counts, and the names it goes by. */
interface Word {
  start: string;
  isWhole: boolean;
  is: string[];
}

/** A word or a beginning shorter than this must be written as it is; in others one letter may be wrong. */
const long = 6;
/** No word of a language is longer. */
const longest = 40;

/** In turn: a word, the end of a sentence, a pause in it. */
const piece = /[\p{L}\p{M}\p{N}]+|[.!?…;]|[,:()–—\n]/gu;
const end = /[.!?…;]/;
const pause = /[,:()–—\n]/;

/** A word of a text: what it is, and in which part of its sentence, parted by commas, it stands. */
export interface Token {
  is: readonly string[];
  clause: number;
}

export class Vocabulary {
  /** Comparisons made so far: what tests hold against the length of a text. */
  steps = 0;
  readonly #byLetter = new Map<string, Word[]>();
  readonly #byText = new Map<string, Word>();

  /** `text` goes by the name `is`, too. */
  add(text: string, is = text): void {
    let word = this.#byText.get(text);
    if (!word) {
      const isWhole = !text.endsWith('-');
      word = { start: isWhole ? text : text.slice(0, -1), isWhole, is: [text] };
      this.#byText.set(text, word);
      const letter = text.charAt(0);
      this.#byLetter.set(letter, [...(this.#byLetter.get(letter) ?? []), word]);
    }
    if (!word.is.includes(is)) word.is.push(is);
  }

  /** The sentences of a text, without the words that go by the name `.skip`; those that go by `.turn` part it as a comma does. */
  sentences(text: string): Token[][] {
    const known = new Map<string, readonly string[]>();
    const all: Token[][] = [[]];
    let clause = 0;
    const pieces = text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’‘ʼ`´\u00ad\u200b-\u200d]/g, '')
      .replace(/&/g, ' and ');
    for (const found of pieces.match(piece) ?? []) {
      if (end.test(found)) all.push([]);
      else if (pause.test(found)) clause++;
      else {
        const is = known.get(found) ?? this.#names(found);
        known.set(found, is);
        if (is.includes('.turn')) clause++;
        if (!is.includes('.skip')) all[all.length - 1]?.push({ is, clause });
        if (is.includes('.turn')) clause++;
      }
    }
    return all;
  }

  #names(token: string): readonly string[] {
    if (token.length > longest) return [];
    return (this.#byLetter.get(token.charAt(0)) ?? []).flatMap((word) => {
      this.steps++;
      return isMeant(token, word) ? word.is : [];
    });
  }
}

/** The word, or a word with this beginning; in a long one a letter may be wrong, missing, too many, or two turned round. */
function isMeant(token: string, { start, isWhole }: Word): boolean {
  let at = 0;
  while (at < start.length && token[at] === start[at]) at++;
  const goesOn = (there: number, here: number) =>
    isWhole ? token.slice(there) === start.slice(here) : token.startsWith(start.slice(here), there);
  if (goesOn(at, at)) return true;
  if (start.length < long) return false;
  return (
    goesOn(at + 1, at + 1) ||
    goesOn(at, at + 1) ||
    goesOn(at + 1, at) ||
    (token[at] === start[at + 1] && token[at + 1] === start[at] && goesOn(at + 2, at + 2))
  );
}
