/**
 * Labels of buttons, fields and states, in English. `{name}` stands for a value.
 * A new language is a copy of this file; a missing label falls back to English.
 */
export const en = {
  // shared
  sources: 'Sources',
  source: 'Source',
  close: 'Close',
  print: 'Print',
  emergencySigns: 'Emergency signs',
  callNow: 'Call {number}',
  localEmergencyNumber: 'Call your local emergency number',
  loading: 'Loading…',
  unavailable: 'This part could not be loaded. The rest of the page still works.',
  notVerified: 'Not yet checked against the original.',
  outOf100: '{count} of 100',
};
