/** One comment: what was done with it, a decision on it, a change of its words. */
import type { FastifyInstance } from 'fastify';
import { checkedChange } from '../../comment.js';
import type { Context } from '../../context.js';
import { moderatorOf } from '../../http/moderators.js';
import { Problem } from '../../http/problems.js';
import { idParams } from '../../schemas/parts.js';
import * as shapes from '../../schemas/moderation.js';
import { ownEdit, type EditBody } from '../../schemas/public.js';
import { act, actionsOn, type Done } from '../../store/moderating.js';
import { findComment } from '../../store/own.js';
import { countStatuses } from '../../store/queue.js';
import { describe } from '../describe.js';
import { changes } from './changes.js';
import { moderated } from './moderated.js';

interface One {
  Params: { id: string };
}
interface Seen {
  Querystring: { revision?: string };
}

export function commentRoutes(app: FastifyInstance, { store: { db }, settings }: Context): void {
  const one = async ({ done: [row], failed: [failure], undo }: Done) => {
    if (!row) throw new Problem(failure?.code ?? 'not-found');
    return { comment: moderated(row), undo, counts: await countStatuses(db) };
  };

  app.get<One>(
    '/comments/:id',
    describe('See a comment and what was done with it', {
      params: idParams,
      answers: { 200: shapes.single },
    }),
    async ({ params }) => {
      const row = await findComment(db, params.id);
      if (!row) throw new Problem('not-found');
      const actions = await actionsOn(db, params.id);
      return {
        comment: moderated(row),
        actions: actions.map(({ batch, kind, moderator, created_at, undone }) => ({
          ...{ undo: batch, kind, moderator, at: created_at, undone: undone === 1 },
        })),
      };
    },
  );

  app.post<Seen & { Params: { id: string; verb: shapes.Verb } }>(
    '/comments/:id/:verb',
    describe('Decide on a comment', {
      params: shapes.verbParams,
      query: shapes.decideQuery,
      answers: { 200: shapes.changed },
      refusals: [400, 403, 404, 409, 503],
    }),
    async (request) => {
      const { id, verb } = request.params;
      const revision = revisionOf(request.query.revision);
      const action = { kind: verb, moderator: moderatorOf(request), change: changes[verb], revision };
      return one(await act(db, [id], action, settings.now()));
    },
  );

  app.patch<One & Seen & { Body: EditBody }>(
    '/comments/:id',
    describe("Change a comment's words", {
      params: idParams,
      query: shapes.decideQuery,
      body: ownEdit,
      answers: { 200: shapes.changed },
      refusals: [400, 403, 404, 409, 413, 415, 503],
    }),
    async (request) => {
      const row = await findComment(db, request.params.id);
      if (!row) throw new Problem('not-found');
      const edited_at = new Date(settings.now()).toISOString();
      const change = { ...checkedChange(row, request.body, 'any'), edited_at };
      const revision = revisionOf(request.query.revision) ?? row.revision;
      const action = { kind: 'edit', moderator: moderatorOf(request), change, revision };
      return one(await act(db, [row.id], action, settings.now()));
    },
  );
}

const revisionOf = (text?: string) => (text === undefined ? undefined : Number(text));
