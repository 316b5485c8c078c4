/** The comments service over HTTP. */
import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import files from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { createHmac, randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { check, maxBytes, tidy } from '../comments/limits.js';
import { addOembed } from './oembed.js';
import { draftSchema, maxThreadName, threadName, type StoredComment } from './schema.js';
import { Store } from './store.js';

export interface ServerOptions {
  /** Folder of the database; created where missing. */
  data: string;
  /** Exact origins whose pages may read and post, such as `https://www.example.org`. The service's own always may. */
  origins?: string[];
  /** Hold new comments until a moderator approves them. */
  hold?: boolean;
  host?: string;
  /** 0 takes any free port. */
  port?: number;
  /** Comments per address and minute. */
  perMinute?: number;
  /** Address or network of a reverse proxy whose `X-Forwarded-For` is believed; without it all its readers are one. */
  proxy?: string;
  /** Folders to serve beside the service, by path: for the demo. */
  folders?: Record<string, string>;
  logger?: boolean;
}

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const store = await Store.open(options.data);
  const app = await buildServer(store, options);
  try {
    await app.listen({ host: options.host ?? '127.0.0.1', port: options.port ?? 0 });
  } catch (error) {
    await store.close();
    throw error;
  }
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return {
    url: `http://${options.host ?? '127.0.0.1'}:${port}`,
    async close() {
      await app.close();
      await store.close();
    },
  };
}

async function buildServer(store: Store, options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: maxBytes,
    routerOptions: { maxParamLength: 1000 },
    requestTimeout: 10_000,
    connectionTimeout: 20_000,
    // On a stop, requests under way are answered first.
    forceCloseConnections: 'idle',
    trustProxy: options.proxy ?? false,
    // A body that names __proto__ or constructor loses those keys instead of failing later.
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
    logger: options.logger
      ? { serializers: { req: ({ method }) => ({ method }), res: ({ statusCode }) => ({ statusCode }) } }
      : false,
  });
  app.addContentTypeParser('*', (_request, _payload, done) =>
    done(Object.assign(new Error('json only'), { statusCode: 415 })),
  );
  app.removeContentTypeParser('text/plain');
  protect(app);
  answerErrors(app);
  const known = new Set(options.origins ?? []);
  await app.register(cors, {
    origin: (origin, done) => done(null, origin !== undefined && known.has(origin)),
    credentials: false,
    // Without it a page of another site cannot read how long to wait.
    exposedHeaders: ['Retry-After'],
    maxAge: 600,
  });
  app.addHook('onRequest', async (request, reply) => {
    if (!isAllowed(request, known))
      await reply.code(403).send(problem('origin', 'This site may not use this service.'));
  });
  await app.register(rateLimit, { global: false, keyGenerator: addressKey() });
  for (const [prefix, root] of Object.entries(options.folders ?? {})) {
    await app.register(files, { root, prefix, decorateReply: false });
  }
  addOembed(app, known);
  addRoutes(app, store, options);
  return app;
}

/** Exact comparison after parsing; no header means a request that is not from a page. */
function isAllowed({ headers }: FastifyRequest, known: Set<string>): boolean {
  const { origin, host } = headers;
  return origin === undefined || known.has(origin) || origin === `http://${host}` || origin === `https://${host}`;
}

/** The address is never kept: a keyed hash that changes with every start. IPv6 counts by /64, of which one person has many. */
function addressKey(): (request: FastifyRequest) => string {
  const secret = randomBytes(32);
  return ({ ip }) => {
    const address = ip.replace(/^::ffff:(?=\d+\.)/, '');
    return createHmac('sha256', secret)
      .update(address.includes(':') ? networkOf(address) : address)
      .digest('base64url');
  };
}

/** The first 64 bits of an IPv6 address, written without short forms. */
function networkOf(address: string): string {
  const [head = '', tail = ''] = address.split('::');
  const [start, end] = [head, tail].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  const groups = [...start, ...Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0'), ...end];
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16))
    .join(':');
}

function protect(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer').header('vary', 'Origin');
    if (request.url.startsWith('/threads') || request.url === '/health') {
      reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
    }
  });
}

const problem = (code: string, message: string, fields?: object) => ({
  error: { code, message },
  ...(fields && { fields }),
});

function answerErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(problem('not-found', 'There is nothing here.')));
  app.setErrorHandler((error: { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode ?? 503;
    if (status >= 500) {
      request.log.error({ code: error.code }, 'request failed');
      return reply
        .code(503)
        .header('retry-after', '30')
        .send(problem('unavailable', 'The comments cannot be reached now.'));
    }
    const code = { 413: 'too-large', 415: 'json-only', 429: 'too-fast' }[status] ?? 'bad-request';
    return reply
      .code(status)
      .send(problem(code, code === 'too-fast' ? 'Please wait a little.' : 'The request cannot be read.'));
  });
}

function addRoutes(app: FastifyInstance, store: Store, options: ServerOptions): void {
  app.get('/health', async () => ({ ok: true }));

  app.get<{ Params: { thread: string } }>('/threads/:thread', async ({ params }, reply) => {
    if (!isThread(params.thread)) return reply.code(404).send(problem('not-found', 'There is no such thread.'));
    const { comments, closed } = await store.thread(params.thread);
    return reply.header('cache-control', 'no-cache').send({ comments: comments.map(published), closed });
  });

  const limit = { max: options.perMinute ?? 5, timeWindow: 60_000 };
  app.post<{ Params: { thread: string } }>(
    '/threads/:thread/comments',
    { config: { rateLimit: limit } },
    async (request, reply) => {
      if (!isThread(request.params.thread))
        return reply.code(404).send(problem('not-found', 'There is no such thread.'));
      const parsed = v.safeParse(draftSchema, request.body);
      if (!parsed.success)
        return reply
          .code(400)
          .send(problem('bad-request', 'A field is missing or has the wrong type.', shape(parsed.issues)));
      const draft = tidy(parsed.output);
      const fields = check(draft);
      if (Object.keys(fields).length)
        return reply.code(400).send(problem('invalid', 'Please check the fields.', fields));
      const saved = await store.save(request.params.thread, draft, options.hold === false ? 'approved' : 'held');
      if (saved.state !== 'saved')
        return reply.code(refusals[saved.state][0]).send(problem(saved.state, refusals[saved.state][1]));
      if (saved.comment.status !== 'approved') return reply.code(202).send({ state: 'held' });
      return reply.code(201).send({ state: 'published', comment: published(saved.comment) });
    },
  );

  for (const url of ['/threads/:thread', '/threads/:thread/comments', '/health']) {
    const allow = url.endsWith('comments') ? 'POST' : 'GET';
    const method = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).filter((one) => one !== allow);
    app.route({
      method,
      url,
      handler: (_request, reply) =>
        reply
          .code(405)
          .header('allow', allow)
          .send(problem('method', `Use ${allow}.`)),
    });
  }
}

const refusals = {
  closed: [423, 'This thread takes no more comments.'],
  'no-parent': [400, 'The comment you answer is not here any more.'],
  duplicate: [409, 'This has been said here already.'],
} as const;

const isThread = (name: string) => name.length <= maxThreadName && threadName.test(name);

/** What the world may see of a comment. The e-mail address never leaves the store. */
const published = ({ id, parent_id, name, website, text, created_at }: StoredComment) => ({
  id,
  ...(parent_id && { parentId: parent_id }),
  name,
  ...(website && { website }),
  text,
  createdAt: created_at,
});

function shape(issues: readonly v.BaseIssue<unknown>[]): Record<string, 'invalid'> {
  const fields: Record<string, 'invalid'> = {};
  for (const issue of issues) {
    const name = issue.path?.[0]?.key;
    if (typeof name === 'string') fields[name] = 'invalid';
  }
  return fields;
}
