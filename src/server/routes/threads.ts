/** Reading a thread, and what is needed before writing into it. */
import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';
import { published } from '../comment.js';
import type { Context } from '../context.js';
import { Problem } from '../http/problems.js';
import { threadParams } from '../schemas/parts.js';
import * as shapes from '../schemas/public.js';
import { issueTicket, ticketSeconds } from '../spam/ticket.js';
import { pageAt } from '../store/pages.js';
import { countThreads, readThread } from '../store/reading.js';
import { describe } from './describe.js';

interface Thread {
  Params: { thread: string };
}

export function threadRoutes(app: FastifyInstance, context: Context): void {
  const { store, keys, settings } = context;

  app.get<Thread & { Querystring: { limit?: string; cursor?: string; order?: 'newest' | 'oldest'; parent?: string } }>(
    '/threads/:thread',
    describe('List a thread', {
      params: threadParams,
      query: shapes.listQuery,
      answers: { 200: shapes.list },
      notes: 'Pages of comments with their answers. `If-None-Match` with the `ETag` gives 304 where nothing changed.',
    }),
    async (request, reply) => {
      const { limit = '50', cursor, order, parent } = request.query;
      const page = pageAt(order ?? (parent === undefined ? 'newest' : 'oldest'), Number(limit), cursor);
      if (!page) throw new Problem('bad-request', { field: 'cursor' });
      const found = await readThread(store.db, request.params.thread, { ...page, parent });
      const body = {
        comments: [...found.pinned, ...found.comments].map((row) => published(row, found.answers.get(row.id))),
        count: found.count,
        closed: found.closed,
        ...(found.next !== undefined && { next: found.next }),
      };
      const tag = `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22)}"`;
      reply.header('cache-control', 'no-cache').header('etag', tag);
      return request.headers['if-none-match'] === tag ? reply.code(304).send() : body;
    },
  );

  app.get<{ Querystring: { threads: string } }>(
    '/counts',
    describe('Count the comments of several threads', {
      query: shapes.countsQuery,
      answers: { 200: shapes.counts },
    }),
    async ({ query }, reply) => {
      const names = query.threads.split(',').slice(0, 50);
      const counts = await countThreads(store.db, names);
      reply.header('cache-control', 'no-cache');
      return { counts: Object.fromEntries(names.map((name) => [name, counts.get(name) ?? 0])) };
    },
  );

  app.get<Thread>(
    '/threads/:thread/ticket',
    describe('Take a ticket for posting', { params: threadParams, answers: { 200: shapes.ticket } }),
    async ({ params }, reply) => {
      reply.header('cache-control', 'no-store');
      const ticket = issueTicket(keys, params.thread, settings.now());
      return { ticket, waitSeconds: settings.minSeconds, expiresInSeconds: ticketSeconds };
    },
  );
}
