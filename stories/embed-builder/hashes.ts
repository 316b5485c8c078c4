/** Integrity hashes of this version's release files. Written by `npm run release`. */
export const hashes = {
  'carelets.js': 'sha384-8iI87cmp/5XfbeYvnqZmQBfpO/sbX14M2i0HJ01wK7p9KyPgL0vszTpPcvXgPrmF',
  'carelets.classic.js': 'sha384-ax3PUF9itWtgqiDQHQ9JygIqxUxfaJC5fd+dL103KxjJDEZYLVe7T06v5+BCRgUv',
};
