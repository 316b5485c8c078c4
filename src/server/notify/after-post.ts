/** What happens once a comment was taken. Nobody waits for it, and its failure is a line in the log. */
import type { FastifyBaseLogger } from 'fastify';
import type { Context, Visit } from '../context.js';
import type { CommentRow } from '../store/tables.js';
import { isSpam, markAsSpam } from './akismet.js';
import { ModeratorMail } from './mail.js';

export interface AfterPost {
  run(comment: CommentRow, visit: Visit): void;
  close(): Promise<void>;
}

export function afterPost({ store, settings }: Pick<Context, 'store' | 'settings'>, log: FastifyBaseLogger): AfterPost {
  const { akismet, mail } = settings;
  const failed = (what: string) => (error: { code?: string }) => log.warn({ code: error.code }, `${what} failed`);
  const sender = mail && new ModeratorMail(mail, failed('mail to the moderator'));
  const running = new Set<Promise<void>>();
  const judge = async (comment: CommentRow, visit: Visit): Promise<void> => {
    const spam = akismet && comment.status !== 'spam' && (await isSpam(comment, visit, akismet));
    if (spam) await markAsSpam(store.db, comment);
    else sender?.add(comment);
  };
  return {
    run(comment, visit) {
      if (!akismet) return sender?.add(comment);
      const one = judge(comment, visit).catch((error: { code?: string }) => {
        failed('asking Akismet')(error);
        sender?.add(comment);
      });
      running.add(one);
      void one.finally(() => running.delete(one));
    },
    async close() {
      sender?.close();
      await Promise.all(running);
    },
  };
}
