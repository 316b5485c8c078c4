import type { FastifyRequest } from 'fastify';

/** The token of a request; empty where there is none. Never taken from the address, which is logged and shared. */
export const bearer = ({ headers }: Pick<FastifyRequest, 'headers'>): string =>
  /^Bearer ([\w.~+/=-]{1,500})$/i.exec(headers.authorization ?? '')?.[1] ?? '';
