/** How many links a text holds, also those written so that they are not taken for one. Linear in the text. */

/** Endings that people write in links; others are more often a forgotten space after a full stop. */
const endings = new Set(
  (
    'com net org info biz io co uk de fr es it nl pl eu us ca au in ru cn br xyz top shop store online site club live ' +
    'me ly gl link click app dev pro vip win bet loan work icu buzz fun space tk ml cf gq ga cc ws'
  ).split(' '),
);

/** Full stops of other scripts and of spammers. */
const dots = /[\u3002\uff0e\uff61\u2024\u00b7\u2022]|[[({]\.[\])}]|[[({]dot[\])}]/g;

export function countLinks(text: string): number {
  let count = 0;
  for (const word of text.normalize('NFKC').toLowerCase().split(/\s+/)) count += inWord(word.replace(dots, '.'));
  return count;
}

function inWord(word: string): number {
  const schemes = word.split('://').length - 1;
  if (schemes > 0) return schemes;
  if (word.startsWith('hxxp') || word.startsWith('www.')) return 1;
  return isHost(word) ? 1 : 0;
}

function isHost(word: string): boolean {
  if (word.includes('@')) return false;
  const start = word.startsWith('(') ? 1 : 0;
  const host = word.slice(start).split(/[/?#:),;!]/, 1)[0] ?? '';
  const labels = (host.endsWith('.') ? host.slice(0, -1) : host).split('.');
  return labels.length > 1 && labels.every((label) => label !== '') && endings.has(labels.at(-1) ?? '');
}
