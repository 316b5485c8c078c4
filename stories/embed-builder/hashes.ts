/** Integrity hashes of this version's release files. Written by `npm run release`. */
export const hashes = {
  'carelets.js': 'sha384-8iI87cmp/5XfbeYvnqZmQBfpO/sbX14M2i0HJ01wK7p9KyPgL0vszTpPcvXgPrmF',
  'carelets.classic.js': 'sha384-fFNZ/ZZO/Mqwk9H/D9uQv7bItgo7e4zuxAeThUdc/Ty7vG8G+lOdm3klfuw2AbnH',
};
