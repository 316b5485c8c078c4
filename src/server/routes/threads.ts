/** Reading a thread and writing into it. */
import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';
import { checked, newRow, ownToken, published } from '../comment.js';
import type { Context } from '../context.js';
import { Problem, type Code } from '../http/problems.js';
import { networkOf } from '../privacy/address.js';
import { threadParams } from '../schemas/parts.js';
import * as shapes from '../schemas/public.js';
import { assess, decide } from '../spam/assess.js';
import { issueTicket, readTicket, ticketSeconds } from '../spam/ticket.js';
import { pageAt } from '../store/pages.js';
import { postComment, type Posted } from '../store/posting.js';
import { countThreads, readThread } from '../store/reading.js';
import { editableUntil } from './own.js';
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

  app.post<Thread & { Body: shapes.PostBody }>(
    '/threads/:thread/comments',
    describe('Post a comment', {
      params: threadParams,
      body: shapes.draft,
      answers: { 201: shapes.posted, 202: shapes.posted },
      refusals: [400, 403, 409, 413, 415, 423, 429, 503],
      notes: '201: published. 202: held for a moderator.',
    }),
    async (request, reply) => {
      const { ticket: given, trap = '', website = '', ...rest } = request.body;
      const { thread } = request.params;
      const draft = checked({ ...rest, website }, settings.reservedNames);
      const now = settings.now();
      const ticket = readTicket(keys, thread, given, settings.minSeconds, now);
      if (!ticket) throw new Problem('token', { field: 'ticket' });
      const assessed = assess(draft, settings);
      const address = await store.hashAddress(networkOf(request.ip), now);
      const result = await postComment(
        store.db,
        {
          row: newRow(keys, thread, draft, address, now),
          address,
          ticket,
          decide: (before) => decide(assessed, trap !== '', settings, before),
        },
        settings,
        now,
      );
      const { comment, again } = saved(result);
      if (!again) {
        const visit = { address: request.ip, userAgent: request.headers['user-agent'] ?? '', email: draft.email };
        context.afterPost(comment, visit);
      }
      const isShown = comment.status === 'approved';
      return reply
        .code(isShown ? 201 : 202)
        .header('cache-control', 'no-store')
        .send({
          state: isShown ? 'published' : 'held',
          comment: published(comment),
          token: ownToken(keys, comment.id),
          editableUntil: editableUntil(comment, settings.editMinutes),
          ...(assessed.crisis && { crisis: true }),
        });
    },
  );
}

const refusals = {
  duplicate: 'duplicate',
  closed: 'closed',
  'no-parent': 'no-parent',
  'used-ticket': 'token',
} as const;

function saved(result: Posted): Extract<Posted, { state: 'saved' }> {
  if (result.state === 'saved') return result;
  if (result.state === 'too-fast') throw new Problem('too-fast', { retryAfter: result.retryAfter });
  const code: Code = refusals[result.state];
  const fields: Partial<Record<Code, string>> = { token: 'ticket', 'no-parent': 'parentId', duplicate: 'text' };
  throw new Problem(code, { field: fields[code] });
}
