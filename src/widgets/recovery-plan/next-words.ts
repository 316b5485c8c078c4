/** "Next: stage 2, Tuesday." Empty where no session is open. */
import type { Pack } from '../../pack/pack.js';
import type { Plan, Plans } from '../../pack/sections/plans.js';
import { dateText } from '../../ui/intl.js';
import { fill, type Words } from '../../words/index.js';
import { calendar, nextStage, openDay, type PlanState } from './recovery-plan.model.js';

export function nextWords(pack: Pack, words: Words, plans: Plans, plan: Plan, state: PlanState): string {
  const open = openDay(calendar(plans, plan, state));
  if (!open) return '';
  const stage = fill(words.stage, { n: nextStage(plans, plan, state) });
  return fill(words.nextIs, { stage, date: dateText(open.date, pack.lang, 'weekday') });
}
