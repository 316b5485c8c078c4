/** A real comments service on a real database, and what to send to it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Draft } from '../../src/comments/port.js';
import { openKeys } from '../../src/server/privacy/secret.js';
import { startServer, type RunningServer, type ServerOptions } from '../../src/server/server.js';
import { Store } from '../../src/server/store/store.js';
import type { CommentRow } from '../../src/server/store/tables.js';
import { freshDatabase, onPostgres } from './databases.js';

export { onPostgres };

export const scratch = (): string => mkdtempSync(join(tmpdir(), 'carelets-service-'));

export const key = 'the key of the tests, which is long enough';
export const moderator = 'a token of a moderator, long enough'.replaceAll(' ', '-').replace(',', '');

let count = 0;

/** A draft that nobody has sent before. */
export function draft(changes: Partial<Draft> = {}): Draft {
  count += 1;
  return {
    name: 'Ana',
    email: 'canary@example.org',
    website: '',
    text: `My back is better, day ${count}.`,
    consent: true,
    key: `draft-key-${count}-${process.pid}`,
    ...changes,
  };
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test knows the shape it expects
  body: any;
}

export async function ask(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json');
  return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : undefined };
}

export const send = (
  method: string,
  url: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  ask(url, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });

export const ticketFor = async (url: string, thread = 'a-thread'): Promise<string> =>
  (await ask(`${url}/threads/${thread}/ticket`)).body.ticket;

/** Posts into a thread; an object without a ticket gets one. */
export async function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
  thread = 'a-thread',
): Promise<Answer> {
  const takes = typeof body === 'object' && body !== null && !Array.isArray(body) && !('ticket' in body);
  const sent = takes ? { ...body, ticket: await ticketFor(url, thread) } : body;
  return send('POST', `${url}/threads/${thread}/comments`, sent, headers);
}

/** Asks as the moderator. */
export const mod = (url: string, method: string, path: string, body?: unknown): Promise<Answer> =>
  send(method, `${url}/mod${path}`, body, { authorization: `Bearer ${moderator}` });

export interface Service extends RunningServer {
  /** What it was started with: to start another process on the same place, or to look into it. */
  options: ServerOptions;
  data: string;
}

/** What a service of a test is started with: a place of its own and no limits in the way. */
export async function optionsFor(options: Partial<ServerOptions> = {}): Promise<ServerOptions> {
  const place = { data: options.data ?? scratch(), database: options.database ?? (await freshDatabase()) };
  const plenty = { perMinute: 10_000, perEmail: 10_000, perThread: 10_000, total: 100_000, minSeconds: 0 };
  return { ...plenty, key, moderators: { maria: moderator }, ...options, ...place };
}

/** Runs a test against a service of its own and stops it afterwards. */
export async function withService(
  options: Partial<ServerOptions>,
  use: (service: Service) => Promise<void>,
): Promise<void> {
  const all = await optionsFor(options);
  const server = await startServer(all);
  try {
    await use({ ...server, options: all, data: all.data });
  } finally {
    await server.close();
  }
}

/** Looks into the store, beside the running service. */
export async function inStore<T>(place: ServerOptions, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await Store.open(place, openKeys(place));
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

export const rows = ({ options }: Service): Promise<CommentRow[]> =>
  inStore(options, ({ db }) => db.selectFrom('comments').selectAll().orderBy('created_at').orderBy('id').execute());
