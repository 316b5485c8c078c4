/** Everything that needs a moderator: one scope, whose own hook is the guard. What is added here cannot be without it. */
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context.js';
import { answerUnknown } from '../../http/answers.js';
import { letInModerators } from '../../http/moderators.js';
import { describeAsGuarded } from '../describe.js';
import { batchRoutes } from './batch.js';
import { commentRoutes } from './comment.js';
import { peopleRoutes } from './people.js';
import { queueRoutes } from './queue.js';
import { sessionRoutes } from './session.js';
import { threadRoutes } from './thread.js';

export async function moderation(app: FastifyInstance, context: Context): Promise<void> {
  letInModerators(app, context);
  describeAsGuarded(app);
  // A handler of its own, so that the guard stands before what is not there, too: without a token nothing is told.
  answerUnknown(app);
  for (const add of [sessionRoutes, queueRoutes, commentRoutes, batchRoutes, threadRoutes, peopleRoutes])
    add(app, context);
}
