/** Asks Akismet about a comment that was taken already. Its answer can only make spam of it. */
import { sql, type Kysely } from 'kysely';
import type { Visit } from '../context.js';
import type { AkismetOptions } from '../options.js';
import type { CommentRow, Tables } from '../store/tables.js';

const patience = 5000;

/** False where Akismet says so or does not know; throws where it does not answer. */
export async function isSpam(comment: CommentRow, visit: Visit, options: AkismetOptions): Promise<boolean> {
  const body = new URLSearchParams({
    api_key: options.key,
    blog: options.site,
    user_ip: visit.address,
    user_agent: visit.userAgent,
    comment_type: 'comment',
    comment_author: comment.name,
    comment_author_email: visit.email,
    comment_author_url: comment.website,
    comment_content: comment.text,
  });
  const address = options.endpoint ?? 'https://rest.akismet.com/1.1/comment-check';
  const signal = AbortSignal.timeout(patience);
  const response = await fetch(address, { method: 'POST', body, redirect: 'error', signal });
  return response.ok && (await response.text()).trim() === 'true';
}

/** Only as long as nobody has decided on it. */
export async function markAsSpam(db: Kysely<Tables>, { id, revision, reasons }: CommentRow): Promise<void> {
  const all = JSON.stringify([...(JSON.parse(reasons) as string[]), 'akismet']);
  await db
    .updateTable('comments')
    .set({ status: 'spam', reasons: all, revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .execute();
}
