/** Attacks below the request: bytes that are no HTTP, that never end or come too slowly, and addresses that are claimed. */
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { networksOf, readAddress } from '../../src/server/privacy/address.js';
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
  ['TRACE', 'TRACE /health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n', /^HTTP\/1.1 40[045]/],
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

const claims: [what: string, first: string, again: string[]][] = [
  ['ports', '192.0.2.2:40001', ['192.0.2.2:40002', '192.0.2.2', ' 192.0.2.2:1']],
  ['IPv6 with ports', '[2001:db8::1]:40001', ['[2001:db8::1]:40002', '2001:db8::9', '[2001:db8::1]']],
  ['nonsense', 'unknown-1', ['unknown-2', '_hidden', '999.1.1.1', '192.0.2.2:port', '[192.0.2.2]', '1.2.3']],
];
for (const [what, first, again] of claims) {
  test(`S11 behind a proxy that writes ${what}, one stays one`, () =>
    withService({ perMinute: 1, proxy: '127.0.0.1' }, async ({ url }) => {
      const from = async (list: string) => (await post(url, draft(), { 'x-forwarded-for': list })).status;
      assert.equal(await from(first), 202);
      for (const list of again) assert.equal(await from(list), 429, list);
    }));
}

test('S11 behind two proxies, of which the first writes ports', () =>
  withService({ perMinute: 1, proxy: 'loopback, 10.0.0.0/8' }, async ({ url }) => {
    const from = async (list: string) => (await post(url, draft(), { 'x-forwarded-for': list })).status;
    assert.equal(await from('192.0.2.1, 10.0.0.1:4000'), 202);
    assert.equal(await from('192.0.2.2, 10.0.0.1:4001'), 202);
    assert.equal(await from('192.0.2.1:7, 10.9.9.9'), 429);
  }));

test('S11 one customer of IPv6 shuts the thread for nobody: /64, /56 and /48 have rising limits', () =>
  withService({ perMinute: 2, perThread: 5, proxy: '127.0.0.1' }, async ({ url }) => {
    const from = async (address: string) => (await post(url, draft(), { 'x-forwarded-for': address })).status;
    const taken: number[] = [];
    for (let n = 0; n < 20; n++) taken.push(await from(`2001:db8:1:${(n * 256).toString(16)}::1`));
    assert.equal(taken.filter((status) => status === 202).length, 8, 'a /48: four times as much as a person');
    const within: number[] = [];
    for (let n = 0; n < 10; n++) within.push(await from(`2001:db8:2:${n}::1`));
    assert.equal(within.filter((status) => status === 202).length, 4, 'a /56: twice as much');
    assert.equal(await from('198.51.100.7'), 202, 'a reader elsewhere');
  }));

const networks: [address: string, network: string | undefined][] = [
  ['192.0.2.1', '192.0.2.1'],
  ['192.0.2.1:443', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::FFFF:192.0.2.1', '192.0.2.1'],
  ['[::ffff:c000:201]:9', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
  ['[2001:db8:1:2::9]:443', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['[fe80::1%25eth0]:1', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ...[
    '',
    'unknown',
    '192.0.2',
    '192.0.2.1:',
    '192.0.2.1:x',
    '[192.0.2.1]',
    '::1%',
    ':::',
    '2001:db8::1::2',
    'a%b%c',
  ].map((nonsense): [string, undefined] => [nonsense, undefined]),
];
for (const [address, network] of networks) {
  test(`S11 ${address} counts as ${network}`, () => {
    const read = readAddress(address);
    assert.equal(read === undefined ? undefined : networksOf(read)[0].name, network);
  });
}

test('S11 the wider networks of an address', () =>
  assert.deepEqual(
    networksOf('2001:db8:1:abcd::1').map(({ name, share }) => [name, share]),
    [
      ['2001:db8:1:abcd', 1],
      ['2001:db8:1:ab00/56', 2],
      ['2001:db8:1/48', 4],
    ],
  ));
