/** What a browser without scripts gets to see: back to the article, or a page that says what happened. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import type { Found } from '../../pack/alarms.js';
import { alarmsOf } from './crisis.js';
import { formOf } from './forms.js';
import { pageOf } from './origins.js';
import { bodyOf, statusOf, type Code, type Problem } from './problems.js';
import { problemPage, style, thanksPage } from './form-pages.js';

/** The fragment with which an article is opened again; an element of that id can say thank you. */
export const heldFragment = 'comment-held';

/** Back to the page where it is known. Somebody in danger is not sent past the page that says so. */
export function answerForm(
  request: FastifyRequest,
  reply: FastifyReply,
  origins: ReadonlySet<string>,
  alarms: Found,
): FastifyReply {
  const back = backOf(request, origins);
  if (!back || alarms.harm || alarms.signs) return page(reply, 202, thanksPage(back?.href, alarms));
  back.hash = heldFragment;
  return reply.code(303).header('cache-control', 'no-store').header('location', back.href).send();
}

/** Sending it again cannot help. */
const final: readonly Code[] = ['origin', 'closed', 'not-found', 'no-parent'];

export function answerFormProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
  origins: ReadonlySet<string>,
): FastifyReply {
  const { code, more } = problem;
  const back = backOf(request, origins);
  const form = formOf(request);
  const view = {
    problem: bodyOf(code, more).error,
    retryAfter: more.retryAfter,
    canBeSent: !final.includes(code),
    form,
    action: addressOf(request),
    back: back?.href,
    alarms: alarmsOf(request),
  };
  // Sent again from this page, the form ends at the article: browsers hold that against the policy, too.
  const targets = ["'self'", ...(back ? [back.origin] : [])].join(' ');
  return page(reply, statusOf(code), problemPage(view), targets);
}

/** The address of the form's own route, however the request spelt it: it may have named another host. */
function addressOf({ routeOptions, params }: FastifyRequest): string {
  const values = params as Record<string, string>;
  return (routeOptions.url ?? '').replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}

/** The form's own word first. A browser may tell another site's service no more than the origin: that names no page. */
function backOf(request: FastifyRequest, origins: ReadonlySet<string>): URL | undefined {
  const said = formOf(request)?.page ?? '';
  const page = (said && pageOf(request, origins, said)) || pageOf(request, origins);
  const isWhole = page && (said !== '' || page.pathname !== '/' || request.headers['sec-fetch-site'] === 'same-origin');
  return isWhole && page.pathname !== addressOf(request) ? page : undefined;
}

const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** `same-origin` and not `no-referrer`: the latter would take the origin off a form sent again from here. */
const page = (reply: FastifyReply, status: number, html: string, targets = "'none'"): FastifyReply =>
  reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'same-origin')
    .header(
      'content-security-policy',
      `default-src 'none'; style-src ${styleHash}; form-action ${targets}; base-uri 'none'; frame-ancestors 'none'`,
    )
    .send(html);
