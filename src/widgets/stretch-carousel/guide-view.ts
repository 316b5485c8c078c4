/** The guided session's panel: what to do now, how long, what comes next. */
import { html, nothing, type TemplateResult } from 'lit';
import { plain, type Pack } from '../../pack/pack.js';
import type { ExerciseSet } from '../../pack/topic.schema.js';
import { fill, type Words } from '../../words/index.js';
import { clock } from '../../ui/phases.model.js';
import type { SessionClock } from '../../ui/session-clock.js';
import { nextItem, type Phase } from './stretch-carousel.model.js';

const kinds = { ready: 'getReady', hold: 'holdNow', move: 'moveNow', rest: 'rest' } as const;

/** "Hold, left side, 1 of 2". */
export function phaseWords(words: Words, phase: Phase): string {
  const side = phase.side && (phase.side === 'left' ? words.leftSide : words.rightSide);
  const rep = phase.rep && fill(words.position, { n: phase.rep, total: phase.of ?? phase.rep });
  return [words[kinds[phase.kind]], side, rep].filter(Boolean).join(', ');
}

/**
 * What is said aloud as a phase begins. Speech takes about half a second a word, so a phase of few seconds gets few words:
 * "Left side, 1" and "Rest". `title` is said while the reader gets ready.
 */
export function spokenWords(words: Words, phase: Phase, title = ''): string {
  const { kind, side, rep, seconds } = phase;
  if (seconds <= few) {
    if (kind !== 'hold' || (!side && !rep)) return words[kinds[kind]];
    return [side ? (side === 'left' ? words.leftSide : words.rightSide) : words.holdNow, rep]
      .filter(Boolean)
      .join(', ');
  }
  const long = fill(words.seconds, { n: seconds });
  return [kind === 'ready' ? title : '', phaseWords(words, phase), long].filter(Boolean).join('. ');
}

/** Seconds of a phase that leaves no time for more than a word or two. */
const few = 5;

export function guideView(
  pack: Pack,
  words: Words,
  set: ExerciseSet,
  guide: SessionClock<Phase>,
  turn: () => void,
  stop: () => void,
): TemplateResult | typeof nothing {
  const { phase: index, left } = guide.moment;
  const phase = guide.phase;
  if (!phase) return nothing;
  const next = guide.phases[nextItem(guide.phases, index)];
  const title = (item: number) => plain(pack.text.exercises?.[set.items[item]?.exercise ?? '']?.title);
  return html`<div class="guide ${phase.kind}" part="guide" role="group" aria-label=${words.guided}>
    <div class="guide-now">
      <div class="guide-time" role="timer" aria-live="off">${clock(Math.ceil(left))}</div>
      <div>
        <strong>${phaseWords(words, phase)}</strong>
        <div class="soft">${title(phase.item)}</div>
        ${next ? html`<div class="soft small">${fill(words.upNext, { title: title(next.item) })}</div>` : nothing}
      </div>
    </div>
    <svg class="guide-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width=${(100 * (phase.seconds - left)) / phase.seconds} height="1" />
    </svg>
    <div class="actions">
      <button type="button" class="button primary" part="pause-button" @click=${turn}>
        ${guide.paused ? words.resume : words.pause}
      </button>
      <button type="button" class="button" @click=${() => guide.skip()}>${words.skip}</button>
      <button type="button" class="button" @click=${stop}>${words.stop}</button>
    </div>
  </div>`;
}
