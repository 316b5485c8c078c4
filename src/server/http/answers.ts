/** Every failure becomes an answer of one shape, and tells nothing of how the service works inside. */
import type { FastifyInstance, FastifyReply, FastifySchemaValidationError } from 'fastify';
import type { Socket } from 'node:net';
import { alarmsOf } from './crisis.js';
import { answerFormProblem } from './form-answers.js';
import { isForm } from './forms.js';
import { bodyOf, Problem, statusOf, type Code } from './problems.js';

const soon = 30;

export function answerErrors(app: FastifyInstance, origins: ReadonlySet<string>): void {
  answerUnknown(app);
  app.setErrorHandler((error: Error & Partial<FastifyFailure>, request, reply) => {
    const problem = problemOf(error);
    // The message may hold what somebody wrote; the code and the kind do not.
    if (problem.code === 'unavailable') request.log.error({ code: error.code, kind: error.name }, 'request failed');
    // A page of ours would name the unknown host as its own.
    if (!isForm(request) || problem.code === 'host') return send(reply, problem, alarmsOf(request).harm);
    setHeaders(reply, problem);
    return answerFormProblem(request, reply, problem, origins);
  });
}

/** The router itself is asked which methods an address takes: it alone knows all spellings of it. */
export function answerUnknown(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => {
    const allowed = methods.filter((method) => app.findRoute({ method, url: request.url }));
    // Its route was asked and found nothing, such as a file.
    if (!allowed.length || allowed.includes(request.method)) return send(reply, new Problem('not-found'));
    return send(reply.header('allow', allowed.join(', ')), new Problem('method'));
  });
}

/** Those that a route here can have; OPTIONS is answered for all of them. */
const methods = ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT'];

function problemOf(error: Error & Partial<FastifyFailure>): Problem {
  if (error instanceof Problem) return error;
  if (error.validation) return notValid(error.validation[0]);
  const status = error.statusCode ?? 500;
  return status < 500
    ? new Problem(byStatus[status] ?? 'bad-request')
    : new Problem('unavailable', { retryAfter: soon });
}

interface FastifyFailure {
  statusCode: number;
  code: string;
  validation: FastifySchemaValidationError[];
}

const byStatus: Record<number, Code> = {
  404: 'not-found',
  413: 'too-large',
  415: 'json-only',
  431: 'headers-too-large',
};

function send(reply: FastifyReply, problem: Problem, crisis = false): FastifyReply {
  const { code, more } = problem;
  setHeaders(reply, problem);
  return reply
    .code(statusOf(code))
    .header('cache-control', 'no-store')
    .send({ ...bodyOf(code, more), ...(crisis && { crisis }) });
}

function setHeaders(reply: FastifyReply, { code, more: { retryAfter } }: Problem): void {
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  if (code === 'moderator') void reply.header('www-authenticate', 'Bearer');
}

/** A thread or an id that cannot be is one that is not there. */
function notValid(issue: FastifySchemaValidationError | undefined): Problem {
  const missing = issue?.params['missingProperty'];
  const field = issue?.instancePath.split('/')[1] || (typeof missing === 'string' ? missing : undefined);
  const inAddress = issue?.schemaPath.startsWith('#/properties/') && (field === 'thread' || field === 'id');
  if (inAddress && issue?.keyword !== 'type') return new Problem('not-found');
  return new Problem('bad-request', { field, message: 'A field is missing or has the wrong type.' });
}

/** Requests that are not HTTP at all, or whose headers are too large. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, code]: [string, Code] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? ['431 Request Header Fields Too Large', 'headers-too-large']
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? ['408 Request Timeout', 'bad-request']
        : ['400 Bad Request', 'bad-request'];
  const body = JSON.stringify(bodyOf(code));
  const head = `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n`;
  socket.end(`${head}x-content-type-options: nosniff\r\nconnection: close\r\n\r\n${body}`);
}
