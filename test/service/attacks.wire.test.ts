/** Attacks below the request: bytes that are no HTTP, that never end or come too slowly, and addresses that are claimed. */
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { networkOf } from '../../src/server/privacy/address.js';
import { ask, draft, post, withService } from '../support/service.js';
import { sharedService } from '../support/shared-service.js';

const service = sharedService({ hold: false });

/** Writes bytes as they are and gives what comes back until the service closes, or is silent for so many milliseconds. */
function raw(bytes: string, wait = 30_000): Promise<string> {
  const { hostname, port } = new URL(service().url);
  return new Promise((done) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let heard = '';
    socket.on('data', (chunk) => (heard += String(chunk)));
    socket.on('error', () => done(heard));
    socket.on('close', () => done(heard));
    socket.setTimeout(wait, () => socket.destroy());
  });
}

const smuggled: [what: string, bytes: string, RegExp][] = [
  [
    'length and chunks at once',
    'POST /threads/a/comments HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    /^HTTP\/1.1 400/,
  ],
  ['a line end that is none', 'GET /health HTTP/1.1\nhost: x\n\n', /^HTTP\/1.1 400/],
  ['two lengths', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx', /^HTTP\/1.1 400/],
  ['headers of 100 kB', `GET /health HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`, /^HTTP\/1.1 431/],
  ['TRACE', 'TRACE /health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', /^HTTP\/1.1 40[045]/],
];
for (const [what, bytes, answer] of smuggled) {
  test(`S45 ${what}`, async () => assert.match(await raw(bytes), answer));
}

const head = 'POST /threads/a/comments HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';
const slow: [what: string, bytes: string][] = [
  ['a body that stops', `${head}content-length: 100\r\n\r\n{`],
  ['headers that stop', head],
];
for (const [what, bytes] of slow) {
  test(`S12 S45 ${what}: given up after ten seconds`, { timeout: 40_000 }, async () => {
    const start = performance.now();
    assert.match(await raw(bytes), /^HTTP\/1\.1 408/);
    const spent = performance.now() - start;
    assert.ok(spent > 8000, `${spent} ms`);
    assert.equal((await service.rows('a')).length, 0);
  });
}

test('S12 a body in chunks without end is given up at the limit', async () => {
  const chunk = `8000\r\n${' '.repeat(0x8000)}\r\n`;
  assert.match(await raw(`${head}transfer-encoding: chunked\r\n\r\n${chunk.repeat(4)}`), /^HTTP\/1\.1 413/);
  assert.equal((await service.rows('a')).length, 0);
});

test('S45 a thousand requests in one breath do not take the service away from others', async () => {
  const last = 'GET /threads/a HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n';
  const flood = raw('GET /threads/a HTTP/1.1\r\nhost: localhost\r\n\r\n'.repeat(999) + last);
  assert.equal((await ask(`${service().url}/health`)).status, 200);
  // Turned away while all hands are busy, and told when to come back.
  let sent = await post(service().url, draft());
  for (let tries = 0; sent.status === 503 && tries < 5; tries++) {
    assert.equal(sent.headers.get('retry-after'), '2');
    await new Promise((done) => setTimeout(done, 2000));
    sent = await post(service().url, draft());
  }
  assert.equal(sent.status, 201);
  assert.match(await flood, /^HTTP\/1\.1 (200|503)/);
});

const claimed: Record<string, string>[] = [
  { 'x-forwarded-for': '192.0.2.7' },
  { forwarded: 'for=192.0.2.7' },
  { 'x-real-ip': '192.0.2.7' },
  { 'true-client-ip': '192.0.2.7' },
  { 'x-forwarded-for': '192.0.2.7, 127.0.0.1' },
];
for (const headers of claimed) {
  test(`S11 without a proxy named, ${JSON.stringify(headers)} makes nobody another`, () =>
    withService({ perMinute: 1 }, async ({ url }) => {
      assert.equal((await post(url, draft())).status, 202);
      assert.equal((await post(url, draft(), headers)).status, 429);
    }));
}

test('S11 behind a proxy only the address that the proxy itself wrote counts', () =>
  withService({ perMinute: 1, proxy: '127.0.0.1' }, async ({ url }) => {
    const from = async (list: string) => (await post(url, draft(), { 'x-forwarded-for': list })).status;
    assert.equal(await from('192.0.2.1'), 202);
    for (const list of ['192.0.2.9, 192.0.2.1', '10.0.0.1, 192.0.2.9, 192.0.2.1']) assert.equal(await from(list), 429);
  }));

const networks: [address: string, network: string][] = [
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::FFFF:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
];
for (const [address, network] of networks) {
  test(`S11 ${address} counts as ${network}`, () => assert.equal(networkOf(address), network));
}
