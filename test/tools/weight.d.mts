import type { Sizes } from './sizes.mjs';

/** Bytes. */
export function weigh(tags?: readonly string[]): Promise<{
  whole: Sizes;
  folders: { name: string; minified: number; brotli: number }[];
}>;
