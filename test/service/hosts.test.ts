/** Under which names the service answers, on every route. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { draft, post, rows, ticketFor, withService, type Service } from '../support/service.js';

interface Heard {
  status: number;
  text: string;
}

/** With a `Host` of its own, which `fetch` does not allow. */
function ask(
  { url }: Service,
  host: string,
  path: string,
  more: Record<string, string> = {},
  body = '',
): Promise<Heard> {
  const { hostname, port } = new URL(url);
  const headers = { host, ...more, ...(body !== '' && { 'content-length': Buffer.byteLength(body) }) };
  return new Promise((done, fail) => {
    const sent = request({ hostname, port, path, headers, method: body ? 'POST' : 'GET' }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => (text += String(chunk)));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, text }));
    });
    sent.on('error', fail).end(body || undefined);
  });
}

const frame = (host: string) =>
  `/oembed?url=${encodeURIComponent(`http://${host}/dist/frame.html?widget=pain-check`)}&format=json`;

const unknown = [
  'evil.tld',
  'evil.tld:3210',
  '127.0.0.1.evil.tld',
  'localhost.evil.tld',
  'comments.example.org.evil.tld',
  'evil.tld#comments.example.org',
  'comments.example.org@evil.tld',
  '192.0.2.1',
  '[2001:db8::1]',
];
const settings = { publicHosts: ['comments.example.org'], origins: ['https://www.example.org'], host: '127.0.0.1' };

test('an unknown host is refused on every route: nothing is read, framed or written for it', () =>
  withService(settings, async (service) => {
    const ticket = await ticketFor(service.url);
    for (const host of unknown) {
      const paths = [
        '/threads/a-thread',
        '/counts?threads=a',
        '/openapi.json',
        '/mod/session',
        '/nothing',
        frame(host),
      ];
      for (const path of paths) {
        const { status, text } = await ask(service, host, path);
        assert.equal(status, 421, `${host} ${path}`);
        assert.equal(JSON.parse(text).error.code, 'host');
      }
      const json = { 'content-type': 'application/json', origin: `http://${host}` };
      const posted = await ask(
        service,
        host,
        '/threads/a-thread/comments',
        json,
        JSON.stringify({ ...draft(), ticket }),
      );
      assert.equal(posted.status, 421, `${host} posts`);
      const form = { 'content-type': 'application/x-www-form-urlencoded', referer: `http://${host}/page` };
      const sent = await ask(service, host, '/threads/a-thread/comments', form, 'name=Ana&text=Hello');
      assert.equal(sent.status, 421, `${host} sends a form`);
      assert.ok(!sent.text.includes(host), 'no page leads there');
    }
    assert.equal((await rows(service)).length, 0);
  }));

test('the named host, the sites and this machine are known, with any port and in any case', () =>
  withService(settings, async (service) => {
    const known = ['comments.example.org', 'Comments.Example.ORG:8443', 'comments.example.org.', 'www.example.org'];
    for (const host of [...known, 'localhost:1', 'a.localhost', '127.0.0.1', '127.9.9.9', '[::1]:3210']) {
      assert.equal((await ask(service, host, '/threads/a-thread')).status, 200, host);
    }
    assert.equal((await ask(service, 'comments.example.org', frame('comments.example.org'))).status, 200);
    assert.equal((await ask(service, 'comments.example.org', frame('evil.tld'))).status, 404);
    assert.equal((await post(service.url, draft())).status, 202);
  }));

test('whether it lives is told to whoever asks, a probe that knows a number alone, too', () =>
  withService(settings, async (service) => {
    for (const path of ['/health', '/ready']) assert.equal((await ask(service, '10.1.2.3:3210', path)).status, 200);
  }));
