/**
 * Marked answers go into every widget; then everything a page could read is searched for them. Writes
 * `dist/privacy.json`: per widget what is stored and sent, and when.
 */
import { writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { Reader, type Given } from './reader.js';
import { markup } from './widgets.js';

/** Where an answer could get out. */
export const channels = [
  ...['requests', 'events', 'dataLayer', 'address', 'history', 'title', 'storage', 'cookies', 'messages', 'console'],
  ...['performance entries', "the page's own elements"],
] as const;
export type Channel = (typeof channels)[number];

/** Runs in the page before everything else: a tag manager that keeps all it can see. */
const recorder = `
  dataLayer = []; heard = []; sent = []; marks = [];
  const see = (event) => {
    const [first] = event.composedPath();
    dataLayer.push({ event: event.type, on: first.localName, value: first.value, text: first.textContent, checked: first.checked });
    heard.push([event.type, JSON.stringify(event.detail ?? null), ...event.composedPath().map((one) => one.outerHTML?.slice(0, 5000) ?? '')].join(' '));
  };
  for (const type of ['click', 'input', 'change', 'focusin', 'submit', 'toggle', 'beforeinput', 'pointerdown']) addEventListener(type, see, true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.includes('-')) { heard.push(event.type + ' ' + JSON.stringify(event.detail ?? null)); dataLayer.push({ event: event.type, detail: event.detail }); }
    return dispatch.call(this, event);
  };
  for (const Sender of [BroadcastChannel, MessagePort, Window, Worker]) {
    const post = Sender.prototype.postMessage ?? window.postMessage;
    const spy = function (...given) { sent.push(JSON.stringify(given[0]) ?? ''); return post.apply(this, given); };
    if (Sender === Window) window.postMessage = spy; else Sender.prototype.postMessage = spy;
  }
  for (const name of ['pushState', 'replaceState']) {
    const real = history[name];
    history[name] = function (...given) { marks.push(JSON.stringify(given)); return real.apply(this, given); };
  }
`;

/** What a script of the page can read now, by channel. */
const readPage = `(async () => ({
  events: heard.join('\\n'),
  dataLayer: JSON.stringify(dataLayer),
  address: location.href,
  history: JSON.stringify(history.state) + marks.join(),
  title: document.title,
  storage: JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + JSON.stringify(await indexedDB.databases()) + (await caches.keys()),
  cookies: document.cookie,
  messages: sent.join('\\n'),
  'performance entries': JSON.stringify(performance.getEntries().map(({ name, detail }) => [name, detail])),
  "the page's own elements": document.documentElement.outerHTML,
}))()`;

export interface Outcome {
  given: Given[];
  /** Channels an answer was found in, with the answer. */
  leaks: { channel: Channel; answer: string }[];
  storedKeys: string[];
  /** Method and address of what was asked, and whether it was before the reader did anything. */
  requests: { line: string; drawn: boolean }[];
}

export interface Question {
  tag: string;
  url: string;
  browser: Browser;
  bundle: string;
  /** Whether the reader asks for things to be kept, and sends what they wrote. */
  asks: boolean;
  /** A script that leaks, to see that it is noticed. */
  leak?: string;
}

export async function search({ tag, url, browser, bundle, asks, leak = '' }: Question): Promise<Outcome> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const requests: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  page.on('console', (message) => said.push(message.text()));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/') {
      const body = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><script>${recorder}</script><body>
        ${markup(tag, url)}<script type="module" src="/${bundle}"></script><script>${leak}</script></body></html>`;
      void request.respond({ contentType: 'text/html', body });
    } else void request.continue();
  });
  await page.goto(`${url}/`, { waitUntil: 'load' });
  const before = {
    ...((await page.evaluate(readPage)) as Record<Channel, string>),
    requests: requests.join('\n'),
    console: '',
  };
  const drawn = requests.length;
  const reader = await Reader.on(page, tag);
  const given = await reader.answerEverything(asks);
  await new Promise((done) => setTimeout(done, 100));
  const after = {
    ...((await page.evaluate(readPage)) as Record<Channel, string>),
    requests: requests.join('\n'),
    console: said.join('\n'),
  };
  const storedKeys = (await page.evaluate('Object.keys(localStorage).concat(Object.keys(sessionStorage))')) as string[];
  await context.close();
  const leaks = given.flatMap(({ answer }) =>
    channels
      .filter((channel) => holds(after[channel], answer) && !holds(before[channel], answer))
      .map((channel) => ({ channel, answer })),
  );
  const asked = requests.map((line, n) => ({ line, drawn: n < drawn }));
  return { given, leaks, storedKeys, requests: asked.filter(({ line }) => !/\.js |^GET \S+\/ $|data:/.test(line)) };
}

/** As it is, as it stands in an address, and as it stands inside JSON. */
const holds = (text: string, answer: string): boolean =>
  [answer, encodeURIComponent(answer), JSON.stringify(answer).slice(1, -1)].some((one) => text.includes(one));

export interface Promised {
  answers: number;
  leaks: string[];
  stores: string[];
  sends: string[];
}

/** Asks every widget twice: a reader who asks for nothing, and one who has things kept and sends. */
export async function privacy(
  tags: readonly string[],
  where: Pick<Question, 'browser' | 'url' | 'bundle'>,
): Promise<Record<string, Promised>> {
  const found: Record<string, Promised> = {};
  for (const tag of tags) {
    const quiet = await search({ ...where, tag, asks: false });
    const open = await search({ ...where, tag, asks: true });
    const leaks = quiet.leaks.map(({ channel, answer }) => `${channel}: ${answer}`);
    // A reader who asks may expect storage and the publisher's own service to have it, and nobody else.
    for (const { channel, answer } of open.leaks) {
      if (channel !== 'storage' && channel !== 'requests') leaks.push(`${channel}: ${answer}`);
    }
    if (quiet.storedKeys.length) leaks.push(`stored unasked: ${quiet.storedKeys.join()}`);
    const told = open.requests.map(({ line, drawn }) => {
      const [method, address = ''] = line.split(' ');
      return `${method} ${address.replace(where.url, 'the endpoint you wrote')}, ${drawn ? 'when it is drawn' : 'when the reader sends'}`;
    });
    found[tag] = {
      answers: Math.max(quiet.given.length, open.given.length),
      leaks: [...new Set(leaks)],
      stores: open.storedKeys.map((key) => `${key}, once the reader asks for it`),
      sends: [...new Set(told)],
    };
  }
  return found;
}

export function writePrivacy(root: string, widgets: Record<string, Promised>): void {
  const limits =
    'A script that records every key pressed on a page sees the keys, as it does for any field of the page.';
  writeFileSync(`${root}dist/privacy.json`, `${JSON.stringify({ channels, limits, widgets }, null, 1)}\n`);
}
