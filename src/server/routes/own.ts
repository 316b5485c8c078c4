/** A writer's own comment: to see while it is held, to change for some minutes, to delete at any time. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { checkedChange, published } from '../comment.js';
import type { Context } from '../context.js';
import { bearer } from '../http/bearer.js';
import { Problem } from '../http/problems.js';
import { idParams } from '../schemas/parts.js';
import * as shapes from '../schemas/public.js';
import { assess, type Rules } from '../spam/assess.js';
import { isClosed } from '../store/posting.js';
import { deleteOwn, editOwn, findComment } from '../store/own.js';
import type { CommentRow, Status } from '../store/tables.js';
import { describe } from './describe.js';

interface One {
  Params: { id: string };
}

export const editableUntil = ({ created_at }: CommentRow, minutes: number): string =>
  new Date(Date.parse(created_at) + minutes * 60_000).toISOString();

export function ownRoutes(app: FastifyInstance, { store, keys, settings }: Context): void {
  /** A wrong token and a comment that is not there are answered alike. */
  const mine = async (request: FastifyRequest<One>): Promise<CommentRow> => {
    const { id } = request.params;
    if (!keys.verify('own', id, bearer(request))) throw new Problem('not-found');
    const row = await findComment(store.db, id);
    if (!row) throw new Problem('not-found');
    return row;
  };
  const shown = (row: CommentRow, crisis = false) => ({
    state: states[row.status],
    comment: published(row),
    editableUntil: editableUntil(row, settings.editMinutes),
    ...(crisis && { crisis }),
  });

  app.get<One>(
    '/comments/:id',
    describe("See one's own comment", { params: idParams, answers: { 200: shapes.own }, writer: true }),
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      return shown(await mine(request));
    },
  );

  app.patch<One & { Body: shapes.EditBody }>(
    '/comments/:id',
    {
      ...describe("Change one's own comment", {
        params: idParams,
        body: shapes.ownEdit,
        answers: { 200: shapes.own },
        refusals: [400, 403, 404, 409, 413, 415, 423, 503],
        notes: 'Within the minutes that `editableUntil` tells. Where comments are held, a changed one is held again.',
        writer: true,
      }),
      config: { words: true },
    },
    async (request, reply) => {
      const row = await mine(request);
      const now = settings.now();
      const isLate = now > Date.parse(editableUntil(row, settings.editMinutes));
      if (isLate || row.status === 'rejected') throw new Problem('too-late');
      if (await isClosed(store.db, row.thread)) throw new Problem('closed');
      const change = checkedChange(row, request.body, settings.reservedNames);
      const assessed = assess(change, settings);
      const next = statusAfterEdit(row, assessed.reasons, settings);
      const edited_at = new Date(now).toISOString();
      const result = await editOwn(store.db, row, { ...change, ...next, edited_at });
      if (typeof result === 'string') throw new Problem(result);
      reply.header('cache-control', 'no-store');
      return shown(result, assessed.alarms.harm);
    },
  );

  app.delete<One>(
    '/comments/:id',
    describe("Delete one's own comment", { params: idParams, answers: { 204: null }, writer: true }),
    async (request, reply) => {
      const { id } = await mine(request);
      await deleteOwn(store.db, id);
      await store.compact();
      return reply.code(204).send();
    },
  );
}

/** Spam stays unnoticed by whoever wrote it. */
const states: Record<Status, 'published' | 'held' | 'rejected'> = {
  approved: 'published',
  held: 'held',
  spam: 'held',
  rejected: 'rejected',
};

function statusAfterEdit(
  { status }: CommentRow,
  reasons: string[],
  rules: Rules,
): Pick<CommentRow, 'status' | 'reasons'> {
  if (status === 'spam') return { status, reasons: JSON.stringify(['trap', 'edited']) };
  const held = rules.hold || reasons.length > 0 || status === 'held';
  return held
    ? { status: 'held', reasons: JSON.stringify([...reasons, 'edited']) }
    : { status: 'approved', reasons: '[]' };
}
