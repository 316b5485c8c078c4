/** The adapter for a backend, by the name a page writes. */
import { FileComments } from './file.js';
import { IssoComments } from './isso.js';
import type { CommentsPort } from './port.js';
import { Remark42Comments } from './remark42.js';
import { ServiceComments } from './service.js';
import { WordPressComments } from './wordpress.js';

const adapters: Record<string, new (endpoint: string) => CommentsPort> = {
  service: ServiceComments,
  wordpress: WordPressComments,
  isso: IssoComments,
  remark42: Remark42Comments,
  none: FileComments,
};

export const backends: readonly string[] = Object.keys(adapters);

/** Undefined for a name that is none of `backends`, or an endpoint that the adapter cannot read. */
export function backend(name: string, endpoint: string): CommentsPort | undefined {
  const Adapter = Object.hasOwn(adapters, name) ? adapters[name] : undefined;
  try {
    return Adapter && new Adapter(endpoint);
  } catch {
    return undefined;
  }
}
