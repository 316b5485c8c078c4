/** Counts for a page that lists many articles: those asked for in the same moment go out as one question. */
import { backend } from './backend.js';

interface Batch {
  threads: string[];
  counts: Promise<(number | undefined)[]>;
}

const open = new Map<string, Batch>();

/** Comments of a thread; undefined where they cannot be counted. Never rejects. */
export async function countOf(name: string, endpoint: string, thread: string): Promise<number | undefined> {
  const key = `${name} ${endpoint}`;
  const batch = open.get(key) ?? start(key, name, endpoint);
  const place = batch.threads.includes(thread) ? batch.threads.indexOf(thread) : batch.threads.push(thread) - 1;
  return (await batch.counts)[place];
}

function start(key: string, name: string, endpoint: string): Batch {
  const threads: string[] = [];
  const counts = Promise.resolve()
    .then(() => {
      open.delete(key);
      return backend(name, endpoint)?.count?.(threads) ?? [];
    })
    .catch(() => []);
  const batch = { threads, counts };
  open.set(key, batch);
  return batch;
}
