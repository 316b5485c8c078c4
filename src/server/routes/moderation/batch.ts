/** Several comments at once, and taking a decision back. */
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context.js';
import { byOf, moderatorOf } from '../../http/moderators.js';
import { Problem } from '../../http/problems.js';
import * as shapes from '../../schemas/moderation.js';
import { act, undo } from '../../store/moderating.js';
import { countStatuses } from '../../store/queue.js';
import { describe } from '../describe.js';
import { changes } from './changes.js';
import { moderated } from './moderated.js';

export function batchRoutes(app: FastifyInstance, { store: { db }, settings }: Context): void {
  app.post<{ Body: { action: shapes.Verb; ids: string[] } }>(
    '/batch',
    describe('Decide on several comments', {
      body: shapes.batch,
      answers: { 200: shapes.batchDone },
      refusals: [400, 403, 413, 415, 503],
    }),
    async (request) => {
      const { action: kind, ids } = request.body;
      const action = { kind, moderator: moderatorOf(request), change: changes[kind] };
      const { done, failed, undo } = await act(db, ids, action, settings.now());
      return { comments: done.map(moderated), failed, undo, counts: await countStatuses(db) };
    },
  );

  app.post<{ Body: { undo: string } }>(
    '/undo',
    describe('Undo a decision', {
      body: shapes.undoBody,
      answers: { 200: shapes.batchDone },
      refusals: [400, 403, 404, 413, 415, 503],
      notes: 'A comment that was changed since stays as it is and comes back under `failed`.',
    }),
    async (request) => {
      const result = await undo(db, request.body.undo, byOf(request, settings));
      if (!result) throw new Problem('not-found');
      return { comments: result.done.map(moderated), failed: result.failed, counts: await countStatuses(db) };
    },
  );
}
