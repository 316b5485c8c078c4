/** What each widget keeps to itself, stores and sends, as two readers found it: `dist/privacy.json`. */
import { writeFileSync } from 'node:fs';
import { visitsOf, type Visit } from './answers.js';
import {
  channels,
  differing,
  follow,
  found,
  holds,
  type Channel,
  type Sent,
  type Trace,
  type Where,
} from './privacy.js';

export interface Promised {
  did: string[];
  answers: number;
  leaks: string[];
  stores: string[];
  sends: string[];
}

export async function privacy(tags: readonly string[], where: Where): Promise<Record<string, Promised>> {
  const promised = new Map<string, Promised>();
  const queue = [...tags];
  const work = async (): Promise<void> => {
    for (let tag = queue.shift(); tag; tag = queue.shift()) promised.set(tag, await promise(where, tag));
  };
  await Promise.all([work(), work()]);
  return Object.fromEntries(tags.map((tag) => [tag, promised.get(tag) as Promised]));
}

async function promise(where: Where, tag: string): Promise<Promised> {
  const promised: Promised = { did: [], answers: 0, leaks: [], stores: [], sends: [] };
  const add = (list: 'leaks' | 'stores' | 'sends', line: string) =>
    promised[list].includes(line) || promised[list].push(line);
  for (const visit of [...visitsOf(tag), undefined]) {
    const name = visit?.name ?? 'whatever else can be pressed';
    try {
      const one = await follow(where, tag, visit, 0);
      const other = visit && (await follow(where, tag, visit, 1));
      if (one.given.length || !visit) promised.did.push(name);
      promised.answers += one.given.length;
      look(where, visit, one, other, add);
    } catch (error) {
      add('leaks', `${name}: the reader did not get to the end. ${String(error).slice(0, 200)}`);
    }
  }
  return promised;
}

type Add = (list: 'leaks' | 'stores' | 'sends', line: string) => unknown;

function look(where: Where, visit: Visit | undefined, one: Trace, other: Trace | undefined, add: Add): void {
  // A reader who asks may expect the device or the publisher's own service to have it, and nobody else.
  const expected: readonly Channel[] = visit?.asks ? ['storage', 'requests'] : [];
  for (const { channel, answer } of found(one, one.given)) {
    if (!expected.includes(channel)) add('leaks', `${channel}: ${answer}`);
  }
  for (const { channel, answer } of found(one, one.others)) add('leaks', `${channel}: ${answer}, of another widget`);
  for (const { channel, at } of other ? differing(one, other) : []) {
    if (!expected.includes(channel)) add('leaks', `${channel} tells two readers apart: ${at}`);
  }
  const when = one.asked.map((label) => `“${label}”`).join(', ');
  for (const key of one.stored) {
    if (visit?.asks) add('stores', `${key}, once the reader ticks ${when}`);
    else add('leaks', `stored unasked: ${key}`);
  }
  for (const request of one.requests) {
    const wrong = request.drawn ? undefined : misuse(where, one, request);
    if (wrong) add('leaks', `requests: ${wrong}`);
    const to = [where.site.endpoint.slice(0, -1), where.site.url].reduce(
      (line, own) => line.replace(own, 'the endpoint you wrote'),
      request.address,
    );
    const body = bodyOf(request);
    const fields = request.body ? `: ${Array.isArray(body) ? 'names of threads' : Object.keys(body).join(', ')}` : '';
    add(
      'sends',
      `${request.method} ${to}, ${request.drawn ? 'when it is drawn' : `once the reader presses ${when}`}${fields}`,
    );
  }
}

/** What the form may send: its fields, and what the service gave or needs to tell one draft from another. */
const mayBeSent = ['name', 'email', 'website', 'text', 'consent', 'key', 'ticket', 'parentId', 'trap'];

/** What is wrong with a request; undefined where it is as promised. */
function misuse({ site }: Where, { given }: Trace, { method, address, body }: Sent): string | undefined {
  const carried = given.filter(({ answer }) => answer.length > 5 && holds(`${address} ${body}`, answer));
  const isComment = method === 'POST' && address === `${site.endpoint}threads/a-thread/comments`;
  if (!isComment) return carried.length || body ? `${method} ${address} carries ${body || 'an answer'}` : undefined;
  const sent = bodyOf({ body });
  const typed = given.filter(({ kind }) => kind === 'text').map(({ answer }) => answer);
  const more = Object.keys(sent).filter((name) => !mayBeSent.includes(name));
  if (more.length) return `the comment carries ${more.join(', ')} too`;
  // Word for word: a field that holds more than was typed into it holds something else.
  const values = ['name', 'email', 'website', 'text'].map((name) => sent[name]);
  if (sent['trap']) return 'the comment carries something in the field that nobody meets';
  if (!/^[0-9a-f]{32}$/.test(String(sent['key']))) return 'the key of the comment is not one by chance';
  return String(values) === String(typed) ? undefined : `the comment carries ${String(values)} for ${String(typed)}`;
}

function bodyOf({ body }: Pick<Sent, 'body'>): Record<string, unknown> {
  try {
    return JSON.parse(body) as Record<string, unknown>;
  } catch {
    return { [body]: body };
  }
}

export function writePrivacy(root: string, widgets: Record<string, Promised>, noticed: number): void {
  const how =
    'Two readers did the same in every widget and answered differently: a text or a number of either was searched for in ' +
    'every channel, and whatever else told the two apart counts as a leak. Builds that leak on purpose had to be noticed.';
  const limits =
    'A script that records every key pressed on a page sees the keys, as it does for any field of the page. ' +
    'One that has replaced how the browser hands out files or copies text gets what a reader saves or copies. ' +
    'How tall a widget is can be measured by any script.';
  writeFileSync(
    `${root}dist/privacy.json`,
    `${JSON.stringify({ channels, how, limits, noticed, widgets }, null, 1)}\n`,
  );
}
