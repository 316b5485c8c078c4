/** Whose pages may use the service: exact origins, no pattern. */
import cors from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isForm } from './forms.js';
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
    if (!isForm(request) && !isAllowed(request, known)) throw new Problem('origin');
  });
  // Once it was read, so that the page that says no can give the text back.
  app.addHook('preValidation', async (request) => {
    if (isForm(request) && !namesAllowed(request, known)) throw new Problem('origin');
  });
}

/** Browsers name the page that sends a form in one header or both; what names none is no browser. */
function namesAllowed(request: FastifyRequest, known: Set<string>): boolean {
  const { origin, referer } = request.headers;
  if (origin === undefined && referer === undefined) return false;
  return isAllowed(request, known) && (origin !== undefined || pageOf(request, known) !== undefined);
}

/** The page a form was sent from, as far as the browser names it; undefined where it is not one of ours. */
export function pageOf(request: FastifyRequest, known: ReadonlySet<string>, path = ''): URL | undefined {
  const { referer = '', host } = request.headers;
  const from = read(referer);
  const page = path === '' ? from : read(path, from);
  // Both have to be of the web: `null` may be one of the known ones, and is the origin of every `javascript:`.
  const ours = page && [...known, `http://${host}`, `https://${host}`].includes(page.origin);
  return ours && /^https?:$/.test(page.protocol) ? page : undefined;
}

const read = (address: string, base?: URL): URL | undefined =>
  URL.canParse(address, base?.href) ? new URL(address, base?.href) : undefined;

/** No header means a request that is not from a page of another site. */
function isAllowed({ headers }: FastifyRequest, known: Set<string>): boolean {
  const { origin, host } = headers;
  return origin === undefined || known.has(origin) || origin === `http://${host}` || origin === `https://${host}`;
}
