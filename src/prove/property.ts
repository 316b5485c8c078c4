/** What the properties have in common: what was found, the readers who show it, and what to change. */
import type { Quiz } from '../pack/sections/quiz.js';
import type { Reader, Readers } from './readers.js';
import type { Results } from './results.js';

export interface Finding {
  /** What is wrong, as a sentence without its full stop. */
  what: string;
  /** What to write instead. */
  remedy: string;
  /** The simplest reader for whom it is so; of a worse answer, before and after it. */
  readers: Reader[];
}

export interface Property {
  id: 'outcome' | 'flags' | 'worse' | 'matters' | 'gaps' | 'asked' | 'reasons';
  /** What is claimed, as a sentence without its full stop. */
  claim: string;
  /** What was looked at, such as "43 flags". */
  checked: string;
  /** Empty where the claim is proved. */
  findings: Finding[];
}

export interface Case {
  quiz: Quiz;
  results: Results;
  readers: Readers;
}

/** `1 rule`, `2 rules`. */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
