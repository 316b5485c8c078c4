/** How often something may come. Counted in the database, so that several processes count as one. */
import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.js';

const minute = 60_000;

/** Counts one more; gives the seconds to wait where that is too many. One statement, so nobody slips between. */
export async function tooOften(
  db: Kysely<Tables>,
  key: string,
  most: number,
  now: number,
): Promise<number | undefined> {
  const { count, ends } = await db
    .insertInto('floods')
    .values({ key, count: 1, ends: now + minute })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql<number>`case when floods.ends <= ${now} then 1 else floods.count + 1 end`,
        // A clock set back must not lock anybody out for longer than a window.
        ends: sql<number>`case when floods.ends <= ${now} or floods.ends > ${now + minute}
          then ${now + minute} else floods.ends end`,
      }),
    )
    .returning(['count', 'ends'])
    .executeTakeFirstOrThrow();
  return count > most ? Math.max(1, Math.ceil((Number(ends) - now) / 1000)) : undefined;
}

/** Shown comments that came in the last minute, in one thread or in all. What waits takes no room from anybody. */
export async function publishedLately(db: Kysely<Tables>, now: number, thread?: string): Promise<number> {
  const since = new Date(now - minute).toISOString();
  let query = db
    .selectFrom('comments')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('created_at', '>', since)
    // Of a time when the clock was ahead.
    .where('created_at', '<=', new Date(now).toISOString())
    .where('status', '=', 'approved');
  if (thread !== undefined) query = query.where('thread', '=', thread);
  return Number((await query.executeTakeFirstOrThrow()).count);
}
