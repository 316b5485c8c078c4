/** Runs a session of phases by the clock, so that time stays right in a hidden tab. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { length, momentAt, startOf, type Moment, type Timed } from './phases.model.js';
import { WakeLock } from './wake-lock.js';

export class SessionClock<Phase extends Timed> implements ReactiveController {
  phases: Phase[] = [];

  readonly #host: ReactiveControllerHost;
  readonly #onPhase: (phase: Phase | undefined) => void;
  readonly #onHalfway: (phase: Phase) => void;
  readonly #next: (phases: readonly Phase[], index: number) => number;
  readonly #wakeLock = new WakeLock();
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Milliseconds done before the last start, and when that was. */
  #done = 0;
  #since: number | undefined;
  #spoken = -1;
  #halfway = -1;

  /**
   * `onPhase` is called at each new phase (undefined at the end), `onHalfway` once in a long one; `next` says which
   * phase "skip" goes to.
   */
  constructor(
    host: ReactiveControllerHost,
    onPhase: (phase: Phase | undefined) => void,
    onHalfway: (phase: Phase) => void = () => undefined,
    next: (phases: readonly Phase[], index: number) => number = (_phases, index) => index + 1,
  ) {
    this.#host = host;
    this.#onPhase = onPhase;
    this.#onHalfway = onHalfway;
    this.#next = next;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#since !== undefined) this.#run();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#wakeLock.release();
  }

  get active(): boolean {
    return this.phases.length > 0;
  }

  get paused(): boolean {
    return this.#since === undefined;
  }

  get moment(): Moment {
    return momentAt(this.phases, this.#elapsed() / 1000);
  }

  get phase(): Phase | undefined {
    return this.phases[this.moment.phase];
  }

  start(phases: Phase[]): void {
    this.phases = phases;
    this.#done = 0;
    this.#spoken = this.#halfway = -1;
    this.#since = Date.now();
    this.#run();
  }

  pause(): void {
    this.#done = this.#elapsed();
    this.#since = undefined;
    clearInterval(this.#timer);
    this.#wakeLock.release();
    this.#host.requestUpdate();
  }

  resume(): void {
    this.#since = Date.now();
    this.#run();
  }

  /** Goes on to what comes next. */
  skip(): void {
    this.#done = startOf(this.phases, this.#next(this.phases, this.moment.phase)) * 1000;
    if (this.#since !== undefined) this.#since = Date.now();
    this.#tick();
  }

  stop(): void {
    this.phases = [];
    this.#since = undefined;
    clearInterval(this.#timer);
    this.#wakeLock.release();
    this.#host.requestUpdate();
  }

  #run(): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#tick(), 250);
    this.#wakeLock.request();
    this.#tick();
  }

  #tick(): void {
    const { phase, left } = this.moment;
    const current = this.phases[phase];
    if (phase !== this.#spoken) {
      this.#spoken = phase;
      this.#onPhase(current);
    } else if (current && current.seconds >= 40 && left <= current.seconds / 2 && this.#halfway !== phase) {
      this.#halfway = phase;
      this.#onHalfway(current);
    }
    if (!current) this.stop();
    this.#host.requestUpdate();
  }

  #elapsed(): number {
    const running = this.#since === undefined ? 0 : Date.now() - this.#since;
    // A clock that was set back must not run the session backwards.
    return Math.min(this.#done + Math.max(0, running), length(this.phases) * 1000);
  }
}
