/** The one pause of a session: its button turns it, and the emergency signs start it, so that nothing runs on behind them. */
import type { Words } from '../words/index.js';
import type { Announcer } from './announcer.js';

interface Clock {
  readonly active: boolean;
  readonly paused: boolean;
  pause: () => void;
  resume: () => void;
}

interface Running {
  clock: Clock;
  announcer: Announcer;
  words: Words;
  /** Called after each change. */
  turned?: () => void;
}

export class Pause {
  readonly #of: () => Running;

  constructor(of: () => Running) {
    this.#of = of;
  }

  /** Pauses, or goes on. Said too: the button's new name is not read while it keeps focus. */
  turn = (): void => {
    const { clock } = this.#of();
    const { paused } = clock;
    if (paused) clock.resume();
    else clock.pause();
    this.#say(paused);
  };

  /** The signs open over the session: it pauses, and goes on when the reader says so. */
  behind = (isOpen: boolean): void => {
    const { clock } = this.#of();
    if (!clock.active) return;
    if (isOpen) clock.pause();
    this.#say(false);
  };

  #say(runs: boolean): void {
    const { announcer, words, turned } = this.#of();
    turned?.();
    announcer.say(runs ? words.goesOn : words.paused);
  }
}
