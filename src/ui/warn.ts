import { nearest } from './nearest.js';

const told = new Set<string>();

/** Tells the publisher, once per message, what to write instead. Never throws into the page. */
export function warnOnce(message: string): void {
  if (told.has(message)) return;
  told.add(message);
  console.warn(`carelets: ${message}`);
}

/** An attribute names something that is not there: says once what could stand in it. */
export function notKnown(tag: string, attribute: string, value: unknown, known: readonly string[]): void {
  const text = String(value);
  warnOnce(
    `<${tag}> ${attribute}="${text}" is not known.${meant('"', nearest(text, known), '"')} Write one of: ${known.join(', ')}.`,
  );
}

/** Attributes of the element that are nearly one of these. One that is none of ours may be the page's own. */
export function tellNames(tag: string, element: Element, known: readonly string[]): void {
  for (const name of element.getAttributeNames()) {
    // The language of what stands between the tags is the page's, too.
    if (known.includes(name) || name === 'lang') continue;
    const near = nearest(name, known);
    if (near) warnOnce(`<${tag}> has no attribute "${name}".${meant('"', near, '"')}`);
  }
}

/** The tag that is nearly one of these. */
export const tellTag = (tag: string, known: readonly string[]): void => {
  const near = nearest(tag, known);
  if (near) warnOnce(`<${tag}> is not known.${meant('<', near, '>')}`);
};

const meant = (before: string, name: string | undefined, after: string) =>
  name === undefined ? '' : ` Did you mean ${before}${name}${after}?`;

/**
 * The ids that an attribute names with spaces between them, those that are there; tells of the others. Undefined where it
 * names none, and everything is wanted.
 */
export function idsIn(
  tag: string,
  attribute: string,
  text: string,
  known: readonly { readonly id: string }[],
): string[] | undefined {
  const wanted = text.split(/\s+/).filter(Boolean);
  const ids = known.map(({ id }) => id);
  for (const id of wanted) if (ids.length && !ids.includes(id)) notKnown(tag, attribute, id, ids);
  return wanted.length ? wanted.filter((id) => ids.includes(id)) : undefined;
}
