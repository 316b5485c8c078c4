/** Real pages in a real browser: a host page is a string, the bundle under test is served beside it. */
import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { startServer, type RunningServer } from '../../src/server/server.js';
import { built } from './built.js';
import { launch } from '../tools/chromium.mjs';

export interface HostPage {
  html: string;
  headers?: Record<string, string>;
  /** What the address ends in, such as `#faq-mri`. */
  hash?: string;
}

export interface Opened {
  page: Page;
  /** Console messages and page errors, in order. */
  said: string[];
  /** Addresses asked for, without the page's own. */
  asked: string[];
}

/** Runs in the page before its scripts. */
export function openRoots(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { __proto__: null, ...init, mode: 'open' } as unknown as ShadowRootInit);
  };
}

export class Pages {
  #browser!: Browser;
  #host!: Server;
  #service!: RunningServer;
  #file!: (name: string) => string;
  #current: HostPage = { html: '' };

  /** `file` says where a file of the bundle is; left out, among those under test. */
  static async start(file?: (name: string) => string): Promise<Pages> {
    const pages = new Pages();
    const folder = file ? '' : built();
    pages.#file = file ?? ((name) => `${folder}/${name}`);
    pages.#browser = await launch();
    pages.#host = createServer((request, response) => void pages.#answer(request.url ?? '/', response)).listen(
      0,
      '127.0.0.1',
    );
    await once(pages.#host, 'listening');
    pages.#service = await startServer({
      data: mkdtempSync(join(tmpdir(), 'carelets-pages-')),
      origins: [pages.url],
      perMinute: 1000,
      folders: {
        '/': join(process.cwd(), 'stories/article'),
        '/dist/': `${resolve(dirname(pages.#file('carelets.js')))}/`,
      },
    });
    return pages;
  }

  /** Address of the host page. */
  get url(): string {
    return `http://127.0.0.1:${(this.#host.address() as AddressInfo).port}`;
  }

  /** Address of the comments service, which also serves the demo article. */
  get service(): string {
    return this.#service.url;
  }

  /** Published roots are closed. Unless a test says `closed`, its page opens them, so that it can look inside. */
  async open(
    what: HostPage | string,
    prepare?: (page: Page) => Promise<unknown>,
    roots: 'open' | 'closed' = 'open',
  ): Promise<Opened> {
    const address = typeof what === 'string' ? what : `${this.url}/${what.hash ?? ''}`;
    if (typeof what !== 'string') this.serve(what);
    const page = await this.#browser.newPage();
    const opened: Opened = { page, said: [], asked: [] };
    page.on('console', (message) => opened.said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => opened.said.push(`error: ${String(error)}`));
    page.on('request', (request) => request.url() === address || opened.asked.push(request.url()));
    if (roots === 'open') await page.evaluateOnNewDocument(openRoots);
    await prepare?.(page);
    await page.goto(address, { waitUntil: 'networkidle0' });
    return opened;
  }

  /** What the host's address answers from now on, for a page that is open already. */
  serve(what: HostPage): void {
    this.#current = what;
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#service.close();
    this.#host.close();
  }

  async #answer(path: string, response: ServerResponse): Promise<void> {
    if (path === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...this.#current.headers });
      response.end(this.#current.html);
      return;
    }
    try {
      // A publisher may keep the files in a folder; which one makes no difference here.
      const pathname = new URL(path, this.url).pathname.replace(/^\/carelets\//, '/');
      const body = await readFile(this.#file(pathname.slice(1)));
      const type = { '.html': 'text/html', '.css': 'text/css' }[extname(pathname)] ?? 'text/javascript';
      response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  }
}
