/** A person's right to have, and to have erased, what they wrote. */
import type { FastifyInstance } from 'fastify';
import { personOf } from '../../comment.js';
import type { Context } from '../../context.js';
import { byOf } from '../../http/moderators.js';
import * as shapes from '../../schemas/moderation.js';
import { erasePerson, exportPerson } from '../../store/people.js';
import { describe } from '../describe.js';
import { moderated } from './moderated.js';

interface Person {
  Body: { email: string };
}
const refusals = [400, 403, 413, 415, 503];

/** The address is in the body: addresses of requests are logged by proxies. */
export function peopleRoutes(app: FastifyInstance, { store, keys, settings }: Context): void {
  app.post<Person>(
    '/people/export',
    describe('All comments of a person', {
      ...{ body: shapes.person, answers: { 200: shapes.exported }, refusals },
    }),
    async (request) => {
      const person = personOf(keys, request.body.email);
      return { comments: (await exportPerson(store.db, person, byOf(request, settings))).map(moderated) };
    },
  );

  app.post<Person>(
    '/people/erase',
    describe('Erase all comments of a person', {
      ...{ body: shapes.person, answers: { 200: shapes.erased }, refusals },
      notes: 'Cannot be undone. A comment that was answered stays as an empty place.',
    }),
    async (request) => {
      const erased = await erasePerson(store.db, personOf(keys, request.body.email), byOf(request, settings));
      await store.compact();
      return { erased };
    },
  );
}
