/** `carelets serve`: the comments service. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { startServer, type RunningServer } from '../server/server.js';

interface Options {
  data: string;
  host: string;
  port: number;
  origin: string[];
  publishAtOnce?: boolean;
  perMinute: number;
  proxy?: string;
}

export function serveCommand(): Command {
  return new Command('serve')
    .description('Run the comments service. Comments are held until you approve them.')
    .addOption(dataOption())
    .addOption(new Option('--host <address>', 'address to listen on').env('CARELETS_HOST').default('127.0.0.1'))
    .addOption(portOption(3210))
    .addOption(
      new Option('--origin <origin...>', 'sites that may use the service, such as https://www.example.org')
        .argParser(origins)
        .default([]),
    )
    .option('--publish-at-once', 'show comments without approval')
    .addOption(new Option('--per-minute <number>', 'comments per address and minute').argParser(wholeNumber).default(5))
    .option('--proxy <address>', 'address or network of your reverse proxy, such as 127.0.0.1')
    .action(async (options: Options) => {
      const { publishAtOnce, origin, ...rest } = options;
      const server = await startServer({ ...rest, origins: origin, hold: !publishAtOnce, logger: true }).catch(
        (error: unknown) => {
          throw readable(error, options);
        },
      );
      console.log(`Comments service at ${server.url}, data in ${options.data}. Ctrl-C stops it.`);
      stopOnSignal(server);
    });
}

export const dataOption = (): Option =>
  new Option('--data <folder>', 'folder of the database, created where missing')
    .env('CARELETS_DATA')
    .default('carelets-data');

export const portOption = (port: number): Option =>
  new Option('--port <number>', 'port to listen on').env('CARELETS_PORT').argParser(wholeNumber).default(port);

/** Closes on the first Ctrl-C or stop signal, so that no connection and no write is cut. */
export function stopOnSignal(server: RunningServer): void {
  const stop = () => void server.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function readable(error: unknown, { port, data }: Options): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new Error(`port ${port} is taken. Write another one: --port ${port + 1}.`);
  return new Error(`the service cannot start with the data folder ${data}: ${message}`);
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65535) throw new InvalidArgumentError('Write a whole number.');
  return value;
}

function origins(text: string, before: string[]): string[] {
  if (URL.canParse(text) && new URL(text).origin === text) return [...before, text];
  throw new InvalidArgumentError('Write scheme and host alone, such as https://www.example.org.');
}
