/** Integrity hashes of this version's release files. Written by `npm run release`. */
export const hashes = {
  'carelets.js': 'sha384-IaziE8PjPoJ0po39SxRtJXJKZ14w8+dzxLzh3Vq5D0ZtLh/tb6rmRjiAVZ49O8oI',
  'carelets.classic.js': 'sha384-4LSpZq4KodjX+EmWQC0PsfHkdsERNfcARc+tNWnZn7XwfUG8pXi9NxYAODK3T1sQ',
};
