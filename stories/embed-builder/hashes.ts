/** Integrity hashes of this version's release files. Written by `npm run release`. */
export const hashes = {
  'carelets.js': 'sha384-07m2heHqlcefQP+1DuQRfhbenHUEnHmw9TsoaX76Fp47VLwiOcs4rMsDgVFSgXzR',
  'carelets.classic.js': 'sha384-NleIWJXjPXQaiSvnLArj0bcVNIkpTK/ENdV7rbi51dMerJiOVLyuC01EITLakFNy',
};
