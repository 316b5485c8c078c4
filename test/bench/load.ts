/** Many clients at once: how many requests a second a server answers, and how long the slowest of a hundred waits. */
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

export const seconds = Number(process.env['BENCH_SECONDS'] ?? 8);
const clients = 16;
export const agent = new Agent({ keepAlive: true, maxSockets: clients });

export function send(url: string, method: string, body?: unknown): Promise<number> {
  return new Promise((done, fail) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent = request(url, { agent, method, headers }, (answer) => {
      answer.resume().on('end', () => done(answer.statusCode ?? 0));
    });
    sent.on('error', fail).end(body === undefined ? undefined : JSON.stringify(body));
  });
}

export interface Load {
  perSecond: number;
  p99: number;
  refused: number;
}

/** Each client asks again as soon as it was answered. */
export async function load(one: () => Promise<number>): Promise<Load> {
  const spent: number[] = [];
  let refused = 0;
  const start = performance.now();
  const client = async () => {
    while (performance.now() - start < seconds * 1000) {
      const asked = performance.now();
      if ((await one()) >= 300) refused += 1;
      spent.push(performance.now() - asked);
    }
  };
  await Promise.all([...Array(clients)].map(client));
  const took = (performance.now() - start) / 1000;
  spent.sort((a, b) => a - b);
  return { perSecond: spent.length / took, p99: spent[Math.floor(spent.length * 0.99)] ?? 0, refused };
}

/** What a process holds, in MB. */
export const memoryOf = (pid: number | undefined): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
