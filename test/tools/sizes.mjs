import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes as they are, and after gzip and brotli at their best. */
export const sizesOf = (bytes) => ({
  raw: Buffer.byteLength(bytes),
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes).length,
});
