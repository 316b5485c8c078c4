/** Whose pages may use the service: exact origins, no pattern. */
import cors from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problems.js';

export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  const known = new Set(origins);
  await app.register(cors, {
    origin: (origin, done) => done(null, origin !== undefined && known.has(origin)),
    credentials: false,
    methods: ['GET', 'POST', 'PATCH', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type'],
    // Without it a page of another site cannot read how long to wait.
    exposedHeaders: ['Retry-After'],
    maxAge: 600,
  });
  app.addHook('onRequest', async (request) => {
    if (!isAllowed(request, known)) throw new Problem('origin');
  });
}

/** No header means a request that is not from a page of another site. */
function isAllowed({ headers }: FastifyRequest, known: Set<string>): boolean {
  const { origin, host } = headers;
  return origin === undefined || known.has(origin) || origin === `http://${host}` || origin === `https://${host}`;
}
