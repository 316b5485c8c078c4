const told = new Set<string>();

/** Tells the publisher, once per message, what to write instead. Never throws into the page. */
export function warnOnce(message: string): void {
  if (told.has(message)) return;
  told.add(message);
  console.warn(`carelets: ${message}`);
}

/** An attribute names something that is not there: says once what could stand in it. */
export const notKnown = (tag: string, attribute: string, value: unknown, known: readonly string[]): void =>
  warnOnce(`<${tag}> ${attribute}="${String(value)}" is not known. Write one of: ${known.join(', ')}.`);
