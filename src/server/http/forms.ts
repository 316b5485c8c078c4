/**
 * A form that the browser itself sends, where no script runs: the same address as JSON, the same checks. Only routes that
 * say `config: {form: true}` take one.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { maxBytes } from '../../comments/limits.js';
import { trapName } from '../../comments/trap.js';
import type { PostBody } from '../schemas/public.js';
import { Problem } from './problems.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    form?: boolean;
  }
}

export interface SentForm extends PostBody {
  website: string;
  /** Where the writer came from, as the form says. */
  page: string;
}

const sent = new WeakMap<object, SentForm>();

const isFormType = (type = ''): boolean => /^application\/x-www-form-urlencoded(?:\s*;|$)/i.test(type.trim());

/** Whether a browser waits for a page, and not a script for JSON. */
export const isForm = ({ headers, routeOptions }: FastifyRequest): boolean =>
  routeOptions?.config?.form === true && isFormType(headers['content-type']);

/** What was written, once it could be read. */
export const formOf = ({ raw }: Pick<FastifyRequest, 'raw'>): SentForm | undefined => sent.get(raw);

export function takeForms(app: FastifyInstance): void {
  const type = 'application/x-www-form-urlencoded';
  // Three bytes may stand for one.
  app.addContentTypeParser(type, { parseAs: 'string', bodyLimit: 3 * maxBytes }, (request, body, done) => {
    if (!isForm(request)) return done(new Problem('json-only'));
    const fields = decode(String(body));
    if (!fields) return done(new Problem('bad-request'));
    const form = fromFields(fields);
    sent.set(request.raw, form);
    if (Buffer.byteLength(JSON.stringify(form)) > maxBytes) return done(new Problem('too-large'));
    // What is not in the route's schema is taken out of the one it gets.
    return done(null, { ...form });
  });
}

/** Undefined for what no browser sends: half a character, or a field given twice. */
function decode(body: string): Map<string, string> | undefined {
  const fields = new Map<string, string>();
  for (const pair of body.split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    try {
      const [name, value] = (at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]).map((text) =>
        decodeURIComponent(text.replaceAll('+', ' ')),
      ) as [string, string];
      if (fields.has(name)) return undefined;
      fields.set(name, value);
    } catch {
      return undefined;
    }
  }
  return fields;
}

function fromFields(fields: ReadonlyMap<string, string>): SentForm {
  const value = (name: string) => fields.get(name) ?? '';
  const [email, text, parentId] = [value('email'), value('text'), value('parentId')];
  return {
    name: value('name'),
    email,
    website: value('website'),
    text,
    consent: value('consent') === 'true',
    trap: value(trapName),
    page: value('page'),
    ...(parentId !== '' && { parentId }),
    // A form of HTML alone has no key of its own; the route makes one.
    key: 'no-key-yet',
  };
}
