/** Names that only the publisher may use, however they are spelt. */

const own = ['admin', 'administrator', 'moderator', 'webmaster', 'site owner'];

/** Letters of other scripts, and digits, that look like Latin ones. */
const lookalikes: Record<string, string> = Object.fromEntries(
  (
    [
      ['a', 'аαɑ4@'],
      ['b', 'вβ8'],
      ['c', 'сϲ'],
      ['d', 'ԁ'],
      ['e', 'еεє3'],
      ['g', 'ɡ9'],
      ['h', 'һн'],
      ['i', 'іιlӏ1!|íìïıј'],
      ['k', 'кκ'],
      ['m', 'м'],
      ['n', 'пηո'],
      ['o', 'оοσ0օ'],
      ['p', 'рρ'],
      ['r', 'гʀ'],
      ['s', 'ѕ5$'],
      ['t', 'тτ7'],
      ['u', 'υս'],
      ['v', 'νѵ'],
      ['w', 'ԝω'],
      ['x', 'хχ'],
      ['y', 'уγү'],
      ['z', 'ᴢ2'],
    ] as const
  ).flatMap(([latin, others]) => [...others].map((other) => [other, latin])),
);

/** What a name looks like: without case, marks, spaces and the script its letters come from. */
export function looksLike(name: string): string {
  const letters = name.normalize('NFKD').toLowerCase();
  let seen = '';
  for (const letter of letters) {
    const latin = lookalikes[letter] ?? letter;
    if (/[\p{L}\p{N}]/u.test(latin)) seen += latin;
  }
  return seen;
}

export function isReserved(name: string, more: readonly string[]): boolean {
  const looks = looksLike(name);
  return [...own, ...more].some((reserved) => looks !== '' && looks === looksLike(reserved));
}
