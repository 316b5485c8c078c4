/** The plans of the pack, and what the tests ask of a calendar. */
import topicJson from '../../src/content/back-pain-running/topic.json';
import type { Plan, Plans } from '../../src/pack/sections/plans.js';
import { newPlan, type Day, type PlanState } from '../../src/widgets/recovery-plan/recovery-plan.model.js';

export const plans = topicJson.plans as unknown as Plans;
export const plan = (id: string): Plan => plans.list.find((one) => one.id === id) as Plan;
export const [A, B, C] = [plan('planA'), plan('planB'), plan('planC')] as [Plan, Plan, Plan];
export const start = '2026-11-25';
export const ready = (of: Plan): PlanState => ({ ...newPlan(of.id, start), gate: [...of.gate] });

export const sessions = (days: readonly Day[]) =>
  days.filter(({ items }) => items.some(({ kind }) => kind === 'session'));
export const stagesOf = (days: readonly Day[]) =>
  days.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'session' ? [item.stage] : [])));
