/** `carelets comments moderators`: who may moderate, named and taken back while the service runs. */
import { Command, InvalidArgumentError } from 'commander';
import { addModerator, listModerators, removeModerator } from '../server/store/moderators.js';
import { environment } from './environment.js';
import { dataOption } from './serve.js';
import { byCommandLine, shown, withStore } from './store.js';

interface Options {
  data: string;
}

export const moderatorsCommand = () =>
  new Command('moderators')
    .description('Name who may moderate, and take it back, while the service runs.')
    .addCommand(add())
    .addCommand(remove())
    .addCommand(list());

const add = () =>
  new Command('add')
    .description('Make a token for a moderator and show it, this once.')
    .argument('<name>', 'whom decisions are noted under', nameOf)
    .addOption(dataOption())
    .action((name: string, { data }: Options) =>
      withStore(
        data,
        async (store) => {
          if (name in named(data)) throw new Error(`${name} is named in CARELETS_MODERATORS. Write another name.`);
          const token = await addModerator(store.db, store.keys, name, byCommandLine());
          if (token === undefined) {
            throw new Error(
              `${name} has a token. For a new one: carelets comments moderators remove ${name}, then add.`,
            );
          }
          console.log(token);
          console.error(`The token of ${name}, to type in at /moderate/. It is kept nowhere: write it down now.`);
        },
        true,
      ),
    );

const remove = () =>
  new Command('remove')
    .description('Take the token of a moderator back. It opens nothing from now on.')
    .argument('<name>', 'the name from the list')
    .addOption(dataOption())
    .action((name: string, { data }: Options) =>
      withStore(data, async (store) => {
        if (await removeModerator(store.db, name, byCommandLine())) return console.log(`${name}: removed`);
        const remedy = name in named(data) ? 'Take the name out of CARELETS_MODERATORS and restart.' : 'See the list.';
        throw new Error(`there is no moderator "${name}" in the store. ${remedy}`);
      }),
    );

const list = () =>
  new Command('list')
    .description('Show who may moderate.')
    .addOption(dataOption())
    .action(({ data }: Options) =>
      withStore(data, async (store) => {
        const stored = await listModerators(store.db);
        const told = [
          ...stored.map(({ name, created_at }) => `${shown(name)}  since ${created_at}`),
          ...Object.keys(named(data)).map((name) => `${name}  in CARELETS_MODERATORS`),
        ];
        console.log(told.join('\n') || 'Nobody. Name somebody: carelets comments moderators add <name>');
      }),
    );

const named = (data: string): Record<string, string> => environment(data).moderators ?? {};

function nameOf(name: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u.test(name)) return name;
  throw new InvalidArgumentError('Write letters, digits, spaces, dots and dashes, up to 60.');
}
