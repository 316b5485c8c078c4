/** What an address may ask of the frame, and what the frame and the page around it may say to each other. */

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

/** What is wrong with the widget that an address asks for, and what to write instead; empty where it is one of `known`. */
export function mistakeIn(search: string, known: readonly string[]): string {
  const asked = new URLSearchParams(search).get('widget')?.trim();
  if (asked && known.includes(asked)) return '';
  const wrong = asked
    ? `there is no widget="${asked.slice(0, 60)}"`
    : `it has no widget, as in frame.html?widget=${known[0]}`;
  return `The address of this frame shows nothing: ${wrong}. Write one of: ${known.join(', ')}.`;
}

/** What the page sends to hear the height again. */
export const ask = 'carelets-height?';

/** What the frame tells its page. AMP pages listen to a message of their own. */
export const heightMessages = (height: number): object[] => [
  { type: 'carelets-height', height },
  { sentinel: 'amp', type: 'embed-size', height },
];

/** The article on a narrow phone is the tallest there is. */
const tallest = 200_000;

/** The height in a message, px, or undefined for anything else. */
export function heightIn(message: unknown): number | undefined {
  const { type, height } = fieldsOf(message);
  if (type !== 'carelets-height' || typeof height !== 'number') return undefined;
  return height >= 20 && height <= tallest ? Math.ceil(height) : undefined;
}

/** How much of the frame lies out of sight, px: what has been scrolled past, and what is still to come. */
export interface Hidden {
  above: number;
  below: number;
}

/** `top` and `bottom` are the frame's in its page's window, which is `window` px high. Undefined where none of it is in sight. */
export function hiddenPart(top: number, bottom: number, window: number): Hidden | undefined {
  if (bottom <= 0 || top >= window) return undefined;
  return { above: Math.max(0, Math.round(-top)), below: Math.max(0, Math.round(bottom - window)) };
}

/** What the page tells its frame. No more than what any frame can find out by itself. */
export const hiddenMessage = (hidden: Hidden): object => ({ type: 'carelets-hidden', ...hidden });

/** What is out of sight according to a message, or undefined for anything else. */
export function hiddenIn(message: unknown): Hidden | undefined {
  const { type, above, below } = fieldsOf(message);
  return type === 'carelets-hidden' && isLength(above) && isLength(below) ? { above, below } : undefined;
}

const isLength = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= tallest;

const fieldsOf = (message: unknown): Record<string, unknown> =>
  typeof message === 'object' && message !== null ? (message as Record<string, unknown>) : {};
