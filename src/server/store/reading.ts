/** What the world may read of a thread: approved comments, in pages. */
import { sql, type ExpressionBuilder, type Kysely } from 'kysely';
import { after, type Page } from './pages.js';
import { isClosed } from './posting.js';
import type { CommentRow, Tables } from './tables.js';

/** Answers shown with the comment they answer; more of them come by `parent`. */
const answersShown = 50;

export interface ThreadPage {
  /** Pinned comments, on the first page. */
  pinned: CommentRow[];
  /** Comments of the page, then answers to them and to the pinned ones. */
  comments: CommentRow[];
  /** How many answers a comment has. */
  answers: Map<string, number>;
  count: number;
  closed: boolean;
  next: string | undefined;
}

type Shown = ExpressionBuilder<Tables, 'comments'>;
const isShown = (thread: string) => (is: Shown) => is.and([is('thread', '=', thread), is('status', '=', 'approved')]);

export async function readThread(
  db: Kysely<Tables>,
  thread: string,
  page: Page & { parent?: string | undefined },
): Promise<ThreadPage> {
  const first = !page.cursor && page.parent === undefined;
  const pinned = first ? await pinnedOf(db, thread) : [];
  const rows = await pageOf(db, thread, page);
  const { comments, next } = after(rows, page);
  const parents = page.parent === undefined ? [...pinned, ...comments].map(({ id }) => id) : [];
  const [answers, counted] = [await answersTo(db, thread, parents), await countAnswers(db, thread, parents)];
  return {
    pinned,
    comments: [...comments, ...answers],
    answers: counted,
    count: await countShown(db, thread),
    closed: await isClosed(db, thread),
    next,
  };
}

function pinnedOf(db: Kysely<Tables>, thread: string): Promise<CommentRow[]> {
  return db
    .selectFrom('comments')
    .selectAll()
    .where(isShown(thread))
    .where('parent_id', 'is', null)
    .where('pinned', '=', 1)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(20)
    .execute();
}

function pageOf(db: Kysely<Tables>, thread: string, page: Page & { parent?: string | undefined }) {
  const query = db.selectFrom('comments').selectAll().where(isShown(thread));
  const chosen =
    page.parent === undefined
      ? query.where('parent_id', 'is', null).where('pinned', '=', 0)
      : query.where('parent_id', '=', page.parent).where(parentIsShown);
  return page.on(chosen).execute() as Promise<CommentRow[]>;
}

const parentIsShown = (is: Shown) =>
  is.exists(
    is
      .selectFrom('comments as parent')
      .select('parent.id')
      .whereRef('parent.id', '=', 'comments.parent_id')
      .where('parent.status', '=', 'approved'),
  );

function answersTo(db: Kysely<Tables>, thread: string, parents: string[]): Promise<CommentRow[]> {
  if (!parents.length) return Promise.resolve([]);
  return db
    .with('numbered', (inner) =>
      inner
        .selectFrom('comments')
        .selectAll()
        .select(sql<number>`row_number() over (partition by parent_id order by created_at, id)`.as('place'))
        .where(isShown(thread))
        .where('parent_id', 'in', parents),
    )
    .selectFrom('numbered')
    .selectAll()
    .where('place', '<=', answersShown)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

async function countAnswers(db: Kysely<Tables>, thread: string, parents: string[]): Promise<Map<string, number>> {
  if (!parents.length) return new Map();
  const rows = await db
    .selectFrom('comments')
    .select(['parent_id', ({ fn }) => fn.countAll<number>().as('count')])
    .where(isShown(thread))
    .where('parent_id', 'in', parents)
    .groupBy('parent_id')
    .execute();
  return new Map(rows.map((row) => [row.parent_id ?? '', Number(row.count)]));
}

/** Comments a reader can see; an answer to one that is gone cannot be seen. */
const seen = (is: Shown) =>
  is.and([
    is('status', '=', 'approved'),
    is('removed', '=', 0),
    is.or([is('parent_id', 'is', null), parentIsShown(is)]),
  ]);

async function countShown(db: Kysely<Tables>, thread: string): Promise<number> {
  return (await countThreads(db, [thread])).get(thread) ?? 0;
}

export async function countThreads(db: Kysely<Tables>, threads: string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('comments')
    .select(['thread', ({ fn }) => fn.countAll<number>().as('count')])
    .where('thread', 'in', threads)
    .where(seen)
    .groupBy('thread')
    .execute();
  return new Map(rows.map(({ thread, count }) => [thread, Number(count)]));
}
