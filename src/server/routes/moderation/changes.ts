import type { Verb } from '../../schemas/moderation.js';
import type { Change } from '../../store/moderating.js';

/** What each decision does to a comment. */
export const changes: Record<Verb, Change> = {
  approve: { status: 'approved' },
  reject: { status: 'rejected' },
  spam: { status: 'spam' },
  hold: { status: 'held' },
  pin: { pinned: 1 },
  unpin: { pinned: 0 },
  clinician: { clinician: 1 },
  unclinician: { clinician: 0 },
};
