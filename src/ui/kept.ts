/**
 * What a widget keeps on the reader's device, and only once the reader says so: one value per widget and topic, with the
 * version of its form. Call `load` after a render; the last write of several tabs wins, and the others follow it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { erase, load, save } from './storage.js';

export interface KeptForm<T> {
  /** Names the value on the device, such as `plan`. */
  name: string;
  /** Raise it when the form changes, and teach `read` the older one. */
  version: number;
  /** The value from what was stored under this version or an older one; undefined when it makes no sense. */
  read: (stored: unknown, version: number) => T | undefined;
  /** Takes a value that was found; undefined when it was erased in another tab. */
  use: (value: T | undefined) => void;
}

export class Kept<T> implements ReactiveController {
  /** The reader wants it kept. */
  on = false;
  /** The device refused the last write, or is full. What it held before is still there. */
  failed = false;
  /** Something is stored that this version cannot read. It stays until the reader erases or replaces it. */
  unreadable = false;

  readonly #host: ReactiveControllerHost;
  readonly #form: KeptForm<T>;
  #key = '';
  /** What the device held when this tab last read or wrote it. */
  #text: string | undefined;

  constructor(host: ReactiveControllerHost, form: KeptForm<T>) {
    this.#host = host;
    this.#form = form;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('storage', this.#follow);
    // A page that comes back from the browser's memory has heard no `storage` event meanwhile.
    addEventListener('pageshow', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#follow);
    removeEventListener('pageshow', this.#follow);
  }

  /** Reads what is kept for this topic, the first time it is asked for it. Never during a first render. */
  load(topic: string): void {
    const key = `carelets-${this.#form.name}:${topic}`;
    if (key === this.#key) return;
    this.#key = key;
    this.#text = undefined;
    // Lit warns of an update that is asked for while one runs.
    queueMicrotask(this.#follow);
  }

  /** Keeps the value if keeping is on. */
  save(value: T): void {
    if (this.on) this.#write(value);
  }

  /** The reader switches keeping on. What could not be read is replaced. */
  start(value: T): void {
    this.#write(value);
    this.on = !this.failed;
    if (this.on) this.unreadable = false;
  }

  /** The reader switches keeping off: nothing stays on the device. */
  stop(): void {
    erase(this.#key);
    this.#text = undefined;
    this.on = this.failed = this.unreadable = false;
    this.#host.requestUpdate();
  }

  #write(value: T): void {
    const text = JSON.stringify({ version: this.#form.version, value });
    this.failed = !this.#key || !save(this.#key, text);
    if (!this.failed) this.#text = text;
    this.#host.requestUpdate();
  }

  #follow = (): void => {
    const text = this.#key ? load(this.#key) : undefined;
    if (text === this.#text) return;
    this.#text = text;
    const value = text === undefined ? undefined : this.#read(text);
    this.on = value !== undefined;
    this.unreadable = text !== undefined && !this.on;
    this.failed = false;
    if (!this.unreadable) this.#form.use(value);
    this.#host.requestUpdate();
  };

  #read(text: string): T | undefined {
    try {
      const { version, value } = JSON.parse(text) as { version: unknown; value: unknown };
      const known = typeof version === 'number' && version <= this.#form.version;
      return known ? this.#form.read(value, version) : undefined;
    } catch {
      return undefined;
    }
  }
}
