/** A plan as it is kept on the device, checked when it is read: anyone may have written there. */
import { isDay } from '../../ui/dates.js';
import type { Entry, PlanState } from './recovery-plan.model.js';

export const version = 1;

/** The plan, or undefined when it makes no sense. */
export function readPlan(stored: unknown): PlanState | undefined {
  if (!isRecord(stored)) return undefined;
  const { plan, start, from, lastRun, gateDay, gate, log, delays, ticks } = stored;
  const whole = typeof plan === 'string' && isDay(start) && isCount(from, 99) && isTexts(gate) && isTexts(ticks);
  if (!whole || !isMaybeDay(lastRun) || !isMaybeDay(gateDay)) return undefined;
  if (!Array.isArray(log) || log.length > most || !log.every(isEntry) || !isRecord(delays)) return undefined;
  const kept: Record<string, number> = {};
  for (const n of Object.keys(delays)) {
    if (!/^\d{1,3}$/.test(n) || !isCount(delays[n], 999)) return undefined;
    kept[n] = delays[n];
  }
  return {
    plan,
    start,
    from,
    ...(lastRun && { lastRun }),
    ...(gateDay && { gateDay }),
    gate,
    ticks,
    log: log.map(({ what, stage, date }) => ({ what, stage, date })),
    delays: kept,
  };
}

const most = 1000;
const whats: readonly unknown[] = ['green', 'amber', 'red', 'back', 'cleared'];

const isCount = (value: unknown, limit: number): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= limit;
const isMaybeDay = (value: unknown): value is string | undefined => value === undefined || isDay(value);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= most && value.every((one) => typeof one === 'string');
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEntry = (value: unknown): value is Entry =>
  isRecord(value) && whats.includes(value['what']) && isCount(value['stage'], 99) && isDay(value['date']);
