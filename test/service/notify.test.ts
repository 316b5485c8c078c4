/** Mail to the moderator and Akismet, against servers of the test: both off untold, neither in the way of a comment. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { draft, post, rows, withService } from '../support/service.js';
import { until } from '../support/until.js';

async function withMailServer(use: (smtp: string, mails: string[]) => Promise<void>): Promise<void> {
  const mails: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let mail = '';
      stream.on('data', (chunk: Buffer) => (mail += String(chunk)));
      stream.on('end', () => {
        mails.push(mail);
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  try {
    await use(`smtp://127.0.0.1:${port}`, mails);
  } finally {
    await new Promise<void>((done) => server.close(() => done()));
  }
}

const mail = (smtp: string, minutes = 0) => ({ smtp, from: 'service@example.org', to: 'maria@example.org', minutes });

test('S41 a held comment is told in plain text, with none of its words, whatever they are', () =>
  withMailServer((smtp, mails) =>
    withService({ mail: { ...mail(smtp), page: 'https://comments.example.org/moderate' } }, async ({ url }) => {
      const evil = 'x\r\nBcc: victim@example.org\r\n\r\n<script>canary</script>';
      await post(url, draft({ name: 'Bcc: canary@example.org', text: `I want to die ${evil}` }));
      const [sent = ''] = await until(() => (mails.length ? mails : undefined));
      assert.match(sent, /^To: maria@example\.org/m);
      assert.match(sent, /^Subject: A comment waits for you/m);
      assert.match(sent, /^Content-Type: text\/plain/m);
      assert.match(sent, /^List-Unsubscribe: <mailto:/m);
      assert.match(sent, /^Auto-Submitted: auto-generated/m);
      assert.match(sent, /a-thread \(harm.*\)/);
      assert.match(sent, /speaks of self-harm/);
      // The id of a mail is random letters and digits, and can spell one of these.
      assert.doesNotMatch(sent.replace(/^Message-ID: .*$/im, ''), /canary|Bcc|script|victim/i);
    }),
  ));

test('several comments make one mail, once the time between mails is over', () =>
  withMailServer((smtp, mails) =>
    withService({ mail: mail(smtp, 0.02) }, async ({ url }) => {
      await post(url, draft());
      await until(() => mails.length === 1);
      for (let n = 0; n < 3; n++) await post(url, draft());
      const second = await until(() => mails[1]);
      assert.match(second, /Subject: 3 comments wait for you/);
    }),
  ));

test("a mail server that is not there is in nobody's way", () =>
  withService({ mail: mail('smtp://127.0.0.1:9') }, async ({ url }) => {
    const start = performance.now();
    assert.equal((await post(url, draft())).status, 202);
    assert.ok(performance.now() - start < 15_000);
  }));

async function withAkismet(
  answer: string | number | 'silence',
  use: (endpoint: string, asked: URLSearchParams[]) => Promise<void>,
): Promise<void> {
  const asked: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      asked.push(new URLSearchParams(body));
      if (answer === 'silence') request.socket.destroy();
      else if (typeof answer === 'number') response.writeHead(answer).end('broken');
      else response.end(answer);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked);
  } finally {
    server.close();
  }
}

const akismet = (endpoint: string) => ({ key: 'k', site: 'https://www.example.org', endpoint });

test('what Akismet calls spam becomes spam after it was taken; its writer is told what every writer is', () =>
  withAkismet('true', (endpoint, asked) =>
    withService({ hold: false, akismet: akismet(endpoint) }, async (service) => {
      assert.equal((await post(service.url, draft({ text: 'Sold.' }))).status, 201);
      await until(async () => (await rows(service))[0]?.status === 'spam');
      assert.deepEqual(JSON.parse((await rows(service))[0]?.reasons ?? ''), ['akismet']);
      assert.equal(asked[0]?.get('comment_content'), 'Sold.');
      assert.equal(asked[0]?.get('blog'), 'https://www.example.org');
    }),
  ));

for (const answer of ['false', 'invalid', 500, 'silence'] as const) {
  test(`Akismet that answers ${answer} changes nothing`, () =>
    withAkismet(answer, (endpoint, asked) =>
      withService({ hold: false, akismet: akismet(endpoint) }, async (service) => {
        assert.equal((await post(service.url, draft())).status, 201);
        await until(() => asked.length === 1);
        await new Promise((done) => setTimeout(done, 100));
        assert.equal((await rows(service))[0]?.status, 'approved');
      }),
    ));
}
