/** A thread as a whole: everything in it, and whether it takes more. */
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context.js';
import { byOf } from '../../http/moderators.js';
import { threadParams } from '../../schemas/parts.js';
import * as shapes from '../../schemas/moderation.js';
import { isClosed } from '../../store/posting.js';
import { setClosed, wholeThread } from '../../store/queue.js';
import { describe } from '../describe.js';
import { moderated } from './moderated.js';

interface Thread {
  Params: { thread: string };
}

export function threadRoutes(app: FastifyInstance, { store: { db }, settings }: Context): void {
  app.get<Thread>(
    '/threads/:thread',
    describe('See a whole thread', {
      params: threadParams,
      answers: { 200: shapes.wholeThread },
    }),
    async ({ params: { thread } }) => ({
      thread,
      closed: await isClosed(db, thread),
      comments: (await wholeThread(db, thread)).map(moderated),
    }),
  );

  app.patch<Thread & { Body: { closed: boolean } }>(
    '/threads/:thread',
    describe('Close or open a thread', {
      params: threadParams,
      body: shapes.threadChange,
      answers: { 200: shapes.threadChange },
      refusals: [400, 403, 404, 413, 415, 503],
    }),
    async (request) => {
      const { closed } = request.body;
      await setClosed(db, request.params.thread, closed, byOf(request, settings));
      return { closed };
    },
  );
}
