/** A session that runs: what to do now, how long, what comes next. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Plans, Stage } from '../../pack/sections/plans.js';
import { intervals } from '../../ui/intervals.js';
import { clock, length, startOf } from '../../ui/phases.model.js';
import type { SessionClock } from '../../ui/session-clock.js';
import { lengthWords, stageWords } from '../../ui/stage-words.js';
import { walkRun, type WalkRunPhase } from '../../ui/walk-run.model.js';
import { fill, type Words } from '../../words/index.js';

const kinds = { warmUp: 'warmUp', run: 'runNow', walk: 'walkNow', coolDown: 'coolDown' } as const;

/** "Run, 3 of 8". */
export function phaseWords(words: Words, { kind, n, of }: WalkRunPhase): string {
  const name = words[kinds[kind]];
  return n && of && of > 1 ? `${name}, ${fill(words.position, { n, total: of })}` : name;
}

/** "Run, 2 min". */
const lengthOf = (words: Words, { kind, seconds }: WalkRunPhase): string =>
  `${words[kinds[kind]]}, ${fill(words.minutesLong, { n: seconds / 60 })}`;

/** "Run, 3 of 8. 2 min". Said aloud at each turn. */
export const turnWords = (words: Words, phase: WalkRunPhase): string =>
  `${phaseWords(words, phase)}. ${fill(words.minutesLong, { n: phase.seconds / 60 })}`;

export function sessionView(
  words: Words,
  session: SessionClock<WalkRunPhase>,
  cue: () => void,
  turn: () => void,
  stop: () => void,
): unknown {
  const skip = () => {
    session.skip();
    cue();
  };
  const { phase: index, left } = session.moment;
  const { phase, phases } = session;
  if (!phase) return nothing;
  const next = phases[index + 1];
  const elapsed = startOf(phases, index) + phase.seconds - left;
  return html`<div class="running ${phase.kind}" part="session" role="group" aria-label=${words.timerTitle}>
    <div class="phase">${phaseWords(words, phase)}</div>
    <div class="clock" part="clock" role="timer" aria-live="off">${clock(Math.ceil(left))}</div>
    <p class="soft">${next ? fill(words.upNext, { title: lengthOf(words, next) }) : words.lastPart}</p>
    ${intervals(phases, elapsed)}
    <p class="soft small">${fill(words.leftInAll, { time: clock(Math.ceil(length(phases) - elapsed)) })}</p>
    <div class="actions no-print">
      <button type="button" class="button primary" part="pause-button" @click=${turn}>
        ${session.paused ? words.resume : words.pause}
      </button>
      <button type="button" class="button" part="skip-button" @click=${skip}>${words.skip}</button>
      <button type="button" class="button" part="stop-button" @click=${stop}>${words.stop}</button>
    </div>
  </div>`;
}

/** Before the start: the whole session as a picture and in words. */
export const outline = (words: Words, plans: Plans, stage: Stage): TemplateResult =>
  html`<p class="stage-line"><strong>${stageWords(words, stage)}</strong></p>
    ${intervals(walkRun(plans, stage))}
    <p class="soft small">${lengthWords(words, plans, stage)}</p>`;
