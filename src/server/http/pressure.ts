/** More requests than can be answered soon are asked to come again, instead of making all wait. */
import type { FastifyInstance } from 'fastify';
import { Problem } from './problems.js';

export function limitRequests(app: FastifyInstance, most: number): void {
  let running = 0;
  const counted = new WeakSet<object>();
  app.addHook('onRequest', async (request) => {
    // An operator must see that the service lives, above all then.
    if (request.routeOptions.url === '/health') return;
    if (running >= most) throw new Problem('busy', { retryAfter: 2 });
    running += 1;
    counted.add(request.raw);
  });
  const leave = (request: { raw: object }) => {
    if (counted.delete(request.raw)) running -= 1;
  };
  app.addHook('onResponse', async (request) => leave(request));
  app.addHook('onRequestAbort', async (request) => leave(request));
}
