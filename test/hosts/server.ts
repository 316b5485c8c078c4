/** Serves the host pages, their libraries and the bundle, which waits until the page has been looked at without it. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { integrityOf } from '../../src/build/integrity.mjs';
import { module, type Host } from './hosts.js';
import { libraryFile } from './packages.js';
import { markup } from './widgets.js';

const types: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.html': 'text/html' };

/** Where the bundle waits: `reached` when the page asks for it, `opened` when it may have it. */
interface Gate {
  reach: () => void;
  reached: Promise<void>;
  open: () => void;
  opened: Promise<void>;
}

function gate(): Gate {
  let [open, reach] = [(): void => undefined, (): void => undefined];
  const opened = new Promise<void>((done) => (open = done));
  const reached = new Promise<void>((done) => (reach = done));
  return { open, opened, reach, reached };
}

export class HostServer {
  readonly #dist: string;
  readonly #server: Server;
  readonly #hosts = new Map<string, Host>();
  readonly #gates = new Map<string, Gate>();
  readonly #hash: string;
  /** What was asked for, by host: method, address and body. */
  readonly asked = new Map<string, string[]>();
  tags: readonly string[] = [];

  constructor(dist: string, hosts: readonly Host[]) {
    this.#dist = dist;
    this.#hash = integrityOf(`${dist}/carelets.js`);
    for (const host of hosts) {
      this.#hosts.set(host.id, host);
      this.#gates.set(host.id, gate());
    }
    this.#server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => void this.#answer(request.method ?? 'GET', request.url ?? '/', body, response));
    }).listen(0, '127.0.0.1');
  }

  async port(): Promise<number> {
    if (!this.#server.listening) await once(this.#server, 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  /** Resolves when this host's page asks for the bundle. */
  async reached(id: string): Promise<void> {
    await this.#gates.get(id)?.reached;
  }

  /** Lets the bundle through to this host's page. */
  release(id: string): void {
    this.#gates.get(id)?.open();
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(method: string, url: string, body: string, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(url, 'http://host');
    if (pathname.startsWith('/lib/')) return send(response, libraryFile(pathname.slice(5)));
    const [, id = '', file = ''] = pathname.split('/');
    const host = this.#hosts.get(id);
    if (!host) return void response.writeHead(204).end();
    const asked = this.asked.get(id) ?? [];
    this.asked.set(id, asked);
    asked.push(`${method} ${url} ${body}`);
    if (file === 'other')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Other</title>');
    if (file.startsWith('carelets.')) {
      this.#gates.get(id)?.reach();
      await this.#gates.get(id)?.opened;
      return send(response, `${this.#dist}/${file}`, { 'access-control-allow-origin': '*' });
    }
    const reply = pathname.includes('/threads/')
      ? '{"comments":[],"closed":false}'
      : pathname.includes('/count')
        ? '[12]'
        : '';
    if (reply) {
      const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' };
      return void response.writeHead(200, { 'content-type': 'application/json', ...cors }).end(reply);
    }
    const headers = { 'content-type': 'text/html; charset=utf-8', ...host.headers };
    for (const name of Object.keys(headers) as (keyof typeof headers)[]) {
      headers[name] = headers[name].replaceAll('HASH', this.#hash);
    }
    response.writeHead(200, headers).end(this.#page(host));
  }

  #page(host: Host): string {
    const source = `/${host.id}`;
    const load = (host.load ?? module).replaceAll('SRC', source).replaceAll('HASH', this.#hash);
    const nonce = host.headers ? ' nonce="r4nd0m"' : '';
    const widgets = this.tags.map((tag) => markup(tag, source, host.prefix)).join('\n');
    return `${host.doctype ?? '<!doctype html>'}<html lang="en" ${host.html ?? ''}><head><title>Host</title>
<link rel="icon" href="data:,">${(host.styles ?? []).map((file) => `<link rel="stylesheet" href="/lib/${file}">`).join('')}
${host.css ? `<style>${host.css}</style>` : ''}
${(host.scripts ?? []).map((file) => `<script src="/lib/${file}"></script>`).join('')}
${host.js ? `<script${nonce}>${host.js}</script>` : ''}
</head><body>${host.before ?? ''}<main><h1>Back pain</h1><p>A <a href="#x">page</a> of its own.</p>
<ul><li>One</li></ul><button type="button" id="own">Own</button><label>Search <input name="q"></label>
<table><tr><td>A</td></tr></table>
${widgets}
</main>${host.after ?? ''}${load}</body></html>`;
  }
}

async function send(
  response: ServerResponse,
  file: string | undefined,
  headers: Record<string, string> = {},
): Promise<void> {
  try {
    const body = await readFile(file ?? '');
    // Without a charset, as many servers send it.
    response
      .writeHead(200, { 'content-type': types[extname(file ?? '')] ?? 'application/octet-stream', ...headers })
      .end(body);
  } catch {
    response.writeHead(404).end();
  }
}
