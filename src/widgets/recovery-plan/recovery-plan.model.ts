/** The rules of a recovery plan: which day, which stage, when to stop. No Lit, no DOM, no clock, no random numbers. */
import type { Plan, Plans, Stage } from '../../pack/sections/plans.js';
import type { Light } from '../../ui/channel.js';
import { addDays, daysBetween } from '../../ui/dates.js';

/** How a session went; or a step back; or a clinician's word that running is all right. */
export interface Entry {
  what: Light | 'back' | 'cleared';
  stage: number;
  date: string;
}

export interface PlanState {
  plan: string;
  /** Day 1. */
  start: string;
  /** First stage: 0, or the plan's head start where the reader chose it. */
  from: number;
  /** The reader's last run before the plan, as they said. */
  lastRun?: string;
  /** The day on which all of the gate was ticked. */
  gateDay?: string;
  /** Ids of what the reader ticked before running again. */
  gate: string[];
  log: Entry[];
  /** Days by which a day of the plan, and all after it, were moved; by the plan's day, from 0. */
  delays: Record<string, number>;
  /** Keys of items that are done. */
  ticks: string[];
}

export interface Progress {
  stage: number;
  /** Green sessions at this stage since it was entered. */
  greens: number;
  /** Every stage is done. */
  finished: boolean;
  /** A second red in a row: no session before a clinician was seen. */
  seeClinician: boolean;
}

export type DayItem = { key: string } & (
  | { kind: 'do'; id: string }
  | { kind: 'set'; set: string; strength: boolean }
  | { kind: 'rest' }
  | { kind: 'session'; stage: number; light?: Light; open: boolean; locked: boolean }
);

export interface Day {
  /** The plan's day, from 0. Moving keeps it. */
  n: number;
  date: string;
  items: DayItem[];
  moved: number;
}

export const newPlan = (plan: string, start: string): PlanState => ({
  plan,
  start,
  from: 0,
  gate: [],
  log: [],
  delays: {},
  ticks: [],
});

export const gateMet = (plan: Plan, { gate }: PlanState): boolean => plan.gate.every((id) => gate.includes(id));

/** Ticks or unticks a line of the gate. What was done stays where it was, whatever is ticked after it. */
export function tickGate(plan: Plan, state: PlanState, id: string, today: string): PlanState {
  const { gateDay: before, ...next } = { ...state, gate: toggled(state.gate, id) };
  if (lights(state).length) {
    const walks = addDays(state.start, freeDays);
    const met = before ?? (today < walks ? walks : today);
    return before || gateMet(plan, next) ? { ...next, gateDay: met } : next;
  }
  return gateMet(plan, next) ? { ...next, gateDay: today } : next;
}

/** After a longer break the table begins at its beginning. */
const shortBreak = 7;

/** True where a plan has a head start, and the gate was met soon enough after the last run. */
export function hasHeadStart(plan: Plan, { lastRun, gateDay }: PlanState): boolean {
  if (plan.headStart === undefined || !lastRun || !gateDay) return false;
  const off = daysBetween(lastRun, gateDay);
  return off >= 0 && off <= shortBreak;
}

/** Plans that ran before the last run was asked go on where they were. */
const firstStage = (plan: Plan, state: PlanState) =>
  state.from === plan.headStart && (hasHeadStart(plan, state) || state.log.some(({ stage }) => stage > 0))
    ? state.from
    : 0;

/** Where the reader stands in the table. */
export function progress({ stages }: Plans, plan: Plan, state: PlanState): Progress {
  const at: Progress = { stage: firstStage(plan, state), greens: 0, finished: false, seeClinician: false };
  let reds = 0;
  for (const { what, stage } of state.log) {
    if (what === 'back') stepBack(at);
    if (what === 'cleared') at.seeClinician = false;
    if (what === 'cleared' || what === 'green' || what === 'amber') reds = 0;
    if (what === 'green' && stage === at.stage) addGreen(at, stages);
    if (what !== 'red') continue;
    stepBack(at);
    if (++reds > 1) at.seeClinician = true;
  }
  return at;
}

function stepBack(at: Progress): void {
  at.stage = Math.max(0, at.stage - 1);
  at.greens = 0;
  at.finished = false;
}

function addGreen(at: Progress, stages: readonly Stage[]): void {
  if (at.finished || ++at.greens < (stages[at.stage]?.sessions ?? 2)) return;
  at.finished = at.stage === stages.length - 1;
  if (at.finished) return;
  at.stage++;
  at.greens = 0;
}

/** The stage of the next session: none before the gate but walking. */
export const nextStage = (plans: Plans, plan: Plan, state: PlanState): number =>
  gateMet(plan, state) ? progress(plans, plan, state).stage : 0;

const lights = (state: PlanState) => state.log.filter(({ what }) => what !== 'back' && what !== 'cleared');
const longest = 400;
/** So many days the plan has no session before the gate is met; then there are walks. */
const freeDays = 7;

/** Every day of the plan until its last stage is done, as if each session to come were green. */
export function calendar(plans: Plans, plan: Plan, state: PlanState): Day[] {
  const done = lights(state);
  const to = progress(plans, plan, state);
  const met = gateMet(plan, state);
  const days: Day[] = [];
  let shift = 0;
  /** The day with which the weeks of sessions begin. */
  let begin: number | undefined;
  let slot = 0;
  let red = false;
  for (let n = 0; n < longest; n++) {
    const moved = state.delays[n] ?? 0;
    shift += moved;
    const isMet = state.gateDay !== undefined && addDays(state.start, n + shift) >= state.gateDay;
    if (n === freeDays || isMet) begin ??= n;
    const items = begin === undefined ? plan.firstWeek : (plan.week[(n - begin) % 7] ?? []);
    const session = items.some((item) => 'session' in item);
    const entry = session ? done[slot] : undefined;
    if (session && !entry && (to.finished || (to.seeClinician && slot >= done.length + 3))) break;
    // A session that was done later than planned takes the days after it along.
    if (entry) shift = Math.max(shift, daysBetween(state.start, entry.date) - n);
    const stage = entry?.stage ?? (met || slot > done.length ? to.stage : 0);
    const drawn = items.flatMap((item, index): DayItem[] => {
      const key = `${n}-${index}`;
      if ('do' in item) return [{ key, kind: 'do', id: item.do }];
      if (red) return [];
      if ('set' in item) return [{ key, kind: 'set', set: item.set, strength: Boolean(item.strength) }];
      if (!entry && to.seeClinician) return [];
      const light = entry?.what as Light | undefined;
      return [
        {
          key,
          kind: 'session',
          stage,
          open: !entry && slot === done.length,
          locked: !met && !entry && stage > 0,
          ...(light && { light }),
        },
      ];
    });
    if (red) drawn.unshift({ key: `${n}-rest`, kind: 'rest' });
    days.push({ n, date: addDays(state.start, n + shift), items: drawn, moved });
    red = entry?.what === 'red';
    if (!session) continue;
    // Before the gate the session that is open is a walk, and counts as one.
    if (!entry && !to.seeClinician && stage === to.stage) addGreen(to, plans.stages);
    slot++;
  }
  return days;
}

/** The session that can be answered next: the first without a light. */
export const openDay = (days: readonly Day[]): Day | undefined =>
  days.find(({ items }) => items.some((item) => item.kind === 'session' && item.open));

/** Moves a day, and all after it, later or back again. Days only move apart, so every session keeps its distance. */
export function moveDay(state: PlanState, n: number, by: 1 | -1): PlanState {
  const delay = Math.max(0, (state.delays[n] ?? 0) + by);
  const { [n]: _old, ...others } = state.delays;
  return { ...state, delays: delay ? { ...others, [n]: delay } : others };
}

/** The plan goes on today with the session that was missed. */
export function moveToToday(state: PlanState, days: readonly Day[], today: string): PlanState {
  const open = openDay(days);
  const late = open ? daysBetween(open.date, today) : 0;
  if (!open || late <= 0) return state;
  return { ...state, delays: { ...state.delays, [open.n]: (state.delays[open.n] ?? 0) + late } };
}

/** Why a light is not taken: another stage is due, its day has not come, or no session may be done now. */
export type Refused = 'stage' | 'early' | 'none';

/** Adds how the open session went, on its day or later. */
export function addLight(
  plans: Plans,
  plan: Plan,
  state: PlanState,
  light: Light,
  date: string,
  stage = nextStage(plans, plan, state),
): PlanState | Refused {
  const open = openDay(calendar(plans, plan, state));
  if (!open) return 'none';
  if (stage !== nextStage(plans, plan, state)) return 'stage';
  if (date < open.date) return 'early';
  return { ...state, log: [...state.log, { what: light, stage, date }] };
}

/** Steps back one stage, or notes that a clinician said running is all right. */
export const note = (state: PlanState, what: 'back' | 'cleared', stage: number, date: string): PlanState => ({
  ...state,
  log: [...state.log, { what, stage, date }],
});

export const undo = (state: PlanState): PlanState => ({ ...state, log: state.log.slice(0, -1) });

/** Ticks or unticks. */
export const toggled = (list: readonly string[], id: string): string[] =>
  list.includes(id) ? list.filter((one) => one !== id) : [...list, id];

/** Days on which to check again. They follow the start, whatever was moved. */
export const rechecks = (plan: Plan, state: PlanState): { id: string; date: string }[] =>
  plan.recheck.map(({ day, id }) => ({ id, date: addDays(state.start, day) }));
