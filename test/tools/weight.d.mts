/** Bytes. */
export function weigh(tags?: readonly string[]): Promise<{
  whole: { raw: number; gzip: number; brotli: number };
  folders: { name: string; minified: number; brotli: number }[];
}>;
