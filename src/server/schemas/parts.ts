/** One definition gives the type, the check of requests, the filter of answers and the OpenAPI document. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';

/** Fastify takes JSON Schema without the address of its dialect. */
export function json(schema: v.GenericSchema): Record<string, unknown> {
  const { $schema: _dialect, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-07' });
  return rest;
}

const said = <T extends v.GenericSchema>(schema: T, description: string) => v.pipe(schema, v.description(description));

export const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/), v.description('32 hexadecimal digits, random.'));
/** A thread is named by its page: lower-case letters, digits and single dashes. */
export const thread = said(
  v.pipe(v.string(), v.maxLength(120), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  'Name of the conversation: lower-case letters, digits and single dashes.',
);
export const time = said(v.string(), 'ISO 8601, UTC.');
export const cursor = said(v.pipe(v.string(), v.maxLength(120)), 'The `next` of the page before.');
/** Of a query: text in every case. */
export const limit = said(v.pipe(v.string(), v.regex(/^(?:[1-9]\d?|100)$/)), '1 to 100.');
export const order = v.picklist(['newest', 'oldest']);
export const email = v.pipe(v.string(), v.minLength(3), v.maxLength(254));

export const crisis = said(v.boolean(), 'The text speaks of self-harm: show where to find help.');

export const problem = v.object({
  error: v.object({
    code: said(v.string(), 'Stable; for programs.'),
    field: v.optional(said(v.string(), 'The field it is about.')),
    message: said(v.string(), 'For people.'),
    fields: v.optional(
      said(v.record(v.string(), v.picklist(['required', 'too-long', 'invalid'])), 'What is wrong with each field.'),
    ),
  }),
  crisis: v.optional(crisis),
});

export const threadParams = v.object({ thread });
export const idParams = v.object({ id });
export { said };
