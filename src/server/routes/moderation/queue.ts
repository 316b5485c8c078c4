/** What waits, and everything else by status, words, person or thread. */
import type { FastifyInstance } from 'fastify';
import { personOf } from '../../comment.js';
import type { Context } from '../../context.js';
import { Problem } from '../../http/problems.js';
import * as shapes from '../../schemas/moderation.js';
import { pageAt } from '../../store/pages.js';
import { countStatuses, search } from '../../store/queue.js';
import type { Status } from '../../store/tables.js';
import { describe } from '../describe.js';
import { moderated } from './moderated.js';

interface Queue {
  Querystring: Partial<Record<'thread' | 'q' | 'limit' | 'cursor', string>> & {
    status?: Status;
    order?: 'newest' | 'oldest';
  };
}

export function queueRoutes(app: FastifyInstance, { store: { db }, keys }: Context): void {
  app.get<Queue>(
    '/comments',
    describe('List or search comments', {
      query: shapes.queueQuery,
      answers: { 200: shapes.queue },
      notes: 'Without `status` comments of every status.',
    }),
    async ({ query: { status, thread, q, order = 'newest', limit = '50', cursor } }) => {
      const page = pageAt(order, Number(limit), cursor);
      if (!page) throw new Problem('bad-request', { field: 'cursor' });
      const person = q?.includes('@') && !/\s/.test(q.trim()) ? personOf(keys, q) : undefined;
      const words = person === undefined && q ? q : undefined;
      const { comments, next } = await search(db, { status, thread, words, person }, page);
      return {
        comments: comments.map(moderated),
        counts: await countStatuses(db),
        ...(next !== undefined && { next }),
      };
    },
  );
}
