/** Tells the page's safety state what the entries say, and at once what the entry in the form says. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Topic } from '../../pack/topic.schema.js';
import { raise, takeBack, type Alarm } from '../../ui/safety.js';
import { keyOf, type Entry, type Raw } from './entry.model.js';
import { alarming, alarmOf } from './pain-diary.model.js';

/** What the diary holds: its topic, its entries, and the reader's day. */
export type Written = readonly [topic: Topic | undefined, entries: readonly Entry[], today: string];

const nameOf = (key: string): string => `diary entry ${key}`;

export class Alarms implements ReactiveController {
  readonly #read: () => Written;
  readonly #isConnected: () => boolean;
  #topic = '';
  /** What was raised for which entry. */
  #told = new Map<string, Alarm>();
  /** Names the entry in the form. One that was not saved is still what the reader said. */
  #draft = {};

  constructor(host: ReactiveControllerHost & { readonly isConnected: boolean }, read: () => Written) {
    this.#read = read;
    this.#isConnected = () => host.isConnected;
    host.addController(this);
  }

  /** Raises what the entries of the last days say, and takes back what was deleted or corrected. */
  hostUpdate(): void {
    const [topic, entries, today] = this.#read();
    if (!topic?.diary || !today) return;
    const { id, diary } = topic;
    if (id !== this.#topic) this.erased();
    this.#topic = id;
    const now = new Map<string, Alarm>();
    for (const { entry, alarm } of alarming(entries, diary, today)) now.set(keyOf(entry), diary.alarms[alarm].level);
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
    const [topic] = this.#read();
    const alarm = alarmOf(after);
    if (!topic?.diary || alarm === alarmOf(before)) return;
    takeBack(topic.id, this.#draft);
    if (alarm) raise(topic.id, this.#draft, topic.diary.alarms[alarm].level);
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
