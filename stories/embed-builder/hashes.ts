/** Integrity hashes of this version's release files. Written by `npm run release`. */
export const hashes = {
  'carelets.js': 'sha384-aS10FVQP/9UTswDNoUxSwJ63m/eyBeuksXLPIv/FEcU4YOKt6ihyTq8FWtb+uS4k',
  'carelets.classic.js': 'sha384-K5R983ZFPmmWj1mBgZHAauEuqqOL4ANlQ3mdbE3Jz82+Sa8iajVSoc/lXnfFkM23',
};
