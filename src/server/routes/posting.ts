/** Writing into a thread: JSON from a script, or a form that the browser sends. */
import type { FastifyInstance } from 'fastify';
import { checked, newRow, ownToken, published } from '../comment.js';
import type { Context } from '../context.js';
import { clientOf } from '../http/client.js';
import { isForm } from '../http/forms.js';
import { answerForm } from '../http/form-answers.js';
import { Problem, type Code } from '../http/problems.js';
import { networksOf } from '../privacy/address.js';
import type { Keys } from '../privacy/keys.js';
import { threadParams } from '../schemas/parts.js';
import * as shapes from '../schemas/public.js';
import { assess, decide } from '../spam/assess.js';
import { readTicket, type Ticket } from '../spam/ticket.js';
import { postComment, type NewComment, type Posted } from '../store/posting.js';
import { describe } from './describe.js';
import { editableUntil } from './own.js';

export function postingRoutes(app: FastifyInstance, { store, keys, settings, afterPost }: Context): void {
  const origins = new Set(settings.origins);

  const ticketOf = (thread: string, given: string | undefined, now: number): Ticket => {
    const ticket = readTicket(keys, thread, given, settings.minSeconds, now);
    if (!ticket) throw new Problem('token', { field: 'ticket' });
    return ticket;
  };

  app.post<{ Params: { thread: string }; Body: shapes.PostBody }>(
    '/threads/:thread/comments',
    {
      ...describe('Post a comment', {
        params: threadParams,
        body: shapes.draft,
        answers: { 201: shapes.posted, 202: shapes.posted },
        refusals: [400, 403, 409, 413, 415, 423, 429, 503],
        notes:
          '201: published. 202: held for a moderator. Sent as `application/x-www-form-urlencoded` by a form of an ' +
          'allowed page, without `key` and `ticket`, it is always held and answered with 303 or a page of HTML.',
      }),
      config: { form: true, words: true },
    },
    async (request, reply) => {
      const { ticket: given, trap = '', website = '', ...rest } = request.body;
      const { thread } = request.params;
      const form = isForm(request);
      const key = form ? formKey(keys, rest) : rest.key;
      const draft = checked({ ...rest, website, key }, settings.reservedNames);
      const now = settings.now();
      const ticket = form ? undefined : ticketOf(thread, given, now);
      const sent = { trapped: trap !== '', ticketed: ticket !== undefined };
      const assessed = assess(draft, settings);
      const client = clientOf(request);
      const networks: NewComment['networks'] = [];
      for (const { name, share } of networksOf(client)) {
        networks.push({ hash: await store.hashAddress(name, now), share });
      }
      const result = await postComment(
        store.db,
        {
          row: newRow(keys, thread, draft, networks[0]?.hash ?? '', now),
          networks,
          ticket,
          decide: (before, crowded) => decide(assessed, { ...sent, crowded }, settings, before),
        },
        settings,
        now,
      );
      const { comment, again } = saved(result);
      if (!again) {
        const visit = { address: client, userAgent: request.headers['user-agent'] ?? '', email: draft.email };
        afterPost(comment, visit);
      }
      if (form) return answerForm(request, reply, origins, assessed.alarms);
      const isShown = comment.status === 'approved';
      return reply
        .code(isShown ? 201 : 202)
        .header('cache-control', 'no-store')
        .send({
          state: isShown ? 'published' : 'held',
          comment: published(comment),
          token: ownToken(keys, comment.id),
          editableUntil: editableUntil(comment, settings.editMinutes),
          ...(assessed.alarms.harm && { crisis: true }),
        });
    },
  );
}

/** The same words again, by a second press or a page sent anew, are the same draft. */
const formKey = (keys: Keys, { email, text }: Pick<shapes.PostBody, 'email' | 'text'>): string =>
  keys.hash('form', JSON.stringify([email, text]));

const refusals = {
  duplicate: 'duplicate',
  closed: 'closed',
  'no-parent': 'no-parent',
  'used-ticket': 'token',
} as const;

function saved(result: Posted): Extract<Posted, { state: 'saved' }> {
  if (result.state === 'saved') return result;
  if (result.state === 'too-fast') throw new Problem('too-fast', { retryAfter: result.retryAfter });
  const code: Code = refusals[result.state];
  const fields: Partial<Record<Code, string>> = { token: 'ticket', 'no-parent': 'parentId', duplicate: 'text' };
  throw new Problem(code, { field: fields[code] });
}
