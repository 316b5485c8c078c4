/** How far a claim was checked, in words. */
import type { Pack } from '../pack/pack.js';
import type { Claim } from '../pack/schema-parts.js';
import type { Words } from '../words/index.js';

/** What is to be said about how far a claim was checked, and about what is the pack's own choice. Empty where it was. */
export function statusWords(pack: Pack, words: Words, { sources, verified, basis }: Claim): string {
  const found = sources.map((id) => pack.topic.sources[id]?.status);
  const inPart = found.includes('checked') ? 'InPart' : '';
  const secondHand = found.includes('second-hand') && !found.some((one) => one === 'unverified' || one === 'title');
  const status = words[`status${secondHand ? 'SecondHand' : 'Unverified'}${inPart}`];
  return [
    verified || basis === 'choice' ? '' : `${status}.`,
    basis === 'choice' ? `${words.choice}.` : basis === 'both' ? `${words.choiceInPart}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
