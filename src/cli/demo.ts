/** `carelets demo`: the demo article with its widgets and a comments service of its own, on this computer alone. */
import { Command } from 'commander';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startServer, type RunningServer, type ServerOptions } from '../server/server.js';
import { dataOption, portOption, stopOnSignal } from './serve.js';

const built = fileURLToPath(new URL('.', import.meta.url));
const article = fileURLToPath(new URL('../stories/article', import.meta.url));

export function demoCommand(): Command {
  return new Command('demo')
    .description('Show the demo article on this computer, from a clone of the project.')
    .addOption(dataOption())
    .addOption(portOption(3200))
    .action(async ({ data, port }: { data: string; port: number }) => {
      if (!existsSync(article)) throw new Error('the demo article is not here. Run this in a clone of the project.');
      const server = await startOnFreePort({
        data,
        port,
        folders: { '/': article, '/dist/': built },
      });
      console.log(`The demo article is at ${server.url}/`);
      console.log(`Comments are kept in ${data} and held. To show one: node dist/cli.js comments list, then approve.`);
      console.log('Ctrl-C stops it.');
      stopOnSignal(server);
    });
}

async function startOnFreePort(options: ServerOptions & { port: number }, tries = 20): Promise<RunningServer> {
  try {
    return await startServer(options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries === 0) throw error;
    console.log(`Port ${options.port} is taken. Trying ${options.port + 1}.`);
    return startOnFreePort({ ...options, port: options.port + 1 }, tries - 1);
  }
}
