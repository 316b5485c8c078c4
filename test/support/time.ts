/** A clock and timers that stand still until a test lets time pass. */
export class StillTime {
  #now = 1_800_000_000_000;
  #last = 0;
  readonly #timers = new Map<number, () => void>();
  readonly #real = { now: Date.now, setInterval: globalThis.setInterval, clearInterval: globalThis.clearInterval };

  constructor() {
    Date.now = () => this.#now;
    globalThis.setInterval = ((run: () => void) => {
      this.#timers.set(++this.#last, run);
      return this.#last;
    }) as unknown as typeof setInterval;
    globalThis.clearInterval = ((id: number) => this.#timers.delete(id)) as unknown as typeof clearInterval;
  }

  /** How many timers run. */
  get running(): number {
    return this.#timers.size;
  }

  /** Time that passes while the page is seen: timers run four times a second. */
  wait(seconds: number): void {
    for (let n = 0; n < seconds * 4; n++) {
      this.#now += 250;
      for (const run of [...this.#timers.values()]) run();
    }
  }

  /** Time that passes while the browser holds back timers: only the clock moves. Negative: it is set back. */
  sleep(seconds: number): void {
    this.#now += seconds * 1000;
  }

  restore(): void {
    Date.now = this.#real.now;
    globalThis.setInterval = this.#real.setInterval;
    globalThis.clearInterval = this.#real.clearInterval;
  }
}
