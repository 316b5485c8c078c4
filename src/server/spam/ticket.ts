/** The ticket a page takes before it posts: signed, good for one comment in one thread, for a time. */
import { randomBytes } from 'node:crypto';
import type { Keys } from '../privacy/keys.js';

const hours = 24;
export const ticketSeconds = hours * 3600;
/** A clock that was set back must not make every ticket worthless. */
const clockJump = 60_000;

export interface Ticket {
  id: string;
  expires: number;
}

export function issueTicket(keys: Keys, thread: string, now: number): string {
  const body = `${now.toString(36)}.${randomBytes(12).toString('base64url')}`;
  return `${body}.${keys.hash('ticket', `${thread}.${body}`)}`;
}

/** Undefined where it is forged, of another thread, too new or too old. */
export function readTicket(
  keys: Keys,
  thread: string,
  given: string | undefined,
  minSeconds: number,
  now: number,
): Ticket | undefined {
  const [at = '', id = '', signature = ''] = (given ?? '').split('.');
  if (!keys.verify('ticket', `${thread}.${at}.${id}`, signature)) return undefined;
  const issued = parseInt(at, 36);
  const expires = issued + ticketSeconds * 1000;
  const tooNew = now < issued + minSeconds * 1000 && now > issued - clockJump;
  const fromLater = now <= issued - clockJump;
  return tooNew || fromLater || now > expires ? undefined : { id, expires };
}
