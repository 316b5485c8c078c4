/** A form sent as a browser without scripts sends it. */
import { ask, draft, type Answer } from './service.js';

/** What the form of a page rendered ahead holds. */
export function formFields(changes: Record<string, string> = {}): Record<string, string> {
  const { name, email, website, text } = draft();
  return { name, email, website, text, consent: 'true', ...changes };
}

export const sendForm = (
  url: string,
  thread: string,
  fields: Record<string, string> | string,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  ask(`${url}/threads/${thread}/comments`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
  });
