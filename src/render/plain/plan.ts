/** The recovery plans and the walk-run table as tables. */
import { html, type TemplateResult } from 'lit';
import { plain, type Pack } from '../../pack/pack.js';
import type { Plan, PlanItem, Plans } from '../../pack/sections/plans.js';
import { lightKey } from '../../ui/lights.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import { runMinutes } from '../../ui/walk-run.model.js';
import type { RecoveryPlan } from '../../widgets/recovery-plan/recovery-plan.js';
import type { Words } from '../../words/index.js';
import type { Drawn } from '../draw.js';
import { emergencySigns, list, title } from './parts.js';
import { plainWords } from './words.js';

export function plan(drawn: Drawn): TemplateResult | undefined {
  const { pack, words } = drawn;
  const { plans } = pack.topic;
  const text = pack.text.plans;
  if (!plans || !text) return undefined;
  const { plan: chosen } = drawn.element as RecoveryPlan;
  const shown = plans.list.filter(({ id }) => id === chosen);
  const all = shown.length ? shown : plans.list;
  return html`<div class="card" part="card">
    ${title(drawn, say(text.title))}
    <p class="soft">${say(text.choose)}</p>
    ${emergencySigns(drawn)} ${all.map((one) => onePlan(drawn, one))} ${wayBack(drawn, plans)}
    ${smallPrint(pack, words, [plans, plans.load, ...plans.list])}
  </div>`;
}

export function timer(drawn: Drawn): TemplateResult | undefined {
  const { pack, words } = drawn;
  const { plans } = pack.topic;
  if (!plans || !pack.text.plans) return undefined;
  const gate = [...new Set(plans.list.flatMap((one) => one.gate))];
  return html`<div class="card" part="card">
    ${title(drawn, words.timerTitle)}
    <p><b>${words.gateReminder}</b></p>
    ${list(gate.map((id) => pack.text.plans?.gate[id]))}
    <p>${say(pack.text.plans.gateNote)}</p>
    ${emergencySigns(drawn)} ${wayBack(drawn, plans)} ${smallPrint(pack, words, [plans])}
  </div>`;
}

function onePlan(drawn: Drawn, one: Plan): TemplateResult {
  const { pack, words } = drawn;
  const own = plainWords(pack.lang);
  const text = pack.text.plans;
  const about = text?.list[one.id];
  return html`<section>
    ${title(drawn, say(about?.title), 1, 'section')}
    <p>${say(about?.fits)} ${say(about?.about)}</p>
    ${list(one.notes.map((id) => text?.notes[id]))}
    <table>
      <thead>
        <tr>
          <th scope="col">${own.day}</th>
          <th scope="col">${words.whatToDo}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">${own.firstWeek}</th>
          <td>${things(pack, words, one.firstWeek)}</td>
        </tr>
        ${one.week.map(
          (items, n) =>
            html`<tr>
              <th scope="row">${n + 8}</th>
              <td>${things(pack, words, items)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p>${own.thenRepeat}</p>
    ${list(one.recheck.map(({ id }) => text?.recheck[id]))}
    <p><b>${words.beforeRunning}</b></p>
    ${list(one.gate.map((id) => text?.gate[id]))}
    <p>${say(text?.gateNote)}</p>
    <p><b>${words.stopAndHelp}</b></p>
    ${list(one.stop.map((id) => text?.stop[id]))}
  </section>`;
}

const things = (pack: Pack, words: Words, items: readonly PlanItem[]): TemplateResult[] =>
  items.map((item) => html`<p>${thing(pack, words, item)}</p>`);

function thing(pack: Pack, words: Words, item: PlanItem): unknown {
  if ('do' in item) return say(pack.text.plans?.do[item.do]);
  if ('session' in item) return plainWords(pack.lang).session;
  const names = pack.topic.sets?.[item.set]?.items.map(({ exercise }) => plain(pack.text.exercises?.[exercise]?.title));
  return html`${item.strength ? words.strengthSet : words.stretchSet}: ${names?.join(', ')}.`;
}

function wayBack(drawn: Drawn, plans: Plans): TemplateResult {
  const { pack, words } = drawn;
  const text = pack.text.plans;
  const heads = [words.stageHead, words.runHead, words.walkHead, words.timesHead, words.totalHead];
  return html`<section>
    ${title(drawn, words.wayBack, 1, 'section')}
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${plans.stages.map(
          (stage, n) =>
            html`<tr>
              <th scope="row">${n}</th>
              ${[stage.run, stage.walk, stage.repeats, runMinutes(stage)].map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${list(text?.sessionRules)}
    <p><b>${words.lightsKey}</b></p>
    ${lightKey(pack)}
    <p><b>${words.afterTable}</b></p>
    <p>${say(text?.load.rule)} ${say(text?.load.breakRule)} ${say(text?.load.oneThing)}</p>
    <p class="soft small">${say(text?.load.caveat)} ${say(text?.tableCaveat)}</p>
  </section>`;
}
