/** The chart with the choice of how far back it goes. */
import { html, nothing, type TemplateResult } from 'lit';
import { addDays } from '../../ui/dates.js';
import { choices } from '../../ui/choices.js';
import { chartView } from './chart-view.js';
import type { Base } from './names.js';
import type { Summary } from './pain-diary.model.js';

export type Period = 'month' | 'all';

export function chartSection(
  base: Base,
  { days, weeks, last }: Summary,
  period: Period,
  choose: (period: Period) => void,
): TemplateResult {
  const { words } = base;
  const from = period === 'month' && last ? addDays(last.to, -27) : '';
  const fits = !last || (days[0]?.date ?? '') >= addDays(last.to, -27);
  const options = [
    { value: 'month' as const, label: words.diaryMonth },
    { value: 'all' as const, label: words.diaryAll },
  ];
  return html`${fits ? nothing : choices('period', words.diaryPeriod, options, period, choose)}
  ${chartView(
    base,
    days.filter(({ date }) => date >= from),
    weeks.filter(({ to }) => to >= from),
  )}`;
}
