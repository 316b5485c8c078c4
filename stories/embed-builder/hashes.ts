/** Integrity hashes of this version's release files. Written by `npm run release`. */
export const hashes = {
  'carelets.js': 'sha384-1MOFvmrJnWVvQfCENd5drUtREfYHXmAp2jcInMosvPBxJqzzd78RoHVk6xW07ZS+',
  'carelets.classic.js': 'sha384-TqNDo62gEaeMyrzZgqB0SHjE4aYPSNJRQrqXRp/Ev6ejz4rlol9XzCKJM5i1qMCh',
};
