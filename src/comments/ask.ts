/** One request to a comments backend: never throws, gives up after a while, sends no cookie unless told to. */

/** Milliseconds. */
const patience = 15000;

export interface Reply {
  status: number;
  /** Seconds to wait before another try, from the answer or 30. */
  retryAfter: number;
  /** Where the answer came from in the end. */
  url: string;
  redirected: boolean;
  header(name: string): string | null;
  text: string;
  /** The body when it is a JSON object or list, else undefined. */
  json: unknown;
}

export type NoReply = 'offline' | 'failed';

export async function ask(address: string, request: RequestInit = {}): Promise<Reply | NoReply> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
      ...request,
    });
    const text = await response.text();
    return {
      status: response.status,
      retryAfter: Number(response.headers.get('retry-after')) || 30,
      url: response.url,
      redirected: response.redirected,
      header: (name) => response.headers.get(name),
      text,
      json: parse(text),
    };
  } catch {
    return globalThis.navigator?.onLine === false ? 'offline' : 'failed';
  } finally {
    clearTimeout(timer);
  }
}

/** A request that posts JSON. */
export const jsonBody = (value: unknown, method = 'POST'): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** An address without the slashes at its end. */
export function trimmed(address: string): string {
  let end = address.length;
  while (address[end - 1] === '/') end -= 1;
  return address.slice(0, end);
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
