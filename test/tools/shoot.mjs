/**
 * Screenshots of a page: `node test/tools/shoot.mjs PAGE OUT [--width 360] [--dark] [--reduced] [--forced] [--rtl] [--print] [--no-script]`
 * PAGE is an HTML file (served from the project's root, so /dist and /src work) or an address. OUT is a .png file.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './chromium.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1000' },
    dark: { type: 'boolean' },
    reduced: { type: 'boolean' },
    forced: { type: 'boolean' },
    rtl: { type: 'boolean' },
    print: { type: 'boolean' },
    'no-script': { type: 'boolean' },
    script: { type: 'string' },
  },
});
const [page, out] = positionals;
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const server = createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = path === '/page' ? resolve(page) : `.${path}`;
  try {
    const body = await readFile(file);
    response.writeHead(200, { 'content-type': types[path === '/page' ? '.html' : extname(path)] ?? 'text/plain' });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
const browser = await launch();
const tab = await browser.newPage();
tab.on('console', (message) => console.log(message.type(), message.text()));
tab.on('pageerror', (error) => console.log('page error', error.message));
await tab.setViewport({ width: Number(values.width), height: 800 });
await tab.emulateMediaFeatures([
  { name: 'prefers-color-scheme', value: values.dark ? 'dark' : 'light' },
  { name: 'prefers-reduced-motion', value: values.reduced ? 'reduce' : 'no-preference' },
]);
if (values.forced) {
  const client = await tab.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
}
if (values['no-script']) await tab.setJavaScriptEnabled(false);
if (values.print) await tab.emulateMediaType('print');
await tab.goto(/^https?:/.test(page) ? page : `http://127.0.0.1:${server.address().port}/page`, {
  waitUntil: 'networkidle0',
});
if (values.rtl) await tab.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
if (values.script) await tab.evaluate(await readFile(values.script, 'utf8'));
await new Promise((done) => setTimeout(done, 400));
await tab.screenshot({ path: out, fullPage: true });
await browser.close();
server.close();
