/** The references within the plans, and the rules of the calendar that a week must keep. */
import type { Tools } from '../reference-tools.js';
import { unique } from '../reference-tools.js';
import type { Plan } from './plans.js';

export function checkPlans(tools: Tools): void {
  const { topic, text, say, claim } = tools;
  const { plans } = topic;
  if (!plans) return;
  say('', 'plans', text);
  claim('plans', plans);
  claim('plans.load', plans.load);
  unique(plans.list, 'plans.list', tools.add);
  plans.list.forEach((plan, n) => checkPlan(tools, plan, `plans.list[${n}]`));
}

function checkPlan({ topic, text, add, need, say, claim }: Tools, plan: Plan, path: string): void {
  const said = text.plans;
  claim(path, plan);
  say('plans.list', plan.id, said?.list);
  plan.recheck.forEach(({ id }) => say('plans.recheck', id, said?.recheck));
  plan.gate.forEach((id) => say('plans.gate', id, said?.gate));
  plan.notes.forEach((id) => say('plans.notes', id, said?.notes));
  plan.stop.forEach((id) => say('plans.stop', id, said?.stop));
  const stages = topic.plans?.stages.length ?? 0;
  if ((plan.headStart ?? 0) >= stages)
    add('topic.json', `${path}.headStart`, `there is no stage ${plan.headStart}`, `write 0 to ${stages - 1}`);

  [plan.firstWeek, ...plan.week].forEach((items, n) => {
    const where = n ? `${path}.week[${n - 1}]` : `${path}.firstWeek`;
    for (const item of items) {
      if ('do' in item) say('plans.do', item.do, said?.do);
      if ('set' in item) need(`${where}.set`, item.set, Object.keys(topic.sets ?? {}), 'a set');
      if (!n && 'session' in item) add('topic.json', where, 'a session in the first week', 'begin them in "week"');
    }
  });

  if (plan.week.length !== 7)
    add('topic.json', `${path}.week`, `it has ${plan.week.length} days`, 'write a list for each of the 7 days');
  const sessions = plan.week.map((items) => items.some((item) => 'session' in item));
  const strength = plan.week.map((items) => items.some((item) => 'set' in item && item.strength));
  for (const [days, what] of [
    [sessions, 'sessions'],
    [strength, 'strength'],
  ] as const) {
    if (days.some((day, n) => day && days[(n + 1) % days.length]))
      add('topic.json', `${path}.week`, `${what} on two days in a row`, 'leave at least one day between');
    if (days.filter(Boolean).length > 3)
      add('topic.json', `${path}.week`, `${what} on more than 3 days`, 'write 3 or fewer');
  }
}
