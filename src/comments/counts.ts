/**
 * Counts for a page that lists many articles: those asked for in the same moment go out as one question. The adapters
 * themselves are not used here, so that the file of a widget that only counts does not hold them.
 */
import { issoCounts } from './isso.js';
import type { Counts } from './port.js';
import { remark42Counts } from './remark42.js';
import { serviceCounts } from './service.js';
import { wordPressCounts } from './wordpress.js';

const counters: Record<string, (endpoint: string, threads: readonly string[]) => Promise<Counts>> = {
  service: serviceCounts,
  wordpress: wordPressCounts,
  isso: issoCounts,
  remark42: remark42Counts,
};

interface Batch {
  threads: string[];
  counts: Promise<Counts>;
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
      return (Object.hasOwn(counters, name) && counters[name]?.(endpoint, threads)) || [];
    })
    .catch(() => []);
  const batch = { threads, counts };
  open.set(key, batch);
  return batch;
}
