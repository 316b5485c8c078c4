/** The way back to running: where the reader stands in the table, what must be true first, and the rules. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Pack } from '../../pack/pack.js';
import type { Plan, Plans } from '../../pack/sections/plans.js';
import { gradeView } from '../../ui/grade.js';
import { numberText } from '../../ui/intl.js';
import { lightKey } from '../../ui/lights.js';
import { say } from '../../ui/say.js';
import { sourceNames } from '../../ui/sources.js';
import { tick } from '../../ui/tick.js';
import { longestNext, runMinutes } from '../../ui/walk-run.model.js';
import { fill, type Words } from '../../words/index.js';
import { gateMet, hasHeadStart, type PlanState, type Progress } from './recovery-plan.model.js';

export interface WayBackView {
  pack: Pack;
  words: Words;
  plans: Plans;
  plan: Plan;
  state: PlanState;
  at: Progress;
  /** Kilometres, as the reader wrote them; kept nowhere. */
  longestRun: string;
  heading: (content: unknown) => TemplateResult;
  tickGate: (id: string) => void;
  setLastRun: (day: string) => void;
  toggleHeadStart: () => void;
  stepBack: () => void;
  /** Takes the step back, back. */
  undo: TemplateResult;
  setLongestRun: (km: string) => void;
}

export function wayBackView(view: WayBackView): TemplateResult {
  const { pack, words, plans, plan, at, heading } = view;
  const text = pack.text.plans;
  const stage = plans.stages[at.stage];
  return html`${heading(words.wayBack)} ${ladder(plans, at)}
    <p class="soft small ladder-key">${words.ladderKey}</p>
    <p>
      ${
        at.finished
          ? words.tableDone
          : fill(words.youAreAt, { n: at.stage, greens: at.greens, of: stage?.sessions ?? 2 })
      }
      ${
        at.stage > 0
          ? html`<button type="button" class="link no-print" part="step-back-button" @click=${view.stepBack}>
              ${words.stepBack}
            </button>`
          : nothing
      }
    </p>
    ${view.undo}
    <fieldset class="gate">
      <legend>${words.beforeRunning}</legend>
      ${plan.gate.map((id) => tick(say(text?.gate[id]), id, view.state.gate.includes(id), () => view.tickGate(id)))}
    </fieldset>
    <p class="soft small">${words.firstSession} ${say(text?.gateNote)}</p>
    ${headStart(view)}
    <ul class="rules">
      ${text?.sessionRules.map((rule) => html`<li>${say(rule)}</li>`)}
    </ul>
    <details>
      <summary>${words.lightsKey}</summary>
      ${lightKey(pack)}
    </details>
    <details>
      <summary>${words.allStages}</summary>
      ${table(words, plans)}
    </details>
    <details ?open=${at.finished}>
      <summary>${words.afterTable}</summary>
      ${loadRule(view)}
    </details>
    <details>
      <summary>${words.untested}</summary>
      <p>${gradeView(words, plans.grade)}</p>
      <p>${say(text?.tableCaveat)}</p>
      <p class="soft small">${sourceNames(pack, words, plans)}</p>
    </details>`;
}

/** Only where the plan has one, and until something was done. */
function headStart({ words, plan, state, setLastRun, toggleHeadStart }: WayBackView): unknown {
  if (plan.headStart === undefined || state.log.length) return nothing;
  const n = plan.headStart;
  return html`<div class="no-print">
    <label class="field">
      <span>${words.lastRun}</span>
      <input
        class="text-box"
        type="date"
        name="last-run"
        .value=${state.lastRun ?? ''}
        @change=${(event: Event) => setLastRun((event.target as HTMLInputElement).value)}
      />
    </label>
    ${
      hasHeadStart(plan, state)
        ? tick(fill(words.shortBreak, { n }), 'head-start', state.from > 0, toggleHeadStart)
        : html`<p class="soft small">
            ${state.lastRun && gateMet(plan, state) ? words.longBreak : fill(words.headStart, { n })}
          </p>`
    }
  </div>`;
}

/** A bar per stage, as high as its minutes of running. The line under it says the same in words. */
function ladder({ stages }: Plans, at: Progress): TemplateResult {
  const most = Math.max(...stages.map(runMinutes), 1);
  return html`<svg class="ladder" viewBox="0 0 ${stages.length * 10} 44" aria-hidden="true">
    ${stages.map((stage, n) => {
      const high = 4 + (runMinutes(stage) / most) * 28;
      const kind = at.finished || n < at.stage ? 'past' : n === at.stage ? 'here' : '';
      return svg`<rect class=${kind} x=${n * 10 + 1} y=${34 - high} width="8" height=${high} rx="1"/>
        <text class=${kind} x=${n * 10 + 5} y="42" text-anchor="middle">${n}</text>`;
    })}
  </svg>`;
}

const table = (words: Words, { stages }: Plans) =>
  html`<div class="table">
    <table>
      <thead>
        <tr>
          ${[words.stageHead, words.runHead, words.walkHead, words.timesHead, words.totalHead].map(
            (head) => html`<th scope="col">${head}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${stages.map(
          (stage, n) =>
            html`<tr>
              <th scope="row">${n}</th>
              ${[stage.run, stage.walk, stage.repeats, runMinutes(stage)].map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

function loadRule({ pack, words, plans, longestRun, setLongestRun }: WayBackView): TemplateResult {
  const text = pack.text.plans?.load;
  const cap = longestNext(Number(longestRun.replace(',', '.')), plans.load.percent);
  const answer = cap === undefined ? words.useTable : fill(words.notLonger, { n: numberText(cap, pack.lang) });
  return html`<p>${say(text?.rule)} ${say(text?.oneThing)}</p>
    <label class="field no-print">
      <span>${fill(words.longestRun, { n: plans.load.days })}</span>
      <input
        class="text-box"
        type="text"
        inputmode="decimal"
        name="longest-run"
        autocomplete="off"
        .value=${longestRun}
        @input=${(event: Event) => setLongestRun((event.target as HTMLInputElement).value)}
      />
    </label>
    <p role="status"><strong>${longestRun.trim() ? answer : nothing}</strong></p>
    <p class="soft small">${say(text?.breakRule)} ${say(text?.caveat)} ${sourceNames(pack, words, plans.load)}</p>`;
}
