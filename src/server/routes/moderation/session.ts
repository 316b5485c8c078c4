/** Who is at work, and how much waits. */
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context.js';
import { moderatorOf } from '../../http/moderators.js';
import * as shapes from '../../schemas/moderation.js';
import { countStatuses } from '../../store/queue.js';
import { describe } from '../describe.js';

export function sessionRoutes(app: FastifyInstance, { store: { db } }: Context): void {
  app.get(
    '/session',
    describe('Whose token this is, and what waits', { answers: { 200: shapes.session } }),
    async (request) => ({ moderator: moderatorOf(request), counts: await countStatuses(db) }),
  );
}
