/** Integrity hashes of this version's release files. Written by `npm run release`. */
export const hashes = {
  'carelets.js': 'sha384-6gaOKP1s5DQZ+UNDOxwkS3GArwIUIJetzhcz2giwUxICPf9Moi8jWOINT7kg0/MZ',
  'carelets.classic.js': 'sha384-+0MQlPTZBP5fyy6sIEVyaZZpUxILCMLENFgY8oX741A8hCw01PigX2Wl9ERXJ4HP',
};
