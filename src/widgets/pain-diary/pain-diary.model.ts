/** What the diary says about its entries: averages, changes, lights, warnings. No Lit, no DOM, no clock. */
import type { Diary } from '../../pack/sections/diary.js';
import { addDays } from '../../ui/dates.js';
import { longestNext } from '../../ui/walk-run.model.js';
import type { Entry } from './entry.model.js';

export type Light = 'green' | 'amber' | 'red';
export type Change = 'better' | 'same' | 'worse';
/** Answers that need help at once: signs in both legs, or a weak leg. */
export type Alarm = 'both' | 'weakness';
/** Why the diary suggests a clinician. */
export type Reason = 'severe' | 'noDrop' | 'redTwice' | 'stiff';

const signs = ['tingling', 'numbness', 'weakness'] as const;
type Signs = Partial<Record<(typeof signs)[number], string>>;

export function alarmOf(entry: Signs): Alarm | undefined {
  if (signs.some((sign) => entry[sign] === 'both')) return 'both';
  return entry.weakness === 'left' || entry.weakness === 'right' ? 'weakness' : undefined;
}

const hasSign = (entry: Signs): boolean => signs.some((sign) => (entry[sign] ?? 'no') !== 'no');

/** The traffic light of an entry's run; undefined without a run, or when too little was told to say. */
export function lightOf(entry: Entry, { lights }: Diary): Light | undefined {
  if ((entry.run ?? 'none') === 'none') return undefined;
  const { during, after } = entry;
  const most = Math.max(during ?? 0, after ?? 0);
  if (most >= lights.red || entry.stride || entry.lasted || hasSign(entry)) return 'red';
  if (during === undefined) return undefined;
  return most >= lights.amber || (after ?? 0) > during ? 'amber' : 'green';
}

const rank: readonly (Light | undefined)[] = [undefined, 'green', 'amber', 'red'];

/** Days by their worst light. */
export function daysByLight(entries: readonly Entry[], rules: Diary): Record<Light, number> {
  const days = new Map<string, number>();
  for (const entry of entries)
    days.set(entry.date, Math.max(days.get(entry.date) ?? 0, rank.indexOf(lightOf(entry, rules))));
  const count = (light: Light) => [...days].filter(([, worst]) => rank[worst] === light).length;
  return { green: count('green'), amber: count('amber'), red: count('red') };
}

export interface Day {
  date: string;
  average: number;
  worst: number;
  light: Light | undefined;
  ran: boolean;
}

/** One point for each day with an entry, oldest first: two entries of a day count as one. */
export function daysOf(entries: readonly Entry[], rules: Diary): Day[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) days.set(entry.date, [...(days.get(entry.date) ?? []), entry]);
  return [...days].map(([date, own]) => ({
    date,
    average: mean(own.map(({ average }) => average)),
    worst: Math.max(...own.map(({ worst }) => worst)),
    light: rank[Math.max(...own.map((entry) => rank.indexOf(lightOf(entry, rules))))],
    ran: own.some(({ run }) => (run ?? 'none') !== 'none'),
  }));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
/** To one decimal, as it is shown and as it is judged. */
const rounded = (value: number): number => Math.round(value * 10 + 1e-9) / 10;

/** The average of the days from one date to another, or undefined when there is none. */
export function averageOf(days: readonly Day[], from: string, to: string): number | undefined {
  const within = days.filter(({ date }) => date >= from && date <= to);
  return within.length ? rounded(mean(within.map(({ average }) => average))) : undefined;
}

export interface Week {
  from: string;
  to: string;
  average: number;
}

/** The average of the days up to and with each day: the line that smooths the other. */
export function weeksOf(days: readonly Day[], length: number): Week[] {
  return days.map(({ date }) => {
    const from = addDays(date, 1 - length);
    return { from, to: date, average: averageOf(days, from, date) ?? 0 };
  });
}

export interface Summary {
  days: Day[];
  weeks: Week[];
  /** The newest of the weeks. */
  last: Week | undefined;
  /** The first days of the diary, once there are later ones to hold against them. */
  first: Week | undefined;
  change: Change | undefined;
  lights: Record<Light, number>;
  /** The light of the newest run that has one. */
  light: Light | undefined;
  alarm: Alarm | undefined;
  /** Entries of the last days. */
  latest: Entry[];
  reasons: Reason[];
  /** The worst of the weeks, where it is a reason. */
  severe: Week | undefined;
  /** Kilometres of the longest run of the past days, and the most for the next; undefined without a run. */
  longest: { distance: number; most: number } | undefined;
}

/** Everything the diary says. `entries` are in order; `today` is a date. */
export function summaryOf(entries: readonly Entry[], rules: Diary, today: string): Summary {
  const days = daysOf(entries, rules);
  const weeks = weeksOf(days, rules.week.days);
  const last = weeks[weeks.length - 1];
  const first = firstWeek(days, rules);
  const since = first && last && averageOf(days, later(last.from, addDays(first.to, 1)), last.to);
  const lit = entries.map((entry) => lightOf(entry, rules)).filter((light) => light !== undefined);
  const severe = weeks.filter(({ average }) => average >= rules.week.severe).sort((a, b) => b.average - a.average)[0];
  const light = lit[lit.length - 1];
  const recent = latest(entries, rules, today);
  const reasons: Reason[] = [];
  if (severe) reasons.push('severe');
  if (noDrop(entries, rules)) reasons.push('noDrop');
  if (light === 'red' && lit[lit.length - 2] === 'red') reasons.push('redTwice');
  if (stiffDays(entries, rules, last)) reasons.push('stiff');
  return {
    days,
    weeks,
    last,
    first,
    change: first && since !== undefined ? changeOf(first.average, since, rules) : undefined,
    lights: daysByLight(entries, rules),
    light,
    alarm: worstAlarm(recent),
    latest: recent,
    reasons,
    severe,
    longest: longestOf(entries, rules, today),
  };
}

const later = (a: string, b: string): string => (a > b ? a : b);

function firstWeek(days: readonly Day[], { week }: Diary): Week | undefined {
  const from = days[0]?.date;
  if (!from) return undefined;
  const to = addDays(from, week.days - 1);
  const average = averageOf(days, from, to);
  return average === undefined || !days.some(({ date }) => date > to) ? undefined : { from, to, average };
}

/** Less than the usual sign of a real change is day-to-day wobble. */
export function changeOf(before: number, after: number, { change }: Diary): Change {
  const difference = rounded(after - before);
  return difference <= -change.points ? 'better' : difference >= change.points ? 'worse' : 'same';
}

/** The later half of the newest entries is no lower than the earlier half; no pain to speak of has no further to drop. */
function noDrop(entries: readonly Entry[], { noDrop, bands }: Diary): boolean {
  if (entries.length < noDrop.entries) return false;
  const newest = entries.slice(-noDrop.entries).map(({ average }) => average);
  const half = Math.floor(newest.length / 2);
  const [earlier, after] = [rounded(mean(newest.slice(0, half))), rounded(mean(newest.slice(half)))];
  return after >= earlier && after >= (bands[1]?.from ?? 0);
}

/** Entries of the last days, today included: what they ask for at once still counts. */
export const latest = (entries: readonly Entry[], { week }: Diary, today: string): Entry[] =>
  entries.filter(({ date }) => date > addDays(today, -week.days));

/** Both legs weigh more than a weak leg. */
function worstAlarm(entries: readonly Entry[]): Alarm | undefined {
  const alarms = entries.map(alarmOf);
  return alarms.find((alarm) => alarm === 'both') ?? alarms.find(Boolean);
}

function stiffDays(entries: readonly Entry[], { stiff }: Diary, last: Week | undefined): boolean {
  const from = last && addDays(last.to, 1 - stiff.within);
  const days = new Set(
    entries.filter((entry) => entry.date >= (from ?? '') && (entry.stiff ?? 0) > stiff.minutes).map(({ date }) => date),
  );
  return days.size >= stiff.days;
}

/** Walk-run sessions are not counted: until the end of their table, the table sets the pace. */
function longestOf(entries: readonly Entry[], { longest }: Diary, today: string): Summary['longest'] {
  if (!entries.length) return undefined;
  const from = addDays(today, -longest.days);
  const runs = entries.filter(
    ({ date, run }) => date >= from && date <= today && run !== undefined && run !== 'none' && run !== 'stage',
  );
  const distance = Math.max(0, ...runs.map((entry) => entry.distance ?? 0));
  const most = longestNext(distance, longest.percent);
  return most === undefined ? most : { distance, most };
}

/** The band of a number of the pain scale. */
export const bandOf = ({ bands }: Pick<Diary, 'bands'>, value: number): string =>
  bands.filter(({ from }) => from <= value).pop()?.id ?? '';
