/** The service over HTTP: limits, who may come in, routes. */
import files from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import { maxBytes } from '../comments/limits.js';
import type { Context } from './context.js';
import { answerClientError, answerErrors } from './http/answers.js';
import { limitBodies } from './http/body.js';
import { proxiesOf } from './http/client.js';
import { addHeaders } from './http/headers.js';
import { refuseUnknownHosts } from './http/hosts.js';
import { allowOrigins } from './http/origins.js';
import { limitRequests } from './http/pressure.js';
import { addOembed } from './oembed.js';
import { describeApi } from './openapi.js';
import { moderation } from './routes/moderation/moderation.js';
import { ownRoutes } from './routes/own.js';
import { stateRoutes } from './routes/state.js';
import { threadRoutes } from './routes/threads.js';
import { postingRoutes } from './routes/posting.js';

export async function buildApp(context: Context): Promise<FastifyInstance> {
  const { settings } = context;
  const folders = settings.folders ?? {};
  const app = Fastify({
    bodyLimit: maxBytes,
    routerOptions: { maxParamLength: 1000 },
    requestTimeout: 10_000,
    // How often Node looks for requests that are too slow.
    http: { connectionsCheckingInterval: 2000 },
    connectionTimeout: 20_000,
    keepAliveTimeout: 20_000,
    // On a stop, requests under way are answered first.
    forceCloseConnections: 'idle',
    trustProxy: settings.proxy ? proxiesOf(settings.proxy) : false,
    clientErrorHandler: answerClientError,
    // What is not in a schema is dropped; what has the wrong type is refused, not turned into another.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: 'all', useDefaults: false, allErrors: false } },
    logger: settings.logger
      ? {
          serializers: {
            req: ({ method, routeOptions }) => ({ method, route: routeOptions?.url }),
            res: ({ statusCode }) => ({ statusCode }),
          },
        }
      : false,
  });
  app.server.headersTimeout = 10_000;
  addHeaders(app, Object.keys(folders));
  answerErrors(app, new Set(settings.origins));
  refuseUnknownHosts(app, settings);
  limitRequests(app, settings.maxRequests);
  limitBodies(app);
  await allowOrigins(app, settings.origins);
  for (const [prefix, root] of Object.entries(folders)) {
    await app.register(files, { root, prefix, decorateReply: false, redirect: true });
  }
  await describeApi(app);
  addOembed(app, new Set(settings.origins));
  for (const add of [stateRoutes, threadRoutes, postingRoutes, ownRoutes]) add(app, context);
  await app.register((scope) => moderation(scope, context), { prefix: '/mod' });
  return app;
}
