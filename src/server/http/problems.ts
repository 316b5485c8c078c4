/** Every error, in one shape: `{error: {code, field?, message}}`. */
import type { FieldErrors } from '../../comments/port.js';

export const problems = {
  'bad-request': [400, 'The request cannot be read.'],
  invalid: [400, 'Please check the fields.'],
  token: [400, 'The ticket for posting is missing, used, too new or too old. Ask for another one and send again.'],
  'no-parent': [400, 'The comment you answer is not here any more.'],
  moderator: [401, 'This needs the token of a moderator.'],
  origin: [403, 'This site may not use this service.'],
  'too-late': [403, 'The time to change this comment is over.'],
  'not-found': [404, 'There is nothing here.'],
  method: [405, 'This address does not take this method.'],
  duplicate: [409, 'This has been said here already.'],
  changed: [409, 'Somebody else has changed this comment. Look at it again.'],
  host: [421, 'The service does not answer under this name. Who runs it can name it: --public-host.'],
  'too-large': [413, 'The request is too large.'],
  'json-only': [415, 'Send JSON.'],
  closed: [423, 'This thread takes no more comments.'],
  'too-fast': [429, 'Please wait a little.'],
  'headers-too-large': [431, 'The headers are too large.'],
  unavailable: [503, 'The comments cannot be reached now.'],
  busy: [503, 'Too much is going on. Please come back in a moment.'],
} as const;

export type Code = keyof typeof problems;

interface More {
  field?: string | undefined;
  fields?: FieldErrors;
  message?: string;
  retryAfter?: number;
}

/** Thrown by a route, answered by the error handler. */
export class Problem extends Error {
  readonly code: Code;
  readonly more: More;

  constructor(code: Code, more: More = {}) {
    super(code);
    this.code = code;
    this.more = more;
  }
}

export const statusOf = (code: Code): number => problems[code][0];

export const bodyOf = (code: Code, { field, fields, message }: More = {}) => ({
  error: {
    code,
    ...(field !== undefined && { field }),
    message: message ?? problems[code][1],
    ...(fields && { fields }),
  },
});
