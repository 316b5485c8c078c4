export const mythCheck = {
  verdictRight: 'Right',
  verdictPartly: 'Partly right',
  verdictWrong: 'Not supported',
  verdictOld: 'Out of date',
  theClaim: 'Claim',
};
