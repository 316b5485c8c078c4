/** Where a session is that consists of phases. No Lit, no DOM, no clock, no random numbers. */

export interface Timed {
  seconds: number;
}

export interface Moment {
  /** Index of the phase; as many as there are phases when the session is over. */
  phase: number;
  /** Seconds left in it. */
  left: number;
}

/** Seconds of the whole session. */
export const length = (phases: readonly Timed[]): number => phases.reduce((sum, { seconds }) => sum + seconds, 0);

/** Where a session is after so many seconds. */
export function momentAt(phases: readonly Timed[], elapsed: number): Moment {
  let left = Math.max(0, elapsed);
  for (let n = 0; n < phases.length; n++) {
    const { seconds } = phases[n] as Timed;
    if (left < seconds) return { phase: n, left: seconds - left };
    left -= seconds;
  }
  return { phase: phases.length, left: 0 };
}

/** Seconds from the start to the beginning of a phase. */
export const startOf = (phases: readonly Timed[], index: number): number => length(phases.slice(0, index));

/** "0:07", "1:30". */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`;
