export const mythCheck = {
  verdictRight: 'Right',
  verdictMore: 'Right, and there is more',
  verdictPartly: 'Partly right',
  verdictWrong: 'Not supported',
  verdictOld: 'Out of date',
  theClaim: 'Claim',
};
