/** The plain text of a comment that a backend gives as HTML. No element is made: the result is drawn as text. */

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', hellip: '…' };

/** Paragraphs and line breaks stay as line ends; every other tag goes, with the content of scripts and styles. */
export function textOf(html: string): string {
  return html
    .replace(/\r?\n/g, ' ')
    .replace(/<(script|style)\b[^>]*>.*?<\/\1>/gi, '')
    .replace(/<br\b[^>]*>\s*/gi, '\n')
    .replace(/<\/(p|div|li|blockquote|pre|h[1-6])>\s*/gi, '\n\n')
    .replace(/<[^>]*>/g, '')
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
