export const shared = {
  sources: 'Sources',
  source: 'Source',
  close: 'Close',
  print: 'Print',
  emergencySigns: 'Emergency signs',
  callNow: 'Call {number}',
  localEmergencyNumber: 'Call your local emergency number',
  loading: 'Loading…',
  notVerified: 'Not yet checked against the original.',
  or: 'or',
  urgentHelp: 'Urgent help',
  outOf100: '{count} of 100',
};
