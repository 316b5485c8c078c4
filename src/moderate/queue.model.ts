/** The queue a moderator works through: which comment is current, which are chosen, and what a key means. */
import type { Moderated, Status, Verb } from './api.js';

export interface Queue {
  readonly comments: readonly Moderated[];
  /** Id of the comment that single decisions are about. */
  readonly current: string | undefined;
  readonly chosen: ReadonlySet<string>;
}

export const emptyQueue: Queue = { comments: [], current: undefined, chosen: new Set() };

/** Other comments in the queue; the current one stays where it still is, else the first becomes it. */
export function withComments(queue: Queue, comments: readonly Moderated[]): Queue {
  const ids = new Set(comments.map(({ id }) => id));
  return {
    comments,
    current: queue.current !== undefined && ids.has(queue.current) ? queue.current : comments[0]?.id,
    chosen: new Set([...queue.chosen].filter((id) => ids.has(id))),
  };
}

/** One step down (1) or up (-1); stays at the ends. */
export function step(queue: Queue, by: 1 | -1): Queue {
  const at = queue.comments.findIndex(({ id }) => id === queue.current);
  return { ...queue, current: queue.comments[Math.max(0, at + by)]?.id ?? queue.current };
}

export function choose(queue: Queue, id: string): Queue {
  const chosen = new Set(queue.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { ...queue, chosen };
}

/** All, or none where all are chosen already. */
export const chooseAll = (queue: Queue): Queue => ({
  ...queue,
  chosen: new Set(queue.chosen.size === queue.comments.length ? [] : queue.comments.map(({ id }) => id)),
});

/** What a decision is about: the chosen ones, else the current one. */
export function target(queue: Queue): string[] {
  if (queue.chosen.size) return queue.comments.filter(({ id }) => queue.chosen.has(id)).map(({ id }) => id);
  return queue.current === undefined ? [] : [queue.current];
}

/**
 * The queue after a decision: comments that no longer have the status it lists leave it, and the one after the last
 * that left becomes current.
 */
export function decided(queue: Queue, changed: readonly Moderated[], status: Status | ''): Queue {
  const now = new Map(changed.map((comment) => [comment.id, comment]));
  const stays = (comment: Moderated) => !status || comment.status === status;
  const updated = queue.comments.map((comment) => now.get(comment.id) ?? comment);
  const at = updated.findIndex(({ id }) => id === queue.current);
  const next = updated.slice(at).find(stays) ?? updated.slice(0, Math.max(0, at)).reverse().find(stays);
  return withComments({ ...queue, current: next?.id, chosen: new Set() }, updated.filter(stays));
}

export type Command =
  Verb | 'next' | 'previous' | 'choose' | 'chooseAll' | 'edit' | 'thread' | 'undo' | 'search' | 'help';

/** Keys as the page shows them. */
export const keys: Readonly<Record<string, Command>> = {
  j: 'next',
  k: 'previous',
  x: 'choose',
  A: 'chooseAll',
  a: 'approve',
  r: 'reject',
  s: 'spam',
  h: 'hold',
  p: 'pin',
  c: 'clinician',
  e: 'edit',
  t: 'thread',
  u: 'undo',
  '/': 'search',
  '?': 'help',
};

/** Pinning what is pinned takes the pin off, and so with the clinician's mark. */
export function verbFor(command: Command, comment: Moderated | undefined): Verb | undefined {
  if (command === 'pin') return comment?.pinned ? 'unpin' : 'pin';
  if (command === 'clinician') return comment?.clinician ? 'unclinician' : 'clinician';
  return command === 'approve' || command === 'reject' || command === 'spam' || command === 'hold'
    ? command
    : undefined;
}
