/** Under which names the service answers. A page that leads its own name to this machine must not pass for one of ours. */
import type { FastifyInstance } from 'fastify';
import type { Settings } from '../options.js';
import { Problem } from './problems.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answers under any name: who asks whether a machine lives often knows its number alone. */
    anyHost?: boolean;
  }
}

export function refuseUnknownHosts(app: FastifyInstance, settings: Settings): void {
  const known = knownHosts(settings);
  app.addHook('onRequest', async ({ headers, routeOptions }) => {
    if (routeOptions.config?.anyHost !== true && !isKnown(headers.host ?? '', known)) throw new Problem('host');
  });
}

/** Beside those of this machine itself: the named ones, the publisher's sites and the address that is listened on. */
export function knownHosts({ publicHosts, origins, host, mail }: Settings): ReadonlySet<string> {
  const addresses = [...origins, mail?.page ?? ''].filter((address) => /^https?:/.test(address));
  const names = [...publicHosts, ...addresses.map((address) => new URL(address).host), host].map(nameOf);
  return new Set(names.filter((name) => name !== undefined && !/^(?:0\.0\.0\.0|\[::\])$/.test(name)) as string[]);
}

/** Loopback names cannot be taken over from outside: no name server is asked for them. */
function isKnown(host: string, known: ReadonlySet<string>): boolean {
  const name = nameOf(host);
  if (name === undefined) return false;
  return known.has(name) || /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(name);
}

/** In lower case, without port and a last dot; undefined for what is no host. */
export function nameOf(host: string): string | undefined {
  const bare = host.includes(':') && !host.includes('[') && host.split(':').length > 2 ? `[${host}]` : host;
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(bare) || !URL.canParse(`http://${bare}`)) return undefined;
  return new URL(`http://${bare}`).hostname.replace(/\.$/, '');
}
