/** `carelets demo`: the demo article with its widgets and a comments service of its own, on this computer alone. */
import { Command } from 'commander';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer, type RunningServer, type ServerOptions } from '../server/server.js';
import { environment } from './environment.js';
import { dataOption, moderationPage, portOption, stopOnSignal } from './serve.js';

const built = fileURLToPath(new URL('.', import.meta.url));
/** Apart from a service that is run for real from the same place. */
const ownFolder = 'carelets-demo';

export function demoCommand(): Command {
  return new Command('demo')
    .description('Show pages with widgets on this computer, with a comments service of their own.')
    .argument('[folder]', 'folder of the pages', 'stories/article')
    .addOption(dataOption(ownFolder))
    .addOption(portOption(3200))
    .action(async (folder: string, { data, port }: { data: string; port: number }) => {
      const pages = resolve(folder);
      if (!existsSync(pages)) throw new Error(`there is no folder "${pages}". Write the folder of your pages.`);
      const token = randomBytes(18).toString('base64url');
      const named = environment('').moderators ?? {};
      const moderators = Object.keys(named).length ? named : { demo: token };
      const server = await startOnFreePort({
        data,
        moderators,
        port,
        folders: { '/': pages, '/dist/': built, ...moderationPage },
      });
      console.log(`The page is at ${server.url}/`);
      console.log(`Comments are kept in ${data} and held. Approve them at ${server.url}/moderate/`);
      if ('demo' in moderators) console.log(`The moderator's token, for this run: ${token}`);
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
