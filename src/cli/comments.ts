/** `carelets comments`: moderation from the command line. */
import { Command, Option } from 'commander';
import { backup, restore } from '../server/backup.js';
import { personOf } from '../server/comment.js';
import { readJournal } from '../server/store/journal.js';
import { act } from '../server/store/moderating.js';
import { pageAt } from '../server/store/pages.js';
import { erasePerson, exportPerson } from '../server/store/people.js';
import { search, setClosed } from '../server/store/queue.js';
import type { Store } from '../server/store/store.js';
import { statuses, type CommentRow, type Status } from '../server/store/tables.js';
import { moderatorsCommand } from './moderators.js';
import { dataOption, number } from './serve.js';
import { byCommandLine, shown, withStore } from './store.js';

export function commentsCommand(): Command {
  return new Command('comments')
    .description('Read and decide on comments. Works while the service runs.')
    .addCommand(list())
    .addCommand(decide('approve', 'approved'))
    .addCommand(decide('reject', 'rejected'))
    .addCommand(openOrClose('close', true))
    .addCommand(openOrClose('open', false))
    .addCommand(backupCommand())
    .addCommand(restoreCommand())
    .addCommand(exportCommand())
    .addCommand(eraseCommand())
    .addCommand(moderatorsCommand())
    .addCommand(logCommand());
}

const list = () =>
  new Command('list')
    .description('Show the newest comments, held ones unless told otherwise.')
    .addOption(dataOption())
    .addOption(new Option('--status <status>', 'which comments').choices(statuses).default('held'))
    .action(({ data, status }: { data: string; status: Status }) =>
      withStore(data, async (store) => {
        const newest = pageAt('newest', 200);
        const { comments } = newest ? await search(store.db, { status }, newest) : { comments: [] };
        console.log(comments.map((row) => lines(row, store)).join('\n\n') || `No ${status} comments.`);
      }),
    );

const decide = (name: string, status: Status) =>
  new Command(name)
    .description(`Mark comments as ${status}.`)
    .argument('<id...>', 'ids from the list')
    .addOption(dataOption())
    .action((ids: string[], { data }: { data: string }) =>
      withStore(data, async (store) => {
        const { who, at } = byCommandLine();
        const { done, failed } = await act(store.db, ids, { kind: name, moderator: who, change: { status } }, at);
        for (const { id } of done) console.log(`${id}: ${status}`);
        for (const { id } of failed) console.error(`${id}: there is no such comment`);
        if (failed.length) process.exitCode = 1;
      }),
    );

const openOrClose = (name: string, closed: boolean) =>
  new Command(name)
    .description(closed ? 'Take no more comments under an article.' : 'Take comments under an article again.')
    .argument('<thread>', "the comments form's thread attribute")
    .addOption(dataOption())
    .action((thread: string, { data }: { data: string }) =>
      withStore(data, async (store) => {
        await setClosed(store.db, thread, closed, byCommandLine());
        console.log(`${thread}: ${closed ? 'closed' : 'open'}`);
      }),
    );

const backupCommand = () =>
  new Command('backup')
    .description('Copy every comment into one file, also while the service runs.')
    .argument('<file>', 'file to write')
    .addOption(dataOption())
    .action((file: string, { data }: { data: string }) =>
      withStore(data, async (store) => console.log(`${file}: ${await backup(store, file)} rows`)),
    );

const restoreCommand = () =>
  new Command('restore')
    .description('Put a copy back, into an empty store.')
    .argument('<file>', 'file that backup wrote')
    .addOption(dataOption())
    .action((file: string, { data }: { data: string }) =>
      withStore(data, async (store) => console.log(`${file}: ${await restore(store, file)} rows restored`), true),
    );

const exportCommand = () =>
  new Command('export')
    .description('Write all comments of a person as JSON.')
    .argument('<email>', "the person's e-mail address")
    .addOption(dataOption())
    .action((email: string, { data }: { data: string }) =>
      withStore(data, async (store) => {
        const rows = await exportPerson(store.db, personOf(store.keys, email), byCommandLine());
        const all = rows.map(({ thread, name, website, text, status, created_at, edited_at, email_sealed }) => ({
          ...{ thread, name, website, text, status, createdAt: created_at, editedAt: edited_at },
          email: email_sealed === null ? null : store.keys.unseal(email_sealed),
        }));
        console.log(JSON.stringify({ comments: all }, null, 2));
      }),
    );

const eraseCommand = () =>
  new Command('erase')
    .description('Erase all comments of a person, for good.')
    .argument('<email>', "the person's e-mail address")
    .addOption(dataOption())
    .action((email: string, { data }: { data: string }) =>
      withStore(data, async (store) => {
        const count = await erasePerson(store.db, personOf(store.keys, email), byCommandLine());
        await store.compact();
        console.log(`${count} comments erased`);
      }),
    );

const logCommand = () =>
  new Command('log')
    .description('Show who decided, closed, exported and erased what, the newest first.')
    .addOption(dataOption())
    .addOption(number('--limit <number>', 'how many', 200))
    .action(({ data, limit }: { data: string; limit: number }) =>
      withStore(data, async (store) => {
        const rows = await readJournal(store.db, limit);
        const told = rows.map(({ at, who, kind, subject }) =>
          `${at}  ${shown(who)}  ${kind}  ${shown(subject)}`.trim(),
        );
        console.log(told.join('\n') || 'Nothing was done yet.');
      }),
    );

const lines = (row: CommentRow, { keys }: Store): string => {
  const email = row.email_sealed === null ? 'erased' : keys.unseal(row.email_sealed);
  const why = (JSON.parse(row.reasons) as string[]).join(', ');
  return (
    `${row.id}  ${row.created_at}  ${row.thread}${why && `  (${why})`}\n  ${shown(row.name)} <${shown(email)}> ` +
    `${shown(row.website)}\n  ${shown(row.text)}`
  );
};
