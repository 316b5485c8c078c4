/** Seals the e-mail addresses, and adds what moderation and the limits need. */
import type { Kysely } from 'kysely';
import { plainEmail, type Keys } from '../../privacy/keys.js';

interface Before {
  comments: { id: string; email: string; email_sealed: string | null; email_hash: string | null };
}

const texts = ['email_sealed', 'email_hash', 'address_hash', 'edited_at'];
const numbers = { pinned: 0, clinician: 0, removed: 0, revision: 1 };

export const up =
  (keys: Keys) =>
  async (db: Kysely<Before>): Promise<void> => {
    const { schema } = db;
    for (const name of texts) await schema.alterTable('comments').addColumn(name, 'text').execute();
    for (const [name, value] of Object.entries(numbers)) {
      const alter = schema.alterTable('comments');
      await alter.addColumn(name, 'integer', (column) => column.notNull().defaultTo(value)).execute();
    }
    const alter = schema.alterTable('comments');
    await alter.addColumn('reasons', 'text', (column) => column.notNull().defaultTo('[]')).execute();
    for (const { id, email } of await db.selectFrom('comments').select(['id', 'email']).execute()) {
      const sealed = { email_sealed: keys.seal(email), email_hash: keys.hash('email', plainEmail(email)) };
      await db.updateTable('comments').set(sealed).where('id', '=', id).execute();
    }
    await schema.alterTable('comments').dropColumn('email').execute();
    await addTables(db);
    await addIndexes(db);
  };

async function addTables({ schema }: Kysely<Before>): Promise<void> {
  await schema
    .createTable('actions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('batch', 'text', (column) => column.notNull())
    .addColumn('comment_id', 'text', (column) => column.notNull())
    .addColumn('moderator', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('undone', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('floods')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('ends', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('used_tickets')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('expires', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('daily_keys')
    .addColumn('day', 'text', (column) => column.primaryKey())
    .addColumn('key', 'text', (column) => column.notNull())
    .execute();
}

async function addIndexes({ schema }: Kysely<Before>): Promise<void> {
  const indexes: [name: string, table: string, columns: string[]][] = [
    ['comments_status', 'comments', ['status', 'created_at']],
    ['comments_person', 'comments', ['email_hash']],
    ['comments_answers', 'comments', ['parent_id']],
    ['comments_time', 'comments', ['created_at']],
    ['actions_batch', 'actions', ['batch']],
    ['actions_comment', 'actions', ['comment_id']],
  ];
  for (const [name, table, columns] of indexes) {
    await schema.createIndex(name).on(table).columns(columns).execute();
  }
}
