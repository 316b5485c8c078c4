/** What a comment may hold. The page and the service use this one module, so they cannot disagree. */
import type { Draft, FieldErrors } from './port.js';

/** Most characters, counted as a reader counts them (graphemes). */
export const limits = { name: 80, email: 254, website: 500, text: 4000 } as const;
const mostMarks = 6;
/** Most bytes of a whole request. */
export const maxBytes = 64 * 1024;

/** Characters as a reader counts them: an emoji or a letter with its marks is one. */
export function characters(text: string): number {
  if (typeof Intl.Segmenter !== 'function') return [...text].length;
  let count = 0;
  for (const _ of new Intl.Segmenter().segment(text)) count++;
  return count;
}

/** The draft as it is stored: trimmed, line ends as \n, no direction controls in the name. */
export function tidy(draft: Draft): Draft {
  return {
    ...draft,
    name: draft.name.replace(/[\u202a-\u202e\u2066-\u2069\s]+/g, ' ').trim(),
    email: draft.email.trim(),
    website: draft.website.trim(),
    text: draft.text.replace(/\r\n?/g, '\n').trim(),
  };
}

/** What is wrong with a draft, by field; empty when it may be sent. Runs in linear time. */
export function check(given: Draft): FieldErrors {
  const draft = tidy(given);
  const errors: FieldErrors = {};
  if (!isVisible(draft.name)) errors.name = 'required';
  else if (tooLong(draft.name, limits.name)) errors.name = 'too-long';
  else if (isBroken(draft.name)) errors.name = 'invalid';
  if (!draft.email) errors.email = 'required';
  else if (tooLong(draft.email, limits.email)) errors.email = 'too-long';
  else if (!isEmail(draft.email)) errors.email = 'invalid';
  if (tooLong(draft.website, limits.website)) errors.website = 'too-long';
  else if (draft.website && !isWebsite(draft.website)) errors.website = 'invalid';
  if (!isVisible(draft.text)) errors.text = 'required';
  else if (tooLong(draft.text, limits.text)) errors.text = 'too-long';
  else if (isBroken(draft.text)) errors.text = 'invalid';
  if (!draft.consent) errors.consent = 'required';
  return errors;
}

/** Counting graphemes is slow; a text far too long in code units is too long either way. */
const tooLong = (text: string, most: number) =>
  text.length > most * 20 || (text.length > most && characters(text) > most);

/** At least one character that leaves ink. */
const isVisible = (text: string) => /[^\s\p{C}\p{Z}\p{M}\u115f\u1160\u3164\uffa0]/u.test(text);

/** NUL and halves of surrogate pairs cannot be stored as they are; piles of marks run over the lines around them. */
const isBroken = (text: string) => /\0|\p{Cs}/u.test(text) || isPiled(text);

/** More marks on one letter than any language writes. Variation selectors make emoji and are no marks to see. */
function isPiled(text: string): boolean {
  let marks = 0;
  for (const character of text) {
    marks = /\p{M}/u.test(character) && !/[\ufe00-\ufe0f]/.test(character) ? marks + 1 : 0;
    if (marks > mostMarks) return true;
  }
  return false;
}

function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const host = text.slice(at + 1);
  return at > 0 && !/[\s\p{C}]/u.test(text) && host.includes('.') && !host.startsWith('.') && !host.endsWith('.');
}

function isWebsite(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || /[\s\p{C}\\]/u.test(text)) return false;
  try {
    const url = new URL(text);
    return !url.username && !url.password && url.hostname.includes('.');
  } catch {
    return false;
  }
}
