/** Whether the service lives, and whether it can work. */
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';
import { health } from '../schemas/public.js';
import { describe } from './describe.js';

export function stateRoutes(app: FastifyInstance, { store }: Context): void {
  app.get(
    '/health',
    { ...describe('Does the service live?', { answers: { 200: health }, refusals: [] }), config: { anyHost: true } },
    async (_, reply) => {
      reply.header('cache-control', 'no-store');
      return { ok: true };
    },
  );
  app.get(
    '/ready',
    {
      ...describe('Can it reach its database?', { answers: { 200: health }, refusals: [503] }),
      config: { anyHost: true },
    },
    async (_, reply) => {
      await store.ping();
      reply.header('cache-control', 'no-store');
      return { ok: true };
    },
  );
}
