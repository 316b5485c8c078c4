/** A real comments service on a real database file, and what to send to it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Draft } from '../../src/comments/port.js';
import { startServer, type RunningServer, type ServerOptions } from '../../src/server/server.js';
import { Store } from '../../src/server/store.js';

export const scratch = (): string => mkdtempSync(join(tmpdir(), 'carelets-service-'));

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
    key: `draft-key-${count}`,
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

export const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  ask(`${url}/threads/a-thread/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Runs a test against a service of its own and stops it afterwards. */
export async function withService(
  options: Partial<ServerOptions>,
  use: (service: RunningServer & { data: string }) => Promise<void>,
): Promise<void> {
  const data = options.data ?? scratch();
  const server = await startServer({ perMinute: 1000, ...options, data });
  try {
    await use({ ...server, data });
  } finally {
    await server.close();
  }
}

/** What a moderator does, beside the running service. */
export async function moderate<T>(data: string, decide: (store: Store) => Promise<T>): Promise<T> {
  const store = await Store.open(data);
  try {
    return await decide(store);
  } finally {
    await store.close();
  }
}
