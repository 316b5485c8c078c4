/** Somebody in danger is told where to find help, also where the comment was refused. */
import type { FastifyRequest } from 'fastify';
import { findWords } from '../spam/words.js';
import { formOf } from './forms.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What is sent here are the words of a reader. */
    words?: boolean;
  }
}

/** Whether what a reader sent speaks of self-harm, as far as it could be read. */
export function isCrisis(request: FastifyRequest): boolean {
  const sent = (formOf(request) ?? request.body ?? {}) as Record<string, unknown>;
  const said = [sent['name'], sent['text'], sent['website']].filter((value) => typeof value === 'string').join(' ');
  return request.routeOptions?.config?.words === true && findWords(said, []).harm;
}
