const told = new Set<string>();

/** Tells the publisher, once per message, what to write instead. Never throws into the page. */
export function warnOnce(message: string): void {
  if (told.has(message)) return;
  told.add(message);
  console.warn(`carelets: ${message}`);
}
