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

/** A life may be in danger: somebody must read it soon, and its writer is told where to find help. */
const harm = [
  ...['suicide', 'suicidal', 'kill myself', 'killing myself', 'end my life', 'ending my life', 'take my own life'],
  ...['want to die', 'wanna die', 'better off dead', 'self harm', 'self harming', 'cut myself', 'cutting myself'],
  ...['overdose', 'no reason to live', 'do not want to live', "don't want to live"],
];

const units = new Set(['mg', 'milligram', 'milligrams', 'mcg', 'ml', 'iu', 'tablets', 'pills', 'tabs']);

/** One space between words, none of the marks; so that "self-harm" and "self harm" are one. */
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
  harm: boolean;
  /** Tells somebody how much of a medicine to take. */
  dose: boolean;
}

export function findWords(text: string, more: readonly string[]): Found {
  const words = plain(text);
  return { words: holds(words, sold) || holds(words, more), harm: holds(words, harm), dose: hasDose(words) };
}

function hasDose(words: string): boolean {
  return words.split(' ').some((word, at, all) => {
    const together = /^\d{1,6}([a-z]{2,10})$/.exec(word);
    if (together) return units.has(together[1] ?? '');
    return /^\d{1,6}$/.test(word) && units.has(all[at + 1] ?? '');
  });
}
