/** What the moderation page and its tools ask for. */
import type { FastifyInstance } from 'fastify';
import { checkedChange, personOf } from '../comment.js';
import type { Context } from '../context.js';
import { moderatorOf } from '../http/moderators.js';
import { Problem } from '../http/problems.js';
import { idParams, threadParams } from '../schemas/parts.js';
import * as shapes from '../schemas/moderation.js';
import { ownEdit, type EditBody } from '../schemas/public.js';
import { act, actionsOn, undo, type Change, type Done } from '../store/moderating.js';
import { findComment } from '../store/own.js';
import { pageAt } from '../store/pages.js';
import { isClosed } from '../store/posting.js';
import { countStatuses, search, setClosed, wholeThread } from '../store/queue.js';
import type { Status } from '../store/tables.js';
import { describe } from './describe.js';
import { moderated } from './moderated.js';

interface One {
  Params: { id: string };
}
interface Seen {
  Querystring: { revision?: string };
}

/** What each decision does to a comment. */
export const changes: Record<shapes.Verb, Change> = {
  approve: { status: 'approved' },
  reject: { status: 'rejected' },
  spam: { status: 'spam' },
  hold: { status: 'held' },
  pin: { pinned: 1 },
  unpin: { pinned: 0 },
  clinician: { clinician: 1 },
  unclinician: { clinician: 0 },
};

export function moderationRoutes(app: FastifyInstance, { store, keys, settings }: Context): void {
  const { db } = store;
  const revisionOf = (text?: string) => (text === undefined ? undefined : Number(text));
  const one = async ({ done: [row], failed: [failure], undo }: Done) => {
    if (!row) throw new Problem(failure?.code ?? 'not-found');
    return { comment: moderated(row), undo, counts: await countStatuses(db) };
  };

  app.get(
    '/mod/session',
    describe('Whose token this is, and what waits', { answers: { 200: shapes.session }, moderator: true }),
    async (request) => ({ moderator: moderatorOf(request), counts: await countStatuses(db) }),
  );

  app.get<{
    Querystring: Partial<Record<'thread' | 'q' | 'limit' | 'cursor', string>> & {
      status?: Status;
      order?: 'newest' | 'oldest';
    };
  }>(
    '/mod/comments',
    describe('List or search comments', {
      query: shapes.queueQuery,
      answers: { 200: shapes.queue },
      moderator: true,
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

  app.get<One>(
    '/mod/comments/:id',
    describe('See a comment and what was done with it', {
      params: idParams,
      answers: { 200: shapes.single },
      moderator: true,
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
    '/mod/comments/:id/:verb',
    describe('Decide on a comment', {
      params: shapes.verbParams,
      query: shapes.decideQuery,
      answers: { 200: shapes.changed },
      refusals: [400, 401, 403, 404, 409, 503],
      moderator: true,
    }),
    async (request) => {
      const { id, verb } = request.params;
      const revision = revisionOf(request.query.revision);
      const action = { kind: verb, moderator: moderatorOf(request), change: changes[verb], revision };
      return one(await act(db, [id], action, settings.now()));
    },
  );

  app.patch<One & Seen & { Body: EditBody }>(
    '/mod/comments/:id',
    describe("Change a comment's words", {
      params: idParams,
      query: shapes.decideQuery,
      body: ownEdit,
      answers: { 200: shapes.changed },
      refusals: [400, 401, 403, 404, 409, 413, 415, 503],
      moderator: true,
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

  app.post<{ Body: { action: shapes.Verb; ids: string[] } }>(
    '/mod/batch',
    describe('Decide on several comments', {
      body: shapes.batch,
      answers: { 200: shapes.batchDone },
      refusals: [400, 401, 403, 413, 415, 503],
      moderator: true,
    }),
    async (request) => {
      const { action: kind, ids } = request.body;
      const action = { kind, moderator: moderatorOf(request), change: changes[kind] };
      const { done, failed, undo } = await act(db, ids, action, settings.now());
      return { comments: done.map(moderated), failed, undo, counts: await countStatuses(db) };
    },
  );

  app.post<{ Body: { undo: string } }>(
    '/mod/undo',
    describe('Undo a decision', {
      body: shapes.undoBody,
      answers: { 200: shapes.batchDone },
      refusals: [400, 401, 403, 404, 413, 415, 503],
      moderator: true,
      notes: 'A comment that was changed since stays as it is and comes back under `failed`.',
    }),
    async ({ body }) => {
      const result = await undo(db, body.undo);
      if (!result) throw new Problem('not-found');
      return { comments: result.done.map(moderated), failed: result.failed, counts: await countStatuses(db) };
    },
  );

  app.get<{ Params: { thread: string } }>(
    '/mod/threads/:thread',
    describe('See a whole thread', {
      params: threadParams,
      answers: { 200: shapes.wholeThread },
      moderator: true,
    }),
    async ({ params: { thread } }) => ({
      thread,
      closed: await isClosed(db, thread),
      comments: (await wholeThread(db, thread)).map(moderated),
    }),
  );

  app.patch<{ Params: { thread: string }; Body: { closed: boolean } }>(
    '/mod/threads/:thread',
    describe('Close or open a thread', {
      params: threadParams,
      body: shapes.threadChange,
      answers: { 200: shapes.threadChange },
      refusals: [400, 401, 403, 404, 413, 415, 503],
      moderator: true,
    }),
    async ({ params, body }) => {
      await setClosed(db, params.thread, body.closed);
      return { closed: body.closed };
    },
  );
}
