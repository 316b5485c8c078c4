/** Headers that keep browsers from guessing, framing and telling where a reader was. */
import type { FastifyInstance } from 'fastify';

const api = "default-src 'none'; frame-ancestors 'none'";
/** The moderation page runs its own script alone and asks nobody but this service. */
const page =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const pageRoute = '/moderate/*';

/** `folders`: paths of pages that are not ours, which set their own policy. */
export function addHeaders(app: FastifyInstance, folders: readonly string[]): void {
  // The routes that serve the files of a folder.
  const foreign = new Set(folders.map((path) => `${path}*`).filter((route) => route !== pageRoute));
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    if (!reply.hasHeader('referrer-policy')) reply.header('referrer-policy', 'no-referrer');
    reply.header('cross-origin-resource-policy', 'same-origin').header('x-frame-options', 'DENY');
    if (!reply.hasHeader('vary')) reply.header('vary', 'Origin');
    else if (!/origin/i.test(String(reply.getHeader('vary'))))
      reply.header('vary', `${String(reply.getHeader('vary'))}, Origin`);
    const route = request.routeOptions.url ?? '';
    if (route === pageRoute)
      reply.header('content-security-policy', page).header('cross-origin-opener-policy', 'same-origin');
    else if (!foreign.has(route)) {
      if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', api);
    } else reply.removeHeader('x-frame-options').removeHeader('cross-origin-resource-policy');
  });
}
