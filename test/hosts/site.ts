/** A publisher's site with a page per visit and the bundle beside it, and the comments service that it uses. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer } from '../../src/server/server.js';

export class Site {
  readonly #bundle: string;
  readonly #server: Server;
  readonly #pages = new Map<string, string>();
  readonly #changed = new Map<string, string>();
  #service!: RunningServer;

  private constructor(dist: string) {
    this.#bundle = readFileSync(`${dist}/carelets.js`, 'utf8');
    this.#server = createServer(({ url = '/' }, response) => {
      const { pathname } = new URL(url, 'http://site');
      const script = pathname === '/carelets.js' ? this.#bundle : this.#changed.get(pathname);
      const page = this.#pages.get(pathname);
      if (script) response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      else if (page) response.writeHead(200, { 'content-type': 'text/html' }).end(page);
      // For `<comments-count>`, as Isso answers.
      else response.writeHead(200, { 'content-type': 'application/json' }).end('[12]');
    }).listen(0, '127.0.0.1');
  }

  static async start(dist: string): Promise<Site> {
    const site = new Site(dist);
    await once(site.#server, 'listening');
    site.#service = await startServer({
      data: mkdtempSync(join(tmpdir(), 'carelets-privacy-')),
      origins: [site.url],
      minSeconds: 0,
      ...{ perMinute: 1000, perEmail: 1000, perThread: 1000 },
    });
    return site;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Address of the service, as the publisher writes it down. */
  get endpoint(): string {
    return `${this.#service.url}/`;
  }

  /** A page with this in its body; `change` spoils the bundle on its way. Two visits may look the same: then it is one page. */
  page(head: string, body: string, change?: (bundle: string) => string): string {
    const script = change ? '/changed.js' : '/carelets.js';
    if (change) this.#changed.set(script, change(this.#bundle));
    const html = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><script>${head}</script>
<body>${body}<script type="module" src="${script}"></script></body></html>`;
    const path = `/page-${createHash('sha256').update(html).digest('hex').slice(0, 8)}`;
    this.#pages.set(path, html);
    return this.url + path;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await this.#service.close();
  }
}
