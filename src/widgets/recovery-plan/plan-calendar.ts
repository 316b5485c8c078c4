/** The days of a plan as events of the reader's calendar. */
import { plain, type Pack } from '../../pack/pack.js';
import type { Plans } from '../../pack/sections/plans.js';
import { lengthWords, stageWords } from '../../ui/stage-words.js';
import { fill, type Words } from '../../words/index.js';
import { calendarFile } from './calendar-file.js';
import type { Day, PlanState } from './recovery-plan.model.js';

/** `stamp` is the moment of writing, as an ISO date and time. */
export function planFile(
  pack: Pack,
  words: Words,
  plans: Plans,
  state: PlanState,
  days: readonly Day[],
  rechecks: readonly { id: string; date: string }[],
  stamp: string,
): string {
  const text = pack.text.plans;
  const id = (key: string) => `${pack.id}-${state.plan}-${state.start}-${key}`;
  const title = plain(text?.title);
  const events = days.map(({ n, date, items }) => {
    const lines = items.map((item) => {
      if (item.kind === 'do') return plain(text?.do[item.id]);
      if (item.kind === 'set') {
        const title = plain(pack.text.sets?.[item.set]?.title);
        return `${item.strength ? words.strengthSet : words.stretchSet}: ${title}`;
      }
      if (item.kind === 'rest') return words.restDay;
      const stage = plans.stages[item.stage];
      const name = fill(words.stage, { n: item.stage });
      const lock = item.locked ? ` ${fill(words.locked, { gate: words.beforeRunning })}` : '';
      return stage ? `${name}. ${stageWords(words, stage)}. ${lengthWords(words, plans, stage)}.${lock}` : name;
    });
    return { id: id(`${n}`), date, title: `${title}: ${fill(words.dayOf, { n: n + 1 })}`, text: lines.join('\n') };
  });
  const checks = rechecks.map(({ id: check, date }) => {
    const line = plain(text?.recheck[check]);
    return { id: id(check), date, title: `${title}: ${line.split(':')[0]}`, text: line };
  });
  return calendarFile(title, [...events, ...checks], stamp);
}
