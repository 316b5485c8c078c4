/** Counts wrong tokens in memory: whoever guesses must not keep the disk busy. Each process counts for itself. */
const minute = 60_000;
/** More networks than this at once, and the one that came first is forgotten. */
const most = 10_000;

export class WrongTokens {
  readonly #perMinute: number;
  readonly #windows = new Map<string, { count: number; ends: number }>();

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** Counts one more; gives the seconds to wait where that is too many. */
  add(network: string, now: number): number | undefined {
    const known = this.#windows.get(network);
    // A clock set back must not lock anybody out for longer than a window.
    const runs = known !== undefined && known.ends > now && known.ends <= now + minute;
    const window = runs ? known : { count: 0, ends: now + minute };
    window.count += 1;
    this.#windows.set(network, window);
    if (this.#windows.size > most) this.#windows.delete(this.#windows.keys().next().value ?? network);
    return window.count > this.#perMinute ? Math.max(1, Math.ceil((window.ends - now) / 1000)) : undefined;
  }
}
