/** `carelets comments`: moderation from the command line. */
import { Command, Option } from 'commander';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Status, StoredComment } from '../server/schema.js';
import { Store } from '../server/store.js';
import { dataOption } from './serve.js';

export function commentsCommand(): Command {
  return new Command('comments')
    .description('Read and decide on comments. Works while the service runs.')
    .addCommand(list())
    .addCommand(decide('approve', 'approved'))
    .addCommand(decide('reject', 'rejected'))
    .addCommand(openOrClose('close', true))
    .addCommand(openOrClose('open', false));
}

const statuses: readonly Status[] = ['held', 'approved', 'rejected'];

const list = () =>
  new Command('list')
    .description('Show the newest comments, held ones unless told otherwise.')
    .addOption(dataOption())
    .addOption(new Option('--status <status>', 'which comments').choices(statuses).default('held'))
    .action(({ data, status }: { data: string; status: Status }) =>
      withStore(data, async (store) => {
        const comments = await store.list(status);
        console.log(comments.map(lines).join('\n\n') || `No ${status} comments.`);
      }),
    );

const decide = (name: string, status: Status) =>
  new Command(name)
    .description(`Mark comments as ${status}.`)
    .argument('<id...>', 'ids from the list')
    .addOption(dataOption())
    .action((ids: string[], { data }: { data: string }) =>
      withStore(data, async (store) => {
        for (const id of ids) {
          if (await store.setStatus(id, status)) console.log(`${id}: ${status}`);
          else {
            console.error(`${id}: there is no such comment`);
            process.exitCode = 1;
          }
        }
      }),
    );

const openOrClose = (name: string, closed: boolean) =>
  new Command(name)
    .description(closed ? 'Take no more comments under an article.' : 'Take comments under an article again.')
    .argument('<thread>', "the comments form's thread attribute")
    .addOption(dataOption())
    .action((thread: string, { data }: { data: string }) =>
      withStore(data, async (store) => {
        await store.setClosed(thread, closed);
        console.log(`${thread}: ${closed ? 'closed' : 'open'}`);
      }),
    );

async function withStore(data: string, use: (store: Store) => Promise<void>): Promise<void> {
  // Opening would create a new store where the folder's name has a slip.
  if (!existsSync(join(data, 'comments.db'))) {
    throw new Error(`there are no comments in "${data}". Write the service's folder: --data <folder>.`);
  }
  const store = await Store.open(data);
  try {
    await use(store);
  } finally {
    await store.close();
  }
}

/** Control characters in a comment could drive the moderator's terminal. */
const shown = (text: string) =>
  text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\n' ? '\n  ' : '\ufffd'));

const lines = (comment: StoredComment): string =>
  `${comment.id}  ${comment.created_at}  ${comment.thread}\n  ${shown(comment.name)} <${shown(comment.email)}> ` +
  `${shown(comment.website)}\n  ${shown(comment.text)}`;
