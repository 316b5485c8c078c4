/** A reader answers a widget to its end; then everything a page could read is searched for the answers. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { visitsOf, type Visit } from './answers.js';
import { Reader, type Given, type Kind, type Which } from './reader.js';
import type { Site } from './site.js';
import { markup } from './widgets.js';

/** Where an answer could get out. */
export const channels = [
  ...['requests', 'events', 'dataLayer', 'address', 'history', 'title', 'storage', 'cookies', 'messages', 'console'],
  ...['performance entries', "the page's own elements"],
] as const;
export type Channel = (typeof channels)[number];

const recorder = readFileSync(new URL('recorder.js', import.meta.url), 'utf8');

export interface Where {
  browser: Browser;
  site: Site;
  /** A script that leaks, to see that it is noticed. */
  leak?: string;
  /** Changes the bundle, for the same reason. */
  change?: (bundle: string) => string;
}

/** What one reader left behind. */
export interface Trace {
  given: Given[];
  /** What was answered in other widgets of the page before. */
  others: Given[];
  /** What was pressed so that something is kept or sent. */
  asked: string[];
  before: Record<Channel, string>;
  after: Record<Channel, string>;
  /** Keys of what was written to the device, also of what is gone again. */
  stored: string[];
  requests: Sent[];
}

export interface Sent {
  method: string;
  address: string;
  body: string;
  /** Whether it was before the reader did anything. */
  drawn: boolean;
}

/** One reader, one visit. `undefined` for the visit: a reader who tries whatever there is. */
export async function follow(where: Where, tag: string, visit: Visit | undefined, which: Which): Promise<Trace> {
  const context = await where.browser.createBrowserContext();
  try {
    return await traceOf(where, await context.newPage(), tag, visit, which);
  } finally {
    await context.close();
  }
}

async function traceOf(where: Where, page: Page, tag: string, visit: Visit | undefined, which: Which): Promise<Trace> {
  const { site, leak = '', change } = where;
  const requests: Sent[] = [];
  const said: string[] = [];
  let drawn = true;
  const widgets = [...(visit?.after ?? []), tag]
    .map((one) => markup(one, (one === 'comments-form' ? site.endpoint : site.url).replace(/\/$/, '')))
    .join('');
  // The same address for both readers.
  const address = where.site.page(`{${recorder}}`, `${widgets}<script>${leak}</script>`, change);
  page.on('console', (message) => said.push(message.text()));
  page.on('request', (request) => {
    const [method, to, body] = [request.method(), request.url(), request.postData() ?? ''];
    if (to !== address && !/\.js$|^data:/.test(to)) requests.push({ method, address: to, body, drawn });
  });
  await page.goto(address, { waitUntil: 'networkidle0' });
  const read = async (): Promise<Record<Channel, string>> => ({
    ...((await page.evaluate('readPage()')) as Record<Channel, string>),
    requests: requests.map(({ method, address, body }) => `${method} ${address} ${body}`).join('\n'),
    console: said.join('\n'),
  });
  const before = await read();
  drawn = false;
  const others: Given[] = [];
  for (const one of visit?.after ?? []) {
    const before = await Reader.on(page, one, which);
    await visitsOf(one)[0]?.act(before);
    others.push(...before.given);
  }
  const reader = await Reader.on(page, tag, which);
  await (visit ? visit.act(reader) : reader.wander(false));
  await new Promise((done) => setTimeout(done, 100));
  const stored = (await page.evaluate(
    'kept.map((one) => one.split(" ")[0]).concat(Object.keys(localStorage), Object.keys(sessionStorage))',
  )) as string[];
  const { given, asked } = reader;
  return { given, others, asked, before, after: await read(), stored: [...new Set(stored)], requests };
}

/** Channels in which an answer is found, with the answer. Short ones stand in many places by chance. */
export function found(
  { before, after }: Trace,
  given: readonly Given[],
): { channel: Channel; answer: string; kind: Kind }[] {
  const long = given.filter(({ answer, kind }) => kind === 'number' || answer.length > 5);
  return long.flatMap(({ answer, kind }) =>
    channels
      .filter((channel) => holds(after[channel], answer) && !holds(before[channel], answer))
      .map((channel) => ({ channel, answer, kind })),
  );
}

/** As it is, as it stands in an address, and as it stands inside JSON. */
export const holds = (text: string, answer: string): boolean =>
  [answer, encodeURIComponent(answer), JSON.stringify(answer).slice(1, -1)].some((one) => text.includes(one));

/**
 * Channels that tell the two readers apart. They did the same and answered differently, so whatever differs comes from
 * an answer, however short it is and in whatever form.
 */
export const differing = (one: Trace, other: Trace): { channel: Channel; at: string }[] =>
  channels.flatMap((channel) => {
    const [a, b] = [one, other].map(({ after }) => steady(channel, after[channel])) as [string, string];
    if (a === b) return [];
    let at = 0;
    while (a[at] === b[at]) at++;
    return [{ channel, at: `${a.slice(Math.max(0, at - 40), at + 40)} / ${b.slice(Math.max(0, at - 40), at + 40)}` }];
  });

/**
 * Without what is so by chance: the address of a file that the page hands out, and how often the bundle has reminded
 * itself to go on drawing.
 */
const steady = (channel: Channel, text: string): string =>
  (channel === 'messages' ? [...new Set(text.split('\n'))].join('\n') : text).replace(/blob:[^\s"]+/g, 'blob:');
