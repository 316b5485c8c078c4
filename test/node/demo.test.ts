/** What `npm start` serves: the article, its bundle and a comments service that keeps what it takes. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { built } from '../support/built.js';

const cli = `${built()}/cli.js`;
const running: ChildProcess[] = [];
afterEach(() => running.splice(0).forEach((child) => child.kill('SIGKILL')));

/** Starts the demo and waits for its address. */
async function start(data: string, port = 0): Promise<{ child: ChildProcess; url: string; said: string }> {
  const child = spawn(process.execPath, [cli, 'demo', '--data', data, '--port', String(port)]);
  running.push(child);
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    const url = /at (http:\/\/\S+?)\/\n/.exec(said)?.[1];
    if (url) return { child, url, said };
  }
  throw new Error(`the demo did not start: ${said}`);
}

const scratch = () => mkdtempSync(join(tmpdir(), 'carelets-demo-'));
const comment = {
  name: 'Ana',
  email: 'ana@example.org',
  website: '',
  text: 'Mine too.',
  consent: true,
  key: 'draft-key-1',
};
const ticket = async (url: string) =>
  ((await (await fetch(`${url}/threads/a-thread/ticket`)).json()) as { ticket: string }).ticket;
/** A ticket that is old enough to post with. */
async function waited(url: string): Promise<string> {
  const taken = await ticket(url);
  await new Promise((done) => setTimeout(done, 3100));
  return taken;
}
const post = async (url: string) =>
  fetch(`${url}/threads/a-thread/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ ...comment, ticket: await waited(url) }),
  });

test('the article, its styles and its bundle are served, and a comment is taken', async () => {
  const { url } = await start(scratch());
  const page = await fetch(`${url}/`);
  assert.match(page.headers.get('content-type') ?? '', /text\/html/);
  assert.match(await page.text(), /<pain-check-quiz/);
  assert.equal((await fetch(`${url}/article.css`)).status, 200);
  assert.match((await fetch(`${url}/dist/carelets.js`)).headers.get('content-type') ?? '', /javascript/);
  assert.equal((await post(url)).status, 202);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} ends it cleanly with a connection open, and what it took is still there`, async () => {
    const data = scratch();
    const { child, url } = await start(data);
    assert.equal((await post(url)).status, 202);
    child.kill(signal);
    const [code] = (await once(child, 'exit', { signal: AbortSignal.timeout(20_000) })) as [number | null];
    assert.equal(code, 0);
    const again = await start(data);
    assert.equal((await post(again.url)).status, 202, 'the same draft is known');
    assert.equal((await fetch(`${again.url}/threads/a-thread`)).status, 200);
  });
}

test('a taken port is told and the next one is used', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const { said, url } = await start(scratch(), port);
  taken.close();
  assert.match(said, new RegExp(`Port ${port} is taken. Trying ${port + 1}.`));
  assert.notEqual(url, `http://127.0.0.1:${port}`);
});
