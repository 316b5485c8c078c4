/** The three ways in which words come into the store, so that no rule holds for one of them alone. */
import { draft, mod, post, send, type Answer } from './service.js';

export type Fields = Partial<Record<'name' | 'website' | 'text', unknown>>;

export interface Way {
  what: 'written' | 'changed' | 'moderated';
  /** Writes the fields into a thread. Two of the ways write an ordinary comment first. */
  write(thread: string, fields: Fields & Record<string, unknown>): Promise<Answer>;
  /** Sends a body as it is. */
  send(thread: string, change: (body: string) => string): Promise<Answer>;
}

export function waysInto(url: () => string): Way[] {
  const made = async (thread: string) => (await post(url(), draft(), {}, thread)).body;
  const changed = async (thread: string, body: unknown) => {
    const { comment, token } = await made(thread);
    return send('PATCH', `${url()}/comments/${comment.id}`, body, { authorization: `Bearer ${token}` });
  };
  const moderated = async (thread: string, body: unknown) =>
    mod(url(), 'PATCH', `/comments/${(await made(thread)).comment.id}`, body);
  const words = () => JSON.stringify({ name: 'Ana', text: 'My back, changed.' });
  return [
    {
      what: 'written',
      write: (thread, fields) => post(url(), { ...draft(), ...fields }, {}, thread),
      async send(thread, change) {
        const { body } = await send('GET', `${url()}/threads/${thread}/ticket`);
        return post(
          url(),
          change(JSON.stringify({ ...draft({ text: 'My back, changed.' }), ticket: body.ticket })),
          {},
          thread,
        );
      },
    },
    { what: 'changed', write: changed, send: (thread, change) => changed(thread, change(words())) },
    { what: 'moderated', write: moderated, send: (thread, change) => moderated(thread, change(words())) },
  ];
}
