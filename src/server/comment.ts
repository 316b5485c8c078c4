/** From what a reader sent to a row, and from a row to what the world may see. */
import { createHash, randomBytes } from 'node:crypto';
import { check, tidy } from '../comments/limits.js';
import type { Draft, FieldErrors } from '../comments/port.js';
import { Problem } from './http/problems.js';
import { plainEmail, type Keys } from './privacy/keys.js';
import type { PublicComment } from './schemas/public.js';
import { isReserved } from './spam/names.js';
import type { CommentRow } from './store/tables.js';

export const personOf = (keys: Keys, email: string): string => keys.hash('email', plainEmail(email));

export const fingerprintOf = (text: string): string => createHash('sha256').update(text.normalize('NFC')).digest('hex');

/** Tidied, or refused with what is wrong with each field. One rule for writing, changing and moderating. */
export function checked(draft: Draft, reserved: readonly string[] | 'any'): Draft {
  const tidied = tidy(draft);
  const fields: FieldErrors = check(tidied);
  if (!fields.name && reserved !== 'any' && isReserved(tidied.name, reserved)) fields.name = 'invalid';
  const [field] = Object.keys(fields);
  if (field !== undefined) throw new Problem('invalid', { field, fields });
  return tidied;
}

/** The fields that may be changed later, checked by the same rule. */
export function checkedChange(
  row: CommentRow,
  change: { name?: string | undefined; website?: string | undefined; text?: string | undefined },
  reserved: readonly string[] | 'any',
): Pick<CommentRow, 'name' | 'website' | 'text' | 'fingerprint'> {
  const { name = row.name, website = row.website, text = row.text } = change;
  // A name that was allowed when it was given stays.
  const names = name === row.name ? 'any' : reserved;
  const tidied = checked({ name, website, text, email: 'somebody@example.org', consent: true, key: '' }, names);
  return { name: tidied.name, website: tidied.website, text: tidied.text, fingerprint: fingerprintOf(tidied.text) };
}

export function newRow(
  keys: Keys,
  thread: string,
  draft: Draft,
  addressHash: string,
  now: number,
): Omit<CommentRow, 'status' | 'reasons'> {
  return {
    id: randomBytes(16).toString('hex'),
    thread,
    parent_id: draft.parentId ?? null,
    name: draft.name,
    website: draft.website,
    text: draft.text,
    email_sealed: keys.seal(draft.email),
    email_hash: personOf(keys, draft.email),
    address_hash: addressHash,
    draft_key: draft.key,
    fingerprint: fingerprintOf(draft.text),
    pinned: 0,
    clinician: 0,
    removed: 0,
    revision: 1,
    created_at: new Date(now).toISOString(),
    edited_at: null,
  };
}

/** The e-mail address never leaves the store. */
export const published = (row: CommentRow, answers?: number): PublicComment => ({
  id: row.id,
  ...(row.parent_id !== null && { parentId: row.parent_id }),
  name: row.name,
  ...(row.website && { website: plainAddress(row.website) }),
  text: row.text,
  createdAt: row.created_at,
  ...(row.edited_at !== null && { editedAt: row.edited_at }),
  ...(row.pinned && { pinned: true }),
  ...(row.clinician && { clinician: true }),
  ...(row.removed && { removed: true }),
  ...(answers && { answers }),
});

/** Letters of other scripts in a host are shown as what they are (punycode). */
const plainAddress = (website: string): string =>
  /^[\x21-\x7e]+$/.test(website) || !URL.canParse(website) ? website : new URL(website).href;

/** Nobody but the writer has it; made from the key, so that it need not be stored. */
export const ownToken = (keys: Keys, id: string): string => keys.hash('own', id);
