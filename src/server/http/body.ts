/** Only JSON, in valid UTF-8, is taken as a body; where a route says so, also a form. */
import type { FastifyInstance } from 'fastify';
import { takeForms } from './forms.js';
import { Problem } from './problems.js';

export function limitBodies(app: FastifyInstance): void {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  // A body that names __proto__ or constructor loses those keys instead of failing later.
  const parse = app.getDefaultJsonParser('remove', 'remove');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (!body.length) return done(null, null);
    let text: string;
    try {
      text = utf8.decode(body as Buffer);
    } catch {
      return done(new Problem('bad-request'));
    }
    // The parser would skip it; JSON has none.
    if (text.startsWith('\ufeff')) return done(new Problem('bad-request'));
    // Ours is never asynchronous.
    void parse(request, text, done);
  });
  takeForms(app);
  app.addContentTypeParser('*', (_request, _payload, done) => done(new Problem('json-only')));
  app.addHook('onRequest', async ({ headers }) => {
    const encoding = headers['content-encoding'];
    if (encoding !== undefined && encoding !== 'identity') throw new Problem('json-only');
  });
}
