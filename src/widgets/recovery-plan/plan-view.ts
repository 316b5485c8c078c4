/** A plan that runs: its week, the way back to running, when to stop, and what to take along. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack } from '../../pack/pack.js';
import type { Plan, Plans } from '../../pack/sections/plans.js';
import type { Light } from '../../ui/channel.js';
import { download } from '../../ui/download.js';
import { fileText } from '../../ui/file-text.js';
import { dateText } from '../../ui/intl.js';
import { Printing } from '../../ui/printing.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import type { Undo } from '../../ui/undo.js';
import { fill, type Words } from '../../words/index.js';
import { setFigures } from './figures-view.js';
import { nextWords } from './next-words.js';
import { planFile } from './plan-calendar.js';
import {
  calendar,
  gateMet,
  moveDay,
  moveToToday,
  note,
  progress,
  rechecks,
  tickGate,
  toggled,
  undo,
  type Day,
  type PlanState,
} from './recovery-plan.model.js';
import { wayBackView } from './way-back-view.js';
import { dayId, weekView } from './week-view.js';

export interface PlanView {
  pack: Pack;
  words: Words;
  plans: Plans;
  plan: Plan;
  state: PlanState;
  today: string;
  /** Drawn for paper: two weeks, and the figures of their sets. */
  print: boolean;
  emergency: TemplateResult;
  kept: TemplateResult;
  heading: (content: unknown, className?: string, below?: number) => TemplateResult;
  /** Takes a new state, and says something about it. */
  change: (next: PlanState, said?: string) => void;
  /** After the next drawing, focus goes to the first of these that is there. */
  focus: (...selectors: string[]) => void;
  undo: Undo;
  answer: (light: Light) => void;
  startOver: () => void;
  say: (message: string) => void;
}

type Host = ConstructorParameters<typeof Printing>[0];

/** What the reader looks at, which is nobody's to keep. */
export class PlanPage {
  /** The week that was turned to; else the present one. */
  #week: number | undefined;
  #longestRun = '';
  #file = '';
  readonly #host: Host;
  readonly #printing: Printing;

  constructor(host: Host) {
    this.#host = host;
    this.#printing = new Printing(host);
  }

  render(view: PlanView): TemplateResult {
    const { pack, words, plans, plan, state, heading } = view;
    const text = pack.text.plans;
    const days = calendar(plans, plan, state);
    const at = progress(plans, plan, state);
    const today = view.today || state.start;
    return html`<div class="topline"><span>${say(text?.title)}</span></div>
      ${heading(say(text?.list[plan.id]?.title))}
      <p class="about">${say(text?.list[plan.id]?.about)}</p>
      <ul class="notes">
        ${plan.notes.map((id) => html`<li>${say(text?.notes[id])}</li>`)}
      </ul>
      ${this.#weekPart(view, days, today)}
      ${wayBackView({
        pack,
        words,
        plans,
        plan,
        state,
        at,
        longestRun: this.#longestRun,
        heading: (content) => heading(content, 'section', 1),
        tickGate: (id) => this.#tickGate(view, id, today),
        setLastRun: (lastRun) => view.change({ ...state, lastRun }),
        toggleHeadStart: () => view.change({ ...state, from: state.from ? 0 : (plan.headStart ?? 0) }),
        stepBack: () => this.#stepBack(view, at.stage, today),
        undo: view.undo.render(words),
        setLongestRun: (km) => this.#set(() => (this.#longestRun = km)),
      })}
      ${heading(words.stopAndHelp, 'section', 1)}
      <ul class="stop">
        ${plan.stop.map((id) => html`<li>${say(text?.stop[id])}</li>`)}
      </ul>
      <p class="no-print">${view.emergency}</p>
      ${view.kept} ${this.#actions(view, days)} ${smallPrint(pack, words, [plan])}`;
  }

  #weekPart(view: PlanView, days: readonly Day[], today: string): TemplateResult {
    const { pack, words, plans, plan, state, heading, change } = view;
    const weeks = chunks(days);
    const last = weeks.length - 1;
    const present = weeks.findLastIndex((week) => (week[0]?.date ?? '') <= today);
    const shown = Math.min(this.#week ?? Math.max(present, 0), last);
    const until = weeks[shown + (view.print ? 2 : 1)]?.[0]?.date ?? '9';
    const from = shown ? (weeks[shown]?.[0]?.date ?? '') : '';
    const drawn = view.print ? weeks.slice(shown, shown + 2).flat() : (weeks[shown] ?? []);
    const lastDone = days.findLast(({ items }) => items.some((item) => item.kind === 'session' && item.light));
    const entry = state.log.at(-1)?.what;
    const turn = (week: number) => {
      view.say(fill(words.weekOf, { n: week + 1, total: weeks.length }));
      this.#set(() => (this.#week = week));
    };
    return html`<div class="week-line">
        ${heading(fill(words.weekOf, { n: shown + 1, total: weeks.length }), 'section', 1)}
        <span class="turn no-print">
          ${turnButton(words.weekBefore, shown === 0, () => turn(shown - 1))}
          ${turnButton(words.weekAfter, shown === last, () => turn(shown + 1))}
        </span>
      </div>
      ${weekView({
        pack,
        words,
        plans,
        days: drawn,
        rechecks: rechecks(plan, state).filter(({ date }) => date >= from && date < until),
        today: view.today,
        ticks: state.ticks,
        print: view.print,
        firstToMove: (lastDone?.n ?? -1) + 1,
        tick: (key) => change({ ...state, ticks: toggled(state.ticks, key) }),
        move: (day, by) => this.#move(view, day, by),
        moveToToday: (day) => this.#moved(view, moveToToday(state, days, today), day, `#${dayId(day.n)}`),
        answer: view.answer,
        emergency: view.emergency,
        takeBack: entry && entry !== 'back' && entry !== 'cleared' ? (day) => this.#takeBack(view, day) : undefined,
      })}
      ${view.print ? figureSheet(view, drawn) : nothing}`;
  }

  /** The pressed button may go away, or stand in another line. */
  #move(view: PlanView, day: Day, by: 1 | -1): void {
    const button = (part: string) => `[part=${part}][aria-describedby=${dayId(day.n)}]`;
    const pressed = by > 0 ? 'later-button' : 'earlier-button';
    this.#moved(view, moveDay(view.state, day.n, by), day, button(pressed), button('later-button'));
  }

  #moved({ pack, words, plans, plan, change, focus }: PlanView, next: PlanState, day: Day, ...places: string[]): void {
    const date = calendar(plans, plan, next).find(({ n }) => n === day.n)?.date ?? day.date;
    change(next, fill(words.movedTo, { date: dateText(date, pack.lang, 'weekday') }));
    focus(...places);
  }

  #takeBack({ words, state, change, focus }: PlanView, day: Day): void {
    change(undo(state), words.takenBack);
    focus('[part=light-button]', `#${dayId(day.n)}`);
  }

  /** Says when the first session is, once nothing of the gate is missing. */
  #tickGate({ pack, words, plans, plan, state, change }: PlanView, id: string, today: string): void {
    const next = tickGate(plan, state, id, today);
    change(next, gateMet(plan, next) ? nextWords(pack, words, plans, plan, next) : '');
  }

  #stepBack({ words, plans, plan, state, change, focus, undo: line }: PlanView, stage: number, today: string): void {
    const next = note(state, 'back', stage, today);
    const at = progress(plans, plan, next);
    const of = plans.stages[at.stage]?.sessions ?? 2;
    change(next);
    line.offer(fill(words.youAreAt, { n: at.stage, greens: at.greens, of }), () => {
      change(state);
      focus('[part=step-back-button]');
    });
  }

  #actions(view: PlanView, days: readonly Day[]): TemplateResult {
    const { words } = view;
    return html`<div class="actions no-print">
        ${this.#printing.button(words.print, this.#printing.page)}
        <button type="button" class="button" part="calendar-button" @click=${() => this.#save(view, days)}>
          ${words.calendarFile}
        </button>
        <button type="button" class="button" @click=${view.startOver}>${words.otherPlan}</button>
      </div>
      ${this.#printing.wayOut(words)} ${this.#file ? this.#fileView(view) : nothing}`;
  }

  #fileView({ words, say: tell }: PlanView): TemplateResult {
    return html`<div class="file no-print">${fileText(words, words.calendarSaved, this.#file, tell)}</div>`;
  }

  #save(view: PlanView, days: readonly Day[]): void {
    const { pack, words, plans, plan, state } = view;
    const stamp = new Date().toISOString();
    this.#file = planFile(pack, words, plans, state, days, rechecks(plan, state), stamp);
    download(`recovery-plan-${state.start}.ics`, 'text/calendar', this.#file);
    view.say(words.calendarSaved);
    this.#host.requestUpdate();
  }

  #set(change: () => unknown): void {
    change();
    this.#host.requestUpdate();
  }
}

const turnButton = (label: string, disabled: boolean, turn: () => void) =>
  html`<button
    type="button"
    class="button"
    aria-disabled=${disabled}
    @click=${() => {
      if (!disabled) turn();
    }}
  >
    ${label}
  </button>`;

/** Seven days of the plan each, wherever they were moved to. */
function chunks(days: readonly Day[]): Day[][] {
  const weeks: Day[][] = [];
  for (const day of days) (weeks[Math.floor(day.n / 7)] ??= []).push(day);
  return weeks;
}

/** Every set of these days once, with its figures. */
function figureSheet({ pack, words, heading }: PlanView, days: readonly Day[]): TemplateResult {
  const sets = new Set(days.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'set' ? [item.set] : []))));
  return html`<div class="sheet">
    ${heading(words.figures, 'section', 1)}
    ${[...sets].map(
      (set) =>
        html`<p><strong>${say(pack.text.sets?.[set]?.title)}</strong></p>
          ${setFigures(pack, set, words)}`,
    )}
  </div>`;
}
