/** Drafts by thread: in memory so that a moved or replaced form keeps its text, on the device only if the reader asks. */
import type { Draft } from '../../comments/port.js';
import { erase, load, save } from '../../ui/storage.js';

const memory = new Map<string, Draft>();
const place = (thread: string) => `carelets-draft:${thread}`;

export function newDraft(): Draft {
  return { name: '', email: '', website: '', text: '', consent: false, key: newKey() };
}

/** The thread's draft; `kept` when it came from, or is kept on, the device. */
export function draftOf(thread: string): { draft: Draft; kept: boolean } {
  const stored = load(place(thread));
  const draft = memory.get(thread) ?? parse(stored) ?? newDraft();
  memory.set(thread, draft);
  return { draft, kept: stored !== undefined };
}

/** Remembers the draft; false when the reader wanted it on the device and the device refused. */
export function keepDraft(thread: string, draft: Draft, onDevice: boolean): boolean {
  memory.set(thread, draft);
  return !onDevice || save(place(thread), JSON.stringify(draft));
}

export function eraseDraft(thread: string): void {
  memory.delete(thread);
  erase(place(thread));
}

/** Takes the draft off the device and leaves it in memory. */
export const forgetOnDevice = (thread: string): void => erase(place(thread));

function parse(stored: string | undefined): Draft | undefined {
  try {
    const found = JSON.parse(stored ?? 'null') as Partial<Draft> | null;
    if (typeof found !== 'object' || !found) return undefined;
    const draft = newDraft();
    for (const field of ['name', 'email', 'website', 'text'] as const) {
      const value = found[field];
      if (typeof value === 'string') draft[field] = value;
    }
    return draft;
  } catch {
    return undefined;
  }
}

/** Random enough to tell one draft from another; http pages have no randomUUID. */
function newKey(): string {
  let key = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) key += byte.toString(16).padStart(2, '0');
  return key;
}
