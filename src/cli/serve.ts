/** `carelets serve`: the comments service. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { fileURLToPath } from 'node:url';
import { startServer, type RunningServer } from '../server/server.js';
import { nameOf } from '../server/http/hosts.js';
import { environment, secretsHelp } from './environment.js';

interface Options {
  data: string;
  host: string;
  port: number;
  origin: string[];
  publicHost: string[];
  publishAtOnce?: boolean;
  autoApprove: number;
  perMinute: number;
  perEmail: number;
  perThread: number;
  total: number;
  editMinutes: number;
  minSeconds: number;
  maxLinks: number;
  word: string[];
  reservedName: string[];
  retentionDays: number;
  proxy?: string;
  quiet?: boolean;
}

export function serveCommand(): Command {
  const command = new Command('serve')
    .description('Run the comments service. Comments are held until you approve them.')
    .addOption(dataOption())
    .addOption(new Option('--host <address>', 'address to listen on').env('CARELETS_HOST').default('127.0.0.1'))
    .addOption(portOption(3210))
    .addOption(
      new Option('--origin <origin...>', 'sites that may use the service, such as https://www.example.org')
        .env('CARELETS_ORIGINS')
        .argParser(origins)
        .default([]),
    )
    .addOption(
      new Option('--public-host <name...>', 'names of the service, such as comments.example.org; the sites are known')
        .env('CARELETS_PUBLIC_HOST')
        .argParser(hosts)
        .default([]),
    )
    .option('--publish-at-once', 'show comments without approval, unless something speaks against it')
    .addOption(number('--auto-approve <number>', 'publish at once for who has so many approved comments; 0: never', 0))
    .addOption(number('--edit-minutes <number>', 'how long writers may change their comment', 10))
    .addOption(number('--per-minute <number>', 'comments per address and minute', 5))
    .addOption(number('--per-email <number>', 'comments per e-mail address and minute', 5))
    .addOption(number('--per-thread <number>', 'comments shown in one thread and minute; more are held', 60))
    .addOption(number('--total <number>', 'comments shown in all and minute; more are held', 600))
    .addOption(number('--min-seconds <number>', 'a comment sent sooner is not written by a person', 3))
    .addOption(number('--max-links <number>', 'more links than this hold a comment', 2))
    .option('--word <word...>', 'words that hold a comment, beside those of the service', [])
    .option('--reserved-name <name...>', 'names that readers may not use, such as your own', [])
    .addOption(
      number('--retention-days <number>', 'delete refused comments and all e-mail addresses after; 0: never', 365),
    )
    .addOption(
      new Option('--proxy <address>', 'address or network of your reverse proxy, such as 127.0.0.1').env(
        'CARELETS_PROXY',
      ),
    )
    .option('--quiet', 'write no log')
    .action(async (options: Options) => {
      const { publishAtOnce, origin, publicHost, word, reservedName, quiet, ...rest } = options;
      const settings = environment(options.data);
      const server = await startServer({
        ...rest,
        ...settings,
        folders: moderationPage,
        origins: origin,
        publicHosts: publicHost,
        hold: !publishAtOnce,
        words: word,
        reservedNames: reservedName,
        logger: !quiet,
      }).catch((error: unknown) => {
        throw readable(error, options);
      });
      const place = process.env['DATABASE_URL'] ? 'PostgreSQL' : options.data;
      console.log(`Comments service at ${server.url}, data in ${place}. Ctrl-C stops it.`);
      console.log(
        Object.keys(settings.moderators ?? {}).length
          ? `Moderators work at ${server.url}/moderate/.`
          : `Nobody is named in CARELETS_MODERATORS. Who may work at ${server.url}/moderate/: carelets comments moderators list.`,
      );
      stopOnSignal(server);
    });
  return command.addHelpText('after', secretsHelp);
}

/** Built beside this file; moderators open it at `/moderate/`. */
export const moderationPage = { '/moderate/': fileURLToPath(new URL('moderate', import.meta.url)) };

export const number = (flags: string, description: string, usual: number): Option =>
  new Option(flags, description)
    .env(`CARELETS_${flags.split(' ')[0]?.slice(2).replaceAll('-', '_').toUpperCase()}`)
    .argParser(wholeNumber)
    .default(usual);

export const dataOption = (folder = 'carelets-data'): Option =>
  new Option('--data <folder>', 'folder of the database, created where missing').env('CARELETS_DATA').default(folder);

export const portOption = (port: number): Option =>
  new Option('--port <number>', 'port to listen on').env('CARELETS_PORT').argParser(wholeNumber).default(port);

/** Closes on the first Ctrl-C or stop signal, so that no connection and no write is cut. */
export function stopOnSignal(server: RunningServer): void {
  const stop = () => void server.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function readable(error: unknown, { port, data, host }: Options): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new Error(`port ${port} is taken. Write another one: --port ${port + 1}.`);
  if (code === 'EACCES' && message.includes('listen')) {
    return new Error(`port ${port} is not open to this user. Write one from 1024 on: --port 3210.`);
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new Error(`"${host}" is no address of this machine. Write one to listen on: --host 127.0.0.1.`);
  }
  if (code === 'ERR_SOCKET_BAD_PORT') return new Error(`${port} is no port. Write one up to 65535: --port 3210.`);
  if (message.includes('CARELETS_')) return new Error(message);
  if (process.env['DATABASE_URL']) {
    return new Error(`the service cannot start with the database of DATABASE_URL: ${message || code}`);
  }
  return new Error(`the service cannot start with the data folder ${data}: ${message}`);
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 1e9) throw new InvalidArgumentError('Write a whole number.');
  return value;
}

function hosts(text: string, before: string[] | undefined): string[] {
  const given = text.split(',').map((one) => one.trim());
  for (const one of given) {
    if (nameOf(one) === undefined)
      throw new InvalidArgumentError('Write the host alone, such as comments.example.org.');
  }
  return [...(before ?? []), ...given];
}

/** From the environment several come with commas between them. */
function origins(text: string, before: string[] | undefined): string[] {
  const given = text.split(',').map((one) => one.trim());
  for (const one of given) {
    if (one === 'null' || (URL.canParse(one) && new URL(one).origin === one)) continue;
    throw new InvalidArgumentError('Write scheme and host alone, such as https://www.example.org.');
  }
  return [...(before ?? []), ...given];
}
