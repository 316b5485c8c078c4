/** The one door for addresses that come from data. */

const allowed = ['https:', 'http:', 'mailto:', 'tel:'];

/** The address when its scheme is https, http, mailto or tel, else undefined: then draw text, not a link. */
export function safeHref(address: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address);
    return allowed.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
