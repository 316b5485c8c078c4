/**
 * One safety state for each topic of a page: the worst of what its reader told any widget. Open at self-care, paused at
 * `clinician`, closed at `urgent` and `emergency`. It lives in this module's memory, so no script of the page can read it.
 *
 * Whoever finds something out raises it under a name of its own and takes back only that. Taking a widget away, emptying
 * or closing it takes nothing back.
 */
import type { Level } from '../pack/sections/quiz.js';
import { localDay } from './dates.js';

/** What a widget has to do with movement: it is closed whole, it closes parts of its own, or it offers none. */
export type Moves = 'all' | 'parts' | 'none';

export type Alarm = Exclude<Level, 'self-care'>;

interface Raised {
  level: Alarm;
  /** The day it was told, YYYY-MM-DD. */
  since: string;
  /** True while something written still says so, such as an entry of a diary: a new check does not end that. */
  stands: () => boolean;
  /** A clinician said that the reader may go on all the same. */
  cleared: boolean;
}

const levels: readonly Level[] = ['self-care', 'clinician', 'urgent', 'emergency'];
const pages = new Map<string, Map<unknown, Raised>>();
const listeners = new Set<() => void>();

export const isWorse = (level: Level, than: Level): boolean => levels.indexOf(level) > levels.indexOf(than);

/** The topic's level now; `self-care` means that movement may be offered. */
export function safetyOf(topic: string): Level {
  let worst: Level = 'self-care';
  pages.get(topic)?.forEach(({ level, cleared }) => {
    if (!cleared && isWorse(level, worst)) worst = level;
  });
  return worst;
}

/**
 * Raises the topic's level. `source` names who says so: a string, or any object of the caller's. Told again, it never
 * gets lower, and what a clinician cleared stays cleared unless it gets worse. `since` is the day it was told, today when
 * left out.
 */
export function raise(
  topic: string,
  source: unknown,
  level: Alarm,
  { since = localDay(new Date()), stands = () => false }: { since?: string; stands?: () => boolean } = {},
): void {
  const sources = pages.get(topic) ?? new Map<unknown, Raised>();
  pages.set(topic, sources);
  const before = sources.get(source);
  if (before && !isWorse(level, before.level)) before.stands = stands;
  else {
    sources.set(source, { level, since, stands, cleared: false });
    tellAll();
  }
}

/** The reader took back what was said: deleted it, or corrected it. */
export function takeBack(topic: string, source: unknown): void {
  if (pages.get(topic)?.delete(source)) tellAll();
}

/**
 * A pain check came to this level. A complete one takes the place of everything that was told before and is written
 * nowhere; one that ended early, at an emergency sign, only adds.
 */
export function checked(topic: string, level: Level, isComplete: boolean): void {
  const sources = pages.get(topic);
  if (isComplete) sources?.forEach(({ stands }, source) => stands() || sources.delete(source));
  if (level === 'self-care') tellAll();
  else raise(topic, check, level);
}
const check = 'check';

/**
 * True where a clinician's word may open the topic again. Not for an emergency that was told today: nobody can have
 * looked at it since, and the reader has to go and not to press.
 */
export function mayClear(topic: string, today = localDay(new Date())): boolean {
  let may = true;
  pages.get(topic)?.forEach(({ level, since, cleared }) => {
    if (!cleared && level === 'emergency' && since >= today) may = false;
  });
  return may;
}

/** A clinician has seen the reader and says that it is all right to go on. */
export function clear(topic: string): void {
  pages.get(topic)?.forEach((raised) => (raised.cleared = true));
  tellAll();
}

/** True when a clinician's word opened what this source had closed. */
export const isCleared = (topic: string, source: unknown): boolean => pages.get(topic)?.get(source)?.cleared ?? false;

/** Calls `listener` after each change, until the returned function is called. */
export function onSafetyChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** As a new page is. For stories and tests, which share one. */
export function forget(): void {
  pages.clear();
  tellAll();
}

const tellAll = (): void => listeners.forEach((listener) => listener());
