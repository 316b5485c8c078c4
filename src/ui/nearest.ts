/** Which name was meant by one that is not known. */

/** Undefined where nothing is near: then the name may be somebody else's. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  // A sign before it makes a name another's, such as a framework's `:set`.
  if (!/^[a-z\d]/i.test(name)) return undefined;
  const wanted = bare(name);
  return (
    known.find((one) => bare(one) === wanted) ??
    known.find((one) => one.length > 2 && isNear(wanted, bare(one))) ??
    known.find((one) => one.startsWith(`${name}-`) || name.startsWith(`${one}-`))
  );
}

/** Whatever its case and hyphens, and whether it is written as `data-`. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^data-/, '')
    .replace(/[-_\s]/g, '');

/** One letter more, less or other, or two in the wrong order. */
function isNear(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const [a, b] = [one, other].map((text) => text.slice(start, text.length - end)) as [string, string];
  return (a.length < 2 && b.length < 2) || (a.length === 2 && b === `${a[1]}${a[0]}`);
}
