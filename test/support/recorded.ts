/** A server that answers what a backend was seen or documented to answer, and remembers what it was asked. */
import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export interface Recorded {
  status?: number;
  headers?: Record<string, string>;
  /** An object is sent as JSON. */
  body?: unknown;
}

export interface Asked {
  method: string;
  /** Path and query. */
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export class RecordedServer {
  readonly asked: Asked[] = [];
  readonly #answers: Record<string, Recorded>;
  readonly #server;

  /** Answers by "METHOD /path", without the query. */
  constructor(answers: Record<string, Recorded>) {
    this.#answers = answers;
    this.#server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const { method = '', url = '', headers } = request;
      this.asked.push({ method, path: url, headers, body });
      const {
        status = 200,
        headers: own,
        body: answer = '',
      } = this.#answers[`${method} ${url.split('?')[0]}`] ?? {
        status: 404,
      };
      const type = typeof answer === 'string' ? 'text/html' : 'application/json';
      response
        .writeHead(status, { 'content-type': type, ...own })
        .end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    });
  }

  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
