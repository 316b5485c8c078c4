import type { CommentRow } from '../../store/tables.js';

/** What a moderator sees of a comment: its status and why, but no address. */
export const moderated = (row: CommentRow) => ({
  id: row.id,
  thread: row.thread,
  ...(row.parent_id !== null && { parentId: row.parent_id }),
  name: row.name,
  ...(row.website && { website: row.website }),
  text: row.text,
  status: row.status,
  reasons: JSON.parse(row.reasons) as string[],
  pinned: row.pinned === 1,
  clinician: row.clinician === 1,
  removed: row.removed === 1,
  createdAt: row.created_at,
  ...(row.edited_at !== null && { editedAt: row.edited_at }),
  revision: row.revision,
});
