/** Lets in who has a moderator's token. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import type { Settings } from '../options.js';
import { networksOf } from '../privacy/address.js';
import { isSame } from '../privacy/keys.js';
import type { By } from '../store/journal.js';
import { moderatorWith } from '../store/moderators.js';
import { bearer } from './bearer.js';
import { clientOf } from './client.js';
import { Problem } from './problems.js';
import { WrongTokens } from './wrong-tokens.js';

/** Wrong tokens per minute and network: guessing is hopeless, but must not keep the service busy. */
const wrongPerMinute = 20;
const names = new WeakMap<object, string>();

/** Who asks. A route that no guard stands before has no answer for it: 401. */
export function moderatorOf({ raw }: Pick<FastifyRequest, 'raw'>): string {
  const name = names.get(raw);
  if (name === undefined) throw new Problem('moderator');
  return name;
}

/** Who acts, and when: what the journal notes. */
export const byOf = (request: Pick<FastifyRequest, 'raw'>, { now }: Pick<Settings, 'now'>): By => ({
  who: moderatorOf(request),
  at: now(),
});

/** Guards every route of a scope. The scope decides, and not the address: one route has many spellings. */
export function letInModerators(app: FastifyInstance, { store, keys, settings }: Context): void {
  const wrong = new WrongTokens(wrongPerMinute);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const token = bearer(request);
    const name = whose(settings.moderators, token) ?? (await moderatorWith(store.db, keys, token));
    if (name !== undefined) return void names.set(request.raw, name);
    if (token !== '') {
      const retryAfter = wrong.add(networksOf(clientOf(request))[0].name, settings.now());
      if (retryAfter !== undefined) throw new Problem('too-fast', { retryAfter });
    }
    throw new Problem('moderator');
  });
}

/** Looks at every token, so that the time taken does not tell which came near. */
function whose(moderators: Record<string, string>, token: string): string | undefined {
  let found: string | undefined;
  for (const [name, right] of Object.entries(moderators)) {
    if (isSame(right, token) && token !== '') found = name;
  }
  return found;
}
