/** What the service takes from the environment alone: secrets do not belong on a command line, which others can read. */
import type { AkismetOptions, MailOptions, ServerOptions } from '../server/options.js';

type FromEnvironment = Pick<ServerOptions, 'database' | 'key' | 'moderators' | 'akismet' | 'mail'>;

export const secretsHelp = `
Environment (secrets are read from here alone):
  DATABASE_URL          postgres://user:password@host/name; without it comments are kept in a file in --data
  CARELETS_KEY          secret of 32 characters or more: seals e-mail addresses, signs tokens. Needed with
                        DATABASE_URL; without it one is made in the data folder. Make one: openssl rand -base64 32
  CARELETS_MODERATORS   who may moderate: name=token, several with commas. A token has 24 characters or more, and
                        each moderator another one. Without a restart: carelets comments moderators --help
  CARELETS_SMTP         smtp://user:password@host:587, to tell a moderator of held comments (off where not set)
  CARELETS_MAIL_FROM    sender of these mails
  CARELETS_MAIL_TO      the moderator's address
  CARELETS_MAIL_MINUTES least minutes between two mails (15)
  CARELETS_MAIL_PAGE    address of the moderation page, for the link in the mail
  CARELETS_AKISMET_KEY  asks Akismet about each comment after it was taken (off where not set). Sends it the text,
                        name, address, e-mail and website of the writer: say so in your privacy notice
  CARELETS_AKISMET_SITE your site, such as https://www.example.org

Flags marked with (env: ...) above can be set in the environment too.
How to run it in production: src/server/README.md of the project.
`;

/** Checked at the start: a slip in a setting must not show itself days later. */
export function environment(data: string, env: NodeJS.ProcessEnv = process.env): FromEnvironment & { data: string } {
  return {
    data,
    database: databaseOf(env['DATABASE_URL']),
    key: env['CARELETS_KEY'],
    moderators: moderatorsOf(env['CARELETS_MODERATORS'] ?? ''),
    mail: mailOf(env),
    akismet: akismetOf(env),
  };
}

function databaseOf(url: string | undefined): string | undefined {
  if (!url) return undefined;
  if (/^postgres(?:ql)?:\/\//.test(url) && URL.canParse(url)) return url;
  throw new Error(
    'DATABASE_URL is not such an address. Write postgres://user:password@host/name. (CARELETS_DATA names a folder.)',
  );
}

const shortestToken = 24;

function moderatorsOf(text: string): Record<string, string> {
  const moderators: Record<string, string> = {};
  for (const one of text.split(',').filter((part) => part.trim())) {
    const at = one.indexOf('=');
    const [name, token] = [one.slice(0, at).trim(), one.slice(at + 1).trim()];
    if (at < 1 || !name)
      throw new Error('CARELETS_MODERATORS holds a part without a name. Write name=token,name=token.');
    if (token.length < shortestToken || !/^[\w.~+/=-]+$/.test(token)) {
      throw new Error(
        `CARELETS_MODERATORS: the token of ${name} must have ${shortestToken} or more letters and digits: openssl rand -hex 24`,
      );
    }
    const other = Object.keys(moderators).find((known) => known !== name && moderators[known] === token);
    if (other !== undefined) {
      throw new Error(
        `CARELETS_MODERATORS: ${other} and ${name} have the same token, so nobody could tell who decided. Make one for each: openssl rand -hex 24`,
      );
    }
    if (Object.hasOwn(moderators, name)) throw new Error(`CARELETS_MODERATORS names ${name} twice.`);
    moderators[name] = token;
  }
  return moderators;
}

function mailOf(env: NodeJS.ProcessEnv): MailOptions | undefined {
  const smtp = env['CARELETS_SMTP'];
  if (!smtp) return undefined;
  if (!/^smtps?:\/\//.test(smtp) || !URL.canParse(smtp)) {
    throw new Error('CARELETS_SMTP is not such an address. Write smtp://user:password@host:587.');
  }
  const minutes = Number(env['CARELETS_MAIL_MINUTES'] ?? 15);
  if (!(minutes >= 0)) throw new Error('CARELETS_MAIL_MINUTES is not a number.');
  return {
    smtp,
    from: addressOf(env, 'CARELETS_MAIL_FROM'),
    to: addressOf(env, 'CARELETS_MAIL_TO'),
    minutes,
    page: pageOf(env['CARELETS_MAIL_PAGE']),
  };
}

function addressOf(env: NodeJS.ProcessEnv, name: string): string {
  const address = env[name] ?? '';
  if (/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(address)) return address;
  throw new Error(`${name} must hold one e-mail address, because CARELETS_SMTP is set.`);
}

function pageOf(page: string | undefined): string | undefined {
  if (page === undefined || /^https?:\/\//.test(page)) return page;
  throw new Error('CARELETS_MAIL_PAGE is not the address of a page. Write https://...');
}

function akismetOf(env: NodeJS.ProcessEnv): AkismetOptions | undefined {
  const key = env['CARELETS_AKISMET_KEY'];
  const site = env['CARELETS_AKISMET_SITE'] ?? '';
  if (!key) return undefined;
  if (!/^https?:\/\//.test(site)) throw new Error('CARELETS_AKISMET_SITE must name your site: https://www.example.org');
  const endpoint = env['CARELETS_AKISMET_ENDPOINT'];
  return { key, site, ...(endpoint && { endpoint }) };
}
