/** Somebody in danger is told where to find help, also where the comment was refused. */
import type { FastifyRequest } from 'fastify';
import type { Found } from '../../pack/alarms.js';
import { findAlarms } from '../spam/alarms.js';
import { formOf } from './forms.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What is sent here are the words of a reader. */
    words?: boolean;
  }
}

/** What there is to be afraid of in what a reader sent, as far as it could be read. */
export function alarmsOf(request: FastifyRequest): Found {
  if (request.routeOptions?.config?.words !== true) return { signs: false, harm: false };
  const sent = (formOf(request) ?? request.body ?? {}) as Record<string, unknown>;
  return findAlarms([sent['name'], sent['text']].filter((value) => typeof value === 'string').join('. '));
}
