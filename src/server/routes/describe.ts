/** A route's schemas, in the shape that checks its requests, filters its answers and is its documentation. */
import type { FastifyInstance, RouteShorthandOptions } from 'fastify';
import type { GenericSchema } from 'valibot';
import { json, problem } from '../schemas/parts.js';

interface Described {
  params?: GenericSchema;
  query?: GenericSchema;
  body?: GenericSchema;
  /** What comes back, by status; `null` for no body. */
  answers: Record<number, GenericSchema | null>;
  refusals?: number[];
  notes?: string;
  /** Needs the token of the comment's writer. */
  writer?: boolean;
}

const refused = { description: 'Refused.', ...json(problem) };

export function describe(summary: string, route: Described): RouteShorthandOptions {
  const refusals = route.refusals ?? [400, 403, 404, 503];
  return {
    schema: {
      summary,
      tags: ['Comments'],
      ...(route.notes !== undefined && { description: route.notes }),
      ...(route.writer && { security: [{ writer: [] }] }),
      ...(route.params && { params: json(route.params) }),
      ...(route.query && { querystring: json(route.query) }),
      ...(route.body && { body: json(route.body) }),
      response: {
        ...Object.fromEntries(
          Object.entries(route.answers).map(([status, schema]) => [
            status,
            { description: 'Done.', ...(schema ? json(schema) : { type: 'null' }) },
          ]),
        ),
        ...Object.fromEntries(refusals.map((status) => [status, refused])),
      },
    },
  };
}

/** What the guard of a scope means for the documentation of every route in it. */
export function describeAsGuarded(app: FastifyInstance): void {
  app.addHook('onRoute', ({ schema = {} }) => {
    const response = { ...(schema.response as object | undefined), 401: refused };
    Object.assign(schema, { tags: ['Moderation'], security: [{ moderator: [] }], response });
  });
}
