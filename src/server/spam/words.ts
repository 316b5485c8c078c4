/** Words that hold a comment for a person to read. None refuses it: kind comments hold odd words too. */

/** What is sold under health articles. A phrase counts as whole words. */
const sold = [
  ...['viagra', 'cialis', 'levitra', 'casino', 'poker', 'jackpot', 'bitcoin', 'crypto', 'ethereum', 'forex', 'nft'],
  ...['escort', 'porn', 'xxx', 'payday', 'loan', 'loans', 'seo', 'backlinks', 'cbd', 'hemp oil', 'kratom', 'steroids'],
  ...['herbal cure', 'miracle', 'cures', 'cured me', 'instant relief', 'permanent cure', 'secret remedy'],
  ...['guaranteed', 'money back', 'weight loss pills', 'diet pills', 'fat burner', 'pills online', 'online pharmacy'],
  ...['no prescription', 'without prescription', 'buy now', 'order now', 'click here', 'free trial', 'limited offer'],
  ...['discount code', 'promo code', 'whatsapp', 'telegram', 'contact him', 'email him', 'spell caster'],
];

const units = new Set(['mg', 'milligram', 'milligrams', 'mcg', 'ml', 'iu', 'tablets', 'pills', 'tabs']);

/** One space between words, none of the marks. */
const plain = (text: string) =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()} `;

const holds = (text: string, phrases: readonly string[]) => phrases.some((phrase) => text.includes(plain(phrase)));

export interface Found {
  words: boolean;
  /** Tells somebody how much of a medicine to take. */
  dose: boolean;
}

export function findWords(text: string, more: readonly string[]): Found {
  const words = plain(text);
  return { words: holds(words, sold) || holds(words, more), dose: hasDose(words) };
}

function hasDose(words: string): boolean {
  return words.split(' ').some((word, at, all) => {
    const together = /^\d{1,6}([a-z]{2,10})$/.exec(word);
    if (together) return units.has(together[1] ?? '');
    return /^\d{1,6}$/.test(word) && units.has(all[at + 1] ?? '');
  });
}
