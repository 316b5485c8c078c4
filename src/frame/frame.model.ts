/** What an address may ask of the frame, and what a message may say of its height. */

/** Words in a widget's address are for one reader of one page; what would leave the frame stays closed. */
const never = ['expose-answers'];
/** An address from elsewhere would put another's words or form on the frame's own site. */
const ownSiteOnly = ['pack-src', 'endpoint'];

/** The widget and its attributes as `data-carelet` names, from `?widget=fact-stat&fact=heat-wrap`. Names only, values stay text. */
export function askedFor(search: string, page: string): [name: string, value: string][] {
  const asked: [string, string][] = [];
  new URLSearchParams(search).forEach((value, name) => {
    if (!/^[a-z][a-z-]{0,40}$/.test(name) || value.length > 500 || never.includes(name)) return;
    if (ownSiteOnly.includes(name) && !isOnSite(value, page)) return;
    asked.push([name === 'widget' ? 'data-carelet' : `data-${name}`, value]);
  });
  return asked;
}

function isOnSite(address: string, page: string): boolean {
  try {
    return new URL(address, page).origin === new URL(page).origin;
  } catch {
    return false;
  }
}

/** What the page sends to hear the height again. */
export const ask = 'carelets-height?';

/** What the frame tells its page. AMP pages listen to a message of their own. */
export const heightMessages = (height: number): object[] => [
  { type: 'carelets-height', height },
  { sentinel: 'amp', type: 'embed-size', height },
];

/** The height in a message, or undefined for anything else. */
export function heightIn(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, height } = message as { type?: unknown; height?: unknown };
  if (type !== 'carelets-height' || typeof height !== 'number') return undefined;
  return height >= 20 && height <= 30_000 ? Math.ceil(height) : undefined;
}
