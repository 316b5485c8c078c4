/** The OpenAPI document, made from the schemas of the routes. */
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';

export async function describeApi(app: FastifyInstance): Promise<void> {
  const token = (description: string) => ({ type: 'http' as const, scheme: 'bearer', description });
  await app.register(swagger, {
    openapi: {
      openapi: '3.0.3',
      info: {
        title: 'carelets comments service',
        version: '1',
        description:
          'Every error is `{error: {code, field?, message}}`. 429 and 503 say in `Retry-After` how long to wait.',
      },
      components: {
        securitySchemes: {
          writer: token('The `token` that came with the answer to a posted comment.'),
          moderator: token('A token from `carelets comments moderators add` or CARELETS_MODERATORS.'),
        },
      },
    },
    hideUntagged: true,
  });
  app.get('/openapi.json', (_request, reply) => reply.header('cache-control', 'no-cache').send(app.swagger()));
}
