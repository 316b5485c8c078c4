/** A problem of a pack: where it is, what is wrong, and what to write instead. */
import type { Problem as ShapeProblem } from './validate.js';

export interface Problem extends ShapeProblem {
  file: string;
}

/** Name of the file a language came from. */
export const fileOf = (language: unknown): string => `${(language as { lang?: unknown } | null)?.lang ?? 'en'}.json`;
