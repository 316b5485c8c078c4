/** Tells the page's safety state what the entries say, and at once what the entry in the form says. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Pack } from '../../pack/pack.js';
import { raise, takeBack, type Alarm } from '../../ui/safety.js';
import { isMeant } from './alarm-view.js';
import { keyOf, type Entry, type Raw } from './entry.model.js';
import { alarmOf, latest } from './pain-diary.model.js';

/** What the diary holds: its pack, its entries, and the reader's day. */
export type Held = readonly [pack: Pack | undefined, entries: readonly Entry[], today: string];

/** What an entry's signs say, and its words where their writer meant them. */
function levelOf(pack: Pack, entry: Entry | Raw): Alarm | undefined {
  if (isMeant(pack, entry)) return 'emergency';
  const alarm = alarmOf(entry);
  return alarm && pack.topic.diary?.alarms[alarm].level;
}

const nameOf = (key: string): string => `diary entry ${key}`;

export class Alarms implements ReactiveController {
  readonly #read: () => Held;
  readonly #isConnected: () => boolean;
  #topic = '';
  /** What was raised for which entry. */
  #told = new Map<string, Alarm>();
  /** Names the entry in the form. One that was not saved is still what the reader said. */
  #draft = {};

  constructor(host: ReactiveControllerHost & { readonly isConnected: boolean }, read: () => Held) {
    this.#read = read;
    this.#isConnected = () => host.isConnected;
    host.addController(this);
  }

  /** Raises what the entries of the last days say, and takes back what was deleted or corrected. */
  hostUpdate(): void {
    const [pack, entries, today] = this.#read();
    const diary = pack?.topic.diary;
    if (!pack || !diary || !today) return;
    const { id } = pack;
    if (id !== this.#topic) this.erased();
    this.#topic = id;
    const now = new Map<string, Alarm>();
    for (const entry of latest(entries, diary, today)) {
      const level = levelOf(pack, entry);
      if (level) now.set(keyOf(entry), level);
    }
    this.#told.forEach((level, key) => {
      if (now.get(key) !== level) takeBack(id, nameOf(key));
    });
    now.forEach((level, key) =>
      raise(id, nameOf(key), level, { since: key.slice(0, 10), stands: () => this.#stands(key) }),
    );
    this.#told = now;
  }

  /** Emptying the diary takes nothing back. */
  erased(): void {
    this.#told.clear();
  }

  opened(): void {
    this.#draft = {};
  }

  changed(before: Raw, after: Raw): void {
    const [pack] = this.#read();
    const level = pack && levelOf(pack, after);
    if (!pack || level === levelOf(pack, before)) return;
    takeBack(pack.id, this.#draft);
    if (level) raise(pack.id, this.#draft, level);
  }

  /** The entry speaks for itself from now on. */
  saved(): void {
    this.hostUpdate();
    takeBack(this.#topic, this.#draft);
  }

  #stands(key: string): boolean {
    return this.#isConnected() && this.#read()[1].some((entry) => keyOf(entry) === key);
  }
}
