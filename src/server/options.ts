/** What the service can be told, and what it does untold. */
import type { Limits } from './store/posting.js';

export interface ServerOptions extends Partial<Limits> {
  /** Folder of the database; created where missing. Holds the key file where no key is given. */
  data: string;
  /** `postgres://...`; without it comments are kept in a file in `data`. */
  database?: string | undefined;
  /** Secret of 32 characters or more: seals e-mail addresses, signs tokens. Without it one is made in `data`. */
  key?: string | undefined;
  /** Exact origins whose pages may read and post, such as `https://www.example.org`. The service's own always may. */
  origins?: string[];
  /** Hold new comments until a moderator approves them. */
  hold?: boolean;
  /** Publish at once what a person writes who has so many approved comments; 0 never. */
  autoApprove?: number;
  /** Tokens of moderators by name. */
  moderators?: Record<string, string>;
  /** Minutes in which writers may change their comment. */
  editMinutes?: number;
  /** A comment sent sooner after its ticket was taken is not written by a person. */
  minSeconds?: number;
  /** More links than this hold a comment. */
  maxLinks?: number;
  /** Words that hold a comment, beside the service's own. */
  words?: string[];
  /** Names that only the publisher may use, beside the service's own. */
  reservedNames?: string[];
  /** Days after which refused comments and all e-mail addresses go; 0 keeps them. */
  retentionDays?: number;
  /** Address to listen on. */
  host?: string;
  /** Names under which the world reaches the service, beside this machine's own and those of `origins`. */
  publicHosts?: string[];
  /** 0 takes any free port. */
  port?: number;
  /** Address or network of a reverse proxy whose `X-Forwarded-For` is believed; without it all its readers are one. */
  proxy?: string | undefined;
  /** Requests answered at the same time; more are asked to come again. */
  maxRequests?: number;
  akismet?: AkismetOptions | undefined;
  mail?: MailOptions | undefined;
  /** Folders to serve beside the service, by path: for the demo and the moderation page. */
  folders?: Record<string, string>;
  logger?: boolean;
  /** Milliseconds since 1970; for tests. */
  now?: () => number;
}

export interface AkismetOptions {
  key: string;
  /** The publisher's site. */
  site: string;
  /** For tests. */
  endpoint?: string | undefined;
}

export interface MailOptions {
  /** `smtp://user:password@host:587`. */
  smtp: string;
  from: string;
  to: string;
  /** Least minutes between two mails. */
  minutes?: number;
  /** Address of the moderation page, for the link in the mail. */
  page?: string | undefined;
}

export type Settings = Required<
  Omit<ServerOptions, 'database' | 'key' | 'proxy' | 'akismet' | 'mail' | 'port' | 'folders'>
> &
  Pick<ServerOptions, 'akismet' | 'mail' | 'proxy' | 'folders'>;

export const settingsOf = (options: ServerOptions): Settings => ({
  ...options,
  origins: options.origins ?? [],
  hold: options.hold ?? true,
  autoApprove: options.autoApprove ?? 0,
  moderators: options.moderators ?? {},
  host: options.host ?? '127.0.0.1',
  publicHosts: options.publicHosts ?? [],
  editMinutes: options.editMinutes ?? 10,
  minSeconds: options.minSeconds ?? 3,
  maxLinks: options.maxLinks ?? 2,
  words: options.words ?? [],
  reservedNames: options.reservedNames ?? [],
  retentionDays: options.retentionDays ?? 365,
  perMinute: options.perMinute ?? 5,
  perEmail: options.perEmail ?? 5,
  perThread: options.perThread ?? 60,
  total: options.total ?? 600,
  maxRequests: options.maxRequests ?? 200,
  logger: options.logger ?? false,
  now: options.now ?? Date.now,
});
