/** What needs a token, in every spelling of its address: the walk goes over the table of routes, not over a list. */
import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { startServer } from '../../src/server/server.js';
import { draft, inStore, moderator, optionsFor, post, type Service } from '../support/service.js';

/** Open to everybody by intent. Whatever else the service has or gets must ask for a token. */
const open = new Set(['/health', '/ready', '/openapi.json', '/oembed', '/threads/:thread', '/counts']);
for (const more of ['ticket', 'comments']) open.add(`/threads/:thread/${more}`);
/** Preflights; they are answered with headers alone. */
open.add('*');

interface Route {
  method: string;
  url: string;
}
const routes: Route[] = [];
/** Each request comes a minute after the one before, so that no limit of wrong tokens stands before the guard. */
let clock = 0;
let service: Service;
let held = '';
let writer = '';
const agent = new Agent({ keepAlive: true, maxSockets: 4 });

before(async () => {
  const collect = (message: unknown) =>
    (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) routes.push({ method: one, url });
    });
  subscribe('fastify.initialization', collect);
  const options = await optionsFor({ now: () => Date.now() + clock });
  service = { ...(await startServer(options)), options, data: options.data };
  unsubscribe('fastify.initialization', collect);
  held = (await post(service.url, draft({ email: 'held@example.org' }))).body.comment.id;
  writer = (await post(service.url, draft({ email: 'writer@example.org' }))).body.token;
});
after(async () => {
  agent.destroy();
  await service.close();
});

/** Good for every route: each drops what it does not know. */
const body = () =>
  JSON.stringify({
    ...{ action: 'approve', ids: [held], undo: held, closed: true, email: 'held@example.org' },
    ...{ text: 'Take 40 tablets, says the editor.', name: 'Editor' },
  });

/** Sent as it is written: `fetch` would put the address right first. */
function ask(method: string, path: string, token: string): Promise<{ status: number; headers: IncomingHttpHeaders }> {
  clock += 60_001;
  const withBody = !['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method);
  const headers = {
    ...(token !== '' && { authorization: `Bearer ${token}` }),
    ...(withBody && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body()) }),
  };
  const { hostname, port } = new URL(service.url);
  return new Promise((done, fail) => {
    const sent = request({ agent, hostname, port, method, path, headers }, (answer) => {
      answer.resume();
      done({ status: answer.statusCode ?? 0, headers: answer.headers });
    });
    sent
      .on('error', (error) => fail(new Error(`${method} ${path}: ${error.message}`)))
      .end(withBody ? body() : undefined);
  });
}

const filled = (url: string) =>
  url.replace(':id', held).replace(':verb', 'approve').replace(':thread', 'a-thread').replace('*', 'x');
const encoded = (text: string) => [...text].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join('');

/** Each sign of the fixed part encoded in turn, all of them, twice, and the rest of what is known to slip by. */
function spellings(url: string): string[] {
  const path = filled(url);
  const signs = [...url.slice(1).split(/[:*]/)[0]!].map((_, at) => at + 1);
  const one = (at: number, code: string) => path.slice(0, at) + code + path.slice(at + 1);
  const first = path.split('/')[1] ?? '';
  return [
    path,
    ...signs.map((at) => one(at, encoded(path[at]!))),
    ...signs.map((at) => one(at, encoded(path[at]!).toUpperCase())),
    ...signs.map((at) => one(at, encoded(path[at]!).replace('%', '%25'))),
    ...signs.map((at) => one(at, path[at]!.toUpperCase())),
    `/${encoded(first)}${path.slice(first.length + 1)}`,
    ...['http://x', 'https://evil.example', 'HTTP://X:80', 'http://u:p@x', 'x://y'].map((origin) => origin + path),
    ...[`/${path}`, `//x${path}`, `/.${path}`, `/x/..${path}`, `/%2e${path}`, `\\${path}`, path.replace('/', '/\\')],
    ...[`${path}/`, `${path}//`, `${path}/.`, `${path}%2f`, `${path}%00`, `${path};x`, `${path}?x=/health`],
    ...[`${path}#x`, path.toUpperCase(), path.replaceAll('/', '//'), path.slice(1), `/moderate/..${path}`],
  ];
}

const guarded = () => routes.filter(({ url }) => !open.has(url));
const everything = () =>
  inStore(service.options, async ({ db }) =>
    JSON.stringify([
      await db.selectFrom('comments').selectAll().orderBy('id').execute(),
      await db.selectFrom('threads').selectAll().execute(),
      await db.selectFrom('actions').selectAll().execute(),
      await db.selectFrom('journal').selectAll().execute(),
      await db.selectFrom('moderators').selectAll().execute(),
      // A wrong token costs no write either.
      await db.selectFrom('floods').selectAll().orderBy('key').execute(),
      await db.selectFrom('daily_keys').selectAll().execute(),
    ]),
  );

test('every route that is not open, however it is spelt, with no token, a wrong one or a writer’s: 401 or 404', async () => {
  const before = await everything();
  assert.ok(guarded().length >= 16, `${guarded().length} routes`);
  for (const { method, url } of guarded()) {
    for (const path of spellings(url)) {
      for (const token of ['', `${moderator}x`, writer]) {
        const { status } = await ask(method, path, token);
        // 400: no address at all; the router gave it up.
        assert.ok([400, 401, 404].includes(status), `${method} ${path} (${token || 'no token'}): ${status}`);
        if (path === filled(url)) assert.equal(status, url.startsWith('/mod/') ? 401 : 404, `${method} ${path}`);
      }
    }
  }
  assert.equal(await everything(), before, 'nothing changed');
});

test('a method that a moderator’s route does not take: 401 first, and 405 for a moderator alone', async () => {
  const before = await everything();
  const urls = [...new Set(guarded().map(({ url }) => url))];
  for (const url of urls.filter((one) => one.startsWith('/mod/'))) {
    const known = routes.filter((route) => route.url === url).map(({ method }) => method);
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'].filter((m) => !known.includes(m))) {
      for (const path of [filled(url), filled(url).replace('/mod', '/%6dod'), `http://x${filled(url)}`]) {
        const { status } = await ask(method, path, writer);
        // TRACE is stopped by the server below.
        assert.ok([401, ...(method === 'TRACE' ? [404, 405] : [])].includes(status), `${method} ${path}: ${status}`);
        const right = await ask(method, path, moderator);
        assert.ok([404, 405].includes(right.status), `${method} ${path}: ${right.status}`);
        if (right.status === 405) assert.equal(right.headers.allow, [...known].sort().join(', '));
      }
    }
    assert.equal((await ask('OPTIONS', filled(url), '')).status, 405, 'no preflight: it names no origin');
  }
  assert.equal(await everything(), before, 'nothing changed');
});

test('what is not there is 401 in the moderators’ scope, and not to be told from what is', async () => {
  for (const path of ['/mod', '/mod/', '/mod/nothing', '/mod?x', '/%6dod/nothing', 'http://x/mod']) {
    assert.equal((await ask('GET', path, '')).status, 401, path);
    assert.equal((await ask('GET', path, moderator)).status, 404, path);
  }
});

test('with a moderator’s token the same routes work, so the walk above could have harmed', async () => {
  for (const { method, url } of guarded().filter(({ url }) => url.startsWith('/mod/'))) {
    const { status } = await ask(method, filled(url).replace('/mod', '/%6dod'), moderator);
    // Nothing was decided yet that could be undone.
    assert.equal(status, url === '/mod/undo' ? 404 : 200, `${method} ${url}`);
  }
});
