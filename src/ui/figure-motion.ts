/** Moves one drawn figure through its poses, gently, while it is asked to. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Exercise, Pose } from '../pack/topic.schema.js';
import { blend } from './figure-joints.js';
import { repose } from './figure.js';

const moveTime = 1800;
const waitTime = 900;

export class FigureMotion implements ReactiveController {
  #frame = 0;
  #drawing: Element | undefined;
  #exercise: Exercise | undefined;
  #poses: Pose[] = [];
  #start = 0;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Plays the poses round and round on this drawing, from the first; the drawing rests at the second. */
  play(drawing: Element, exercise: Exercise, poses: Pose[]): void {
    if (drawing === this.#drawing && poses[1] === this.#poses[1]) return;
    this.stop();
    this.#drawing = drawing;
    this.#exercise = exercise;
    this.#poses = poses;
    // Begin at the resting pose, so that nothing jumps.
    this.#start = performance.now() - (moveTime + waitTime);
    this.#frame = requestAnimationFrame(this.#move);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    const rest = this.#poses[1];
    if (this.#drawing && this.#exercise && rest) repose(this.#drawing, this.#exercise, rest);
    this.#drawing = undefined;
  }

  #move = (now: number): void => {
    if (!this.#drawing || !this.#exercise) return;
    const step = moveTime + waitTime;
    const at = Math.max(0, now - this.#start) / step;
    const n = Math.floor(at) % this.#poses.length;
    const [from, to] = [this.#poses[n], this.#poses[(n + 1) % this.#poses.length]];
    const t = Math.min(1, ((at % 1) * step) / moveTime);
    if (from && to) repose(this.#drawing, this.#exercise, blend(from, to, (1 - Math.cos(t * Math.PI)) / 2));
    this.#frame = requestAnimationFrame(this.#move);
  };
}
