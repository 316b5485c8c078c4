/** The days of a week: what to do, with a tick each; the session of the day; what can be moved. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { plain, type Pack } from '../../pack/pack.js';
import type { Plans } from '../../pack/sections/plans.js';
import { isHeard, tell, type Light } from '../../ui/channel.js';
import { intervals } from '../../ui/intervals.js';
import { dateText } from '../../ui/intl.js';
import { lightButtons, lightIcon, lights } from '../../ui/lights.js';
import { clockIcon } from '../../ui/icons.js';
import { say } from '../../ui/say.js';
import { tick } from '../../ui/tick.js';
import { lengthWords, stageWords } from '../../ui/stage-words.js';
import { walkRun } from '../../ui/walk-run.model.js';
import { fill, type Words } from '../../words/index.js';
import { setFigures } from './figures-view.js';
import type { Day, DayItem } from './recovery-plan.model.js';

export interface WeekView {
  pack: Pack;
  words: Words;
  plans: Plans;
  days: readonly Day[];
  /** Days to check again that fall into this week. */
  rechecks: readonly { id: string; date: string }[];
  today: string;
  ticks: readonly string[];
  /** Days before this one are settled and stay. */
  firstToMove: number;
  /** Drawn for paper, where a light is ticked by hand. */
  print: boolean;
  tick: (key: string) => void;
  move: (day: Day, by: 1 | -1) => void;
  moveToToday: (day: Day) => void;
  answer: (light: Light) => void;
  takeBack: ((day: Day) => void) | undefined;
  /** Opens the emergency signs. */
  emergency: TemplateResult;
}

export function weekView(view: WeekView): TemplateResult {
  const { rechecks, days } = view;
  const rows = [
    ...days.map((day) => ({ date: day.date, row: dayView(view, day) })),
    ...rechecks
      .filter(({ date }) => days.every((day) => day.date !== date))
      .map(({ id, date }) => ({ date, row: html`<li class="day">${dateLine(view, date)}${recheck(view, id)}</li>` })),
  ];
  rows.sort((a, b) => (a.date < b.date ? -1 : 1));
  return html`<ol class="days" role="list">
    ${rows.map(({ row }) => row)}
  </ol>`;
}

function dayView(view: WeekView, day: Day): TemplateResult {
  const { words, today, rechecks } = view;
  const now = day.date === today;
  const open = day.items.some((item) => item.kind === 'session' && item.open);
  const moves = day.n >= view.firstToMove;
  return html`<li class="day ${now ? 'now' : ''}" part="day" aria-current=${now ? 'date' : 'false'}>
    ${dateLine(view, day.date, day.n)}
    ${rechecks.filter(({ date }) => date === day.date).map(({ id }) => recheck(view, id))}
    ${
      open && today > day.date
        ? html`<p class="missed small no-print">
            ${words.missed}
            <button type="button" class="link" aria-describedby=${dayId(day.n)} @click=${() => view.moveToToday(day)}>
              ${words.planForToday}
            </button>
          </p>`
        : nothing
    }
    <ul class="items" role="list">
      ${day.items.map((item) => html`<li>${itemView(view, day, item, now)}</li>`)}
    </ul>
    <div class="moves no-print" ?hidden=${!moves}>
      ${moveButton(words.laterDay, 'later-button', day, () => view.move(day, 1))}
      ${day.moved ? moveButton(words.earlierDay, 'earlier-button', day, () => view.move(day, -1)) : nothing}
    </div>
  </li>`;
}

const moveButton = (label: string, part: 'later-button' | 'earlier-button', { n }: Day, move: () => void) =>
  html`<button type="button" class="link" part=${part} aria-describedby=${dayId(n)} @click=${move}>${label}</button>`;

/** Names the line with the day's date, which also takes focus when the day is planned for today. */
export const dayId = (n: number): string => `day-${n}`;

function dateLine({ pack, words, today }: WeekView, date: string, n?: number): TemplateResult {
  return html`<div
    class="date"
    id=${ifDefined(n === undefined ? n : dayId(n))}
    tabindex=${ifDefined(n === undefined ? n : -1)}
  >
    <strong>${dateText(date, pack.lang, 'weekday')}</strong>
    ${n === undefined ? nothing : html`<span class="soft small">${fill(words.dayOf, { n: n + 1 })}</span>`}
    ${date === today ? html`<span class="badge">${words.today}</span>` : nothing}
  </div>`;
}

const recheck = ({ pack }: WeekView, id: string) =>
  html`<p class="recheck">${clockIcon(20)}<span>${say(pack.text.plans?.recheck[id])}</span></p>`;

function itemView(view: WeekView, day: Day, item: DayItem, now: boolean): unknown {
  const { pack, words } = view;
  if (item.kind === 'rest') return html`<p class="rest">${words.restDay}</p>`;
  if (item.kind === 'session') return sessionView(view, day, item);
  if (item.kind === 'do') return tickView(view, day, item.key, say(pack.text.plans?.do[item.id]));
  const title = pack.text.sets?.[item.set]?.title;
  const names = (pack.topic.sets?.[item.set]?.items ?? []).map(({ exercise }) =>
    plain(pack.text.exercises?.[exercise]?.title),
  );
  return html`${tickView(view, day, item.key, html`${item.strength ? words.strengthSet : words.stretchSet}: ${say(title)}`)}
    <div class="more">
      ${now ? setFigures(pack, item.set) : html`<p class="soft small">${names.join(' · ')}</p>`}
      ${
        isHeard('set')
          ? html`<button
              type="button"
              class="link no-print"
              part="show-button"
              aria-describedby=${dayId(day.n)}
              @click=${() => tell('set', pack.id, item.set)}
            >
              ${words.showInCarousel}
            </button>`
          : nothing
      }
    </div>`;
}

const tickView = ({ ticks, tick: toggle }: WeekView, { n }: Day, key: string, label: unknown) =>
  tick(label, key, ticks.includes(key), () => toggle(key), dayId(n));

function sessionView(view: WeekView, day: Day, item: DayItem & { kind: 'session' }): unknown {
  const { pack, words, plans, today } = view;
  const stage = plans.stages[item.stage];
  if (!stage) return nothing;
  const name = fill(words.stage, { n: item.stage });
  const due = item.open && today >= day.date;
  return html`<div class="session" part="session">
    <div class="session-name">
      ${item.light ? lightIcon(item.light) : nothing}
      <span><strong>${name}.</strong> ${stageWords(words, stage)}</span>
    </div>
    ${intervals(walkRun(plans, stage))}
    <p class="soft small">${lengthWords(words, plans, stage)}</p>
    ${item.locked ? html`<p class="small lock">${fill(words.locked, { gate: words.beforeRunning })}</p>` : nothing}
    ${item.light ? answered(view, day, item.light) : view.print ? paperLights(pack) : nothing}
    ${
      item.open && isHeard('stage')
        ? html`<button
            type="button"
            class="button no-print"
            part="timer-button"
            aria-describedby=${dayId(day.n)}
            @click=${() => tell('stage', pack.id, item.stage)}
          >
            ${words.openTimer}
          </button>`
        : nothing
    }
    ${
      due
        ? html`<div class="no-print">
            <p id="how" class="how"><strong>${words.howDidItGo}</strong></p>
            <p class="soft small">${words.answerNext}</p>
            ${lightButtons(pack, 'how', view.answer)}
          </div>`
        : nothing
    }
  </div>`;
}

const paperLights = (pack: Pack) =>
  html`<p class="paper-lights">
    ${lights.map((light) => html`<span>☐ ${say(pack.text.plans?.lights[light].title)}</span>${' '}`)}
  </p>`;

const went = { green: 'wentGreen', amber: 'wentAmber', red: 'wentRed' } as const;

const answered = ({ words, takeBack, firstToMove, emergency }: WeekView, day: Day, light: Light) =>
  html`<p class="small">
    ${words[went[light]]} ${light === 'red' ? html`<span class="no-print">${emergency}</span>` : nothing}
    ${
      takeBack && day.n === firstToMove - 1
        ? html`<button type="button" class="link no-print" part="back-button" @click=${() => takeBack(day)}>
            ${words.takeBack}
          </button>`
        : nothing
    }
  </p>`;
