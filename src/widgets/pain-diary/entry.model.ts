/**
 * One entry of the diary, and the one door through which it comes: from the form, a file or the device. All three bring
 * texts by field, so that all three are held against the same rules. No Lit, no DOM, no clock.
 */

import { isDay } from '../../ui/dates.js';

export const times = ['morning', 'evening'] as const;
export const sides = ['no', 'left', 'right', 'both'] as const;
export const runs = ['none', 'stage', 'easy', 'long', 'speed', 'hills'] as const;
export const sleeps = ['good', 'poor'] as const;

type Field =
  | { kind: 'date' | 'yes'; needed?: boolean }
  | { kind: 'one'; options: readonly string[]; needed?: boolean }
  | { kind: 'many'; list: keyof Lists; needed?: boolean }
  | { kind: 'number'; most: number; whole?: boolean; needed?: boolean }
  | { kind: 'text'; needed?: boolean };

/** What a pack offers: places of pain and exercises. */
export interface Lists {
  places: readonly string[];
  exercises: readonly string[];
}

const pain = { kind: 'number', most: 10, whole: true } as const;
const minutes = { kind: 'number', most: 1440 } as const;
const hours = { kind: 'number', most: 24 } as const;
const side = { kind: 'one', options: sides } as const;
const text = { kind: 'text' } as const;

/** Every field, in the order of the form and of the file. */
export const fields = {
  date: { kind: 'date', needed: true },
  time: { kind: 'one', options: times, needed: true },
  average: { ...pain, needed: true },
  worst: { ...pain, needed: true },
  now: { ...pain, needed: true },
  tingling: side,
  numbness: side,
  weakness: side,
  run: { kind: 'one', options: runs },
  stage: { kind: 'number', most: 8, whole: true },
  minutes,
  distance: { kind: 'number', most: 500 },
  during: pain,
  after: pain,
  stride: { kind: 'yes' },
  lasted: { kind: 'yes' },
  places: { kind: 'many', list: 'places' },
  limited: pain,
  stiff: minutes,
  walk: minutes,
  exercises: { kind: 'many', list: 'exercises' },
  hours,
  sleep: { kind: 'one', options: sleeps },
  sitting: hours,
  /** The words of the texts below that alarm are about the writer, now. */
  meant: { kind: 'yes' },
  medicine: text,
  notes: text,
} as const satisfies Record<string, Field>;

export type FieldId = keyof typeof fields;
export const fieldIds = Object.keys(fields) as FieldId[];

type ValueOf<F> = F extends { kind: 'number' }
  ? number
  : F extends { kind: 'many' }
    ? readonly string[]
    : F extends { kind: 'yes' }
      ? true
      : F extends { kind: 'one'; options: readonly (infer O)[] }
        ? O
        : string;
type Needed = 'date' | 'time' | 'average' | 'worst' | 'now';

/** Fields the reader left empty are not there. */
export type Entry = { readonly [K in Needed]: ValueOf<(typeof fields)[K]> } & {
  readonly [K in Exclude<FieldId, Needed>]?: ValueOf<(typeof fields)[K]>;
};

/** An entry as it is typed: a text for each field, "yes" for a tick, ids with spaces between for a choice of several. */
export type Raw = Partial<Record<FieldId, string>>;

export type Problem =
  'missing' | 'number' | 'whole' | 'range' | 'choice' | 'date' | 'future' | 'worst' | 'long' | 'run';
export type Problems = Partial<Record<FieldId, Problem>>;

export const mostCharacters = 500;

/** The details that mean something only when there was a run. */
export const ofRun: readonly FieldId[] = ['stage', 'minutes', 'distance', 'during', 'after', 'stride', 'lasted'];

/**
 * Reads an entry. Without `lists` any place or exercise is taken: what is kept on the device stays when a pack changes.
 * `today` is the last day an entry may have.
 */
export function read(raw: Raw, today: string, lists?: Lists): { entry: Entry | undefined; problems: Problems } {
  const problems: Problems = {};
  const values: Partial<Record<FieldId, unknown>> = {};
  for (const id of fieldIds) {
    const field: Field = fields[id];
    const written = (raw[id] ?? '').trim();
    if (!written) {
      if (field.needed) problems[id] = 'missing';
      continue;
    }
    const { value, problem } = valueOf(field, written, today, lists);
    if (problem) problems[id] = problem;
    else values[id] = value;
  }
  const entry = values as unknown as Entry;
  if (entry.worst < entry.average) problems.worst = 'worst';
  if ((entry.run ?? 'none') === 'none' && ofRun.some((id) => id in values)) problems.run ??= 'run';
  return { entry: Object.keys(problems).length ? undefined : entry, problems };
}

type Read = { value?: unknown; problem?: Problem };

function valueOf(field: Field, written: string, today: string, lists: Lists | undefined): Read {
  switch (field.kind) {
    case 'date':
      return isDay(written) ? (written > today ? { problem: 'future' } : { value: written }) : { problem: 'date' };
    case 'yes':
      return written === 'yes' ? { value: true } : { problem: 'choice' };
    case 'one':
      return field.options.includes(written) ? { value: written } : { problem: 'choice' };
    case 'many': {
      const chosen = [...new Set(written.split(/\s+/))];
      return lists && chosen.some((id) => !lists[field.list].includes(id)) ? { problem: 'choice' } : { value: chosen };
    }
    case 'number':
      return numberOf(written, field);
    case 'text':
      return written.length > mostCharacters ? { problem: 'long' } : { value: written };
  }
}

function numberOf(written: string, { most, whole }: { most: number; whole?: boolean }): Read {
  if (!/^\d+([.,]\d+)?$/.test(written)) return { problem: 'number' };
  const value = Number(written.replace(',', '.'));
  if (value > most) return { problem: 'range' };
  return whole && !Number.isInteger(value) ? { problem: 'whole' } : { value };
}

/** A draft without the details of a run that was taken back. */
export function tidy(draft: Raw): Raw {
  const ran = (draft.run ?? 'none') !== 'none';
  const gone: readonly FieldId[] = ran ? (draft.run === 'stage' ? [] : ['stage']) : ofRun;
  return Object.fromEntries(Object.entries(draft).filter(([id]) => !gone.includes(id as FieldId)));
}

/** The entry as texts again: what the form shows and the file holds. */
export function rawOf(entry: Entry): Raw {
  const raw: Raw = {};
  for (const id of fieldIds) {
    const value: unknown = entry[id];
    if (value === undefined) continue;
    raw[id] = Array.isArray(value) ? value.join(' ') : value === true ? 'yes' : String(value);
  }
  return raw;
}

/** The entry, with its writer's word that its texts are about the writer, now; or without it. */
export const withMeant = ({ meant: _before, ...entry }: Entry, meant: boolean): Entry =>
  meant ? { ...entry, meant } : entry;

/** There is one entry for each half of a day. */
export const keyOf = ({ date, time }: Pick<Entry, 'date' | 'time'>): string => `${date} ${time === 'morning' ? 1 : 2}`;

export const inOrder = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

/** `entries` with these added; one for the same half day takes the place of the older. */
export function withEntries(entries: readonly Entry[], added: readonly Entry[]): Entry[] {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  for (const entry of added) byKey.set(keyOf(entry), entry);
  return inOrder([...byKey].map(([, entry]) => entry));
}

export const same = (a: Entry, b: Entry): boolean => JSON.stringify(rawOf(a)) === JSON.stringify(rawOf(b));

/**
 * What the device holds, of this version or an older one, whose entries may lack fields and hold numbers as texts.
 * Undefined when any of it makes no sense: then it is left alone.
 */
export function fromStored(stored: unknown): Entry[] | undefined {
  if (!Array.isArray(stored)) return undefined;
  const entries: Entry[] = [];
  for (const item of stored as unknown[]) {
    if (typeof item !== 'object' || item === null) return undefined;
    const raw: Raw = {};
    for (const id of fieldIds) {
      const value = (item as Record<string, unknown>)[id];
      if (value === undefined || value === null || value === false) continue;
      raw[id] = Array.isArray(value) ? value.join(' ') : value === true ? 'yes' : String(value);
    }
    // A day that lies ahead was written when the device's clock was wrong. It is kept.
    const { entry } = read({ time: 'evening', ...raw }, '8999-12-31');
    if (!entry) return undefined;
    entries.push(entry);
  }
  return withEntries([], entries);
}
