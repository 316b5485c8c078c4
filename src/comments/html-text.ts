/** The plain text of a comment that a backend gives as HTML. No element is made: the result is drawn as text. */

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', hellip: '…' };
/** What a tag leaves of itself; the others leave nothing. */
const ends: Record<string, string> = { br: '\n' };
for (const tag of ['p', 'div', 'li', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']) ends[`/${tag}`] = '\n\n';

/** Paragraphs and line breaks stay as line ends; every other tag goes, with the content of scripts and styles. */
export function textOf(html: string): string {
  return withoutTags(html.replace(/\r?\n/g, ' '))
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex, decimal, name) => {
      if (name) return named[String(name).toLowerCase()] ?? whole;
      const code = parseInt(hex ?? decimal, hex ? 16 : 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** From one tag to the next: a pattern over tags would take a square of the time for many that never end. */
function withoutTags(html: string): string {
  // The length stays, so that places in one are places in the other.
  const lower = html.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const lacking = new Set<string>();
  let text = '';
  for (let at = 0; at < html.length;) {
    const start = html.indexOf('<', at);
    const end = start < 0 ? -1 : html.indexOf('>', start);
    if (end < 0) return text + html.slice(at);
    text += html.slice(at, start);
    at = start + 1;
    if (!/[a-z/!?]/.test(lower[at] ?? '')) {
      text += '<';
      continue;
    }
    at = end + 1;
    const name = /^\/?[a-z][a-z\d]*/.exec(lower.slice(start + 1, Math.min(end, start + 20)))?.[0] ?? '';
    if ((name === 'script' || name === 'style') && !lacking.has(name)) {
      const close = lower.indexOf(`</${name}>`, at);
      if (close < 0) lacking.add(name);
      else at = close + name.length + 3;
    }
    const left = Object.hasOwn(ends, name) ? (ends[name] ?? '') : '';
    text += left;
    while (left && /\s/.test(html[at] ?? '')) at += 1;
  }
  return text;
}
