/**
 * Tones and buzzes at the turns of a session. The tones of a whole session are handed to the audio clock at once, because
 * it goes on in a hidden tab, where timers are held back. No file is loaded.
 */
import type { WalkRunPhase } from '../../ui/walk-run.model.js';

export type Cue = 'run' | 'walk' | 'end';

/** Hertz of each tone, and the pattern of a buzz in milliseconds. */
const tones: Record<Cue, number[]> = { run: [660, 880], walk: [440], end: [660, 660, 880] };
const buzzes: Record<Cue, number[]> = { run: [200, 100, 200], walk: [400], end: [200, 100, 200, 100, 400] };
const length = 0.22;

/** What announces a phase; undefined: the end. */
export const cueOf = (phase: WalkRunPhase | undefined): Cue =>
  phase ? (phase.kind === 'run' ? 'run' : 'walk') : 'end';

export class Cues {
  #audio: AudioContext | undefined;
  #playing: OscillatorNode[] = [];

  /** Plays each cue so many seconds from now. Only from a press of the reader: browsers keep pages silent otherwise. */
  schedule(cues: readonly { cue: Cue; in: number }[]): void {
    this.cancel();
    try {
      const audio = (this.#audio ??= new AudioContext());
      void audio.resume().catch(() => undefined);
      for (const { cue, in: after } of cues) {
        tones[cue].forEach((hertz, n) => this.#tone(audio, hertz, audio.currentTime + after + n * (length + 0.06)));
      }
    } catch {
      // No sound on this device, or none allowed: the display and the words go on.
    }
  }

  cancel(): void {
    for (const tone of this.#playing) tone.disconnect();
    this.#playing = [];
  }

  close(): void {
    this.cancel();
    void this.#audio?.close().catch(() => undefined);
    this.#audio = undefined;
  }

  buzz(cue: Cue): void {
    try {
      navigator.vibrate(buzzes[cue]);
    } catch {
      // Few devices buzz.
    }
  }

  #tone(audio: AudioContext, hertz: number, at: number): void {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = hertz;
    // Fades in and out, so that it does not click.
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(0.35, at + 0.02);
    volume.gain.linearRampToValueAtTime(0, at + length);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + length);
    this.#playing.push(tone);
  }
}
