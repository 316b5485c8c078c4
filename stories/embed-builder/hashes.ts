/** Integrity hashes of this version's release files. Written by `npm run release`. */
export const hashes = {
  'carelets.js': 'sha384-rlZn6fv50KH4Ck4UrEw/+kdBnLCrEV6hPyAWjMqCK8zRNN2TBrBF9k5QfQgiPWg2',
  'carelets.classic.js': 'sha384-HK8Ke4+7WOHuCj0oNIj7yUHFkn2zY8FkX1j2AOWjJXpPr2IvL+GA5A3ebof1u7U4',
};
