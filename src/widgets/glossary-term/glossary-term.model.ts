/** Which entry of a glossary a publisher's word means. */
import type { GlossaryEntry } from '../../pack/sections/glossary.js';

/** By id or other id, whatever its case; spaces count as hyphens. */
export function entryFor(glossary: readonly GlossaryEntry[], term: string): GlossaryEntry | undefined {
  const wanted = term.trim().toLowerCase().replace(/\s+/g, '-');
  return glossary.find(({ id, also = [] }) => id === wanted || also.includes(wanted));
}

/** Where a box of this width goes below a word: inside the window, `gap` away from its sides. */
export function boxLeft(wordLeft: number, boxWidth: number, windowWidth: number, gap = 12): number {
  return Math.max(gap, Math.min(wordLeft, windowWidth - boxWidth - gap));
}
