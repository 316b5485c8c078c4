/**
 * Pain by day as a line, with the average of seven days and the runs. Places are in per cent of the width and sizes in
 * pixels, so that words stay readable at any width. The table under it holds the same numbers.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { plain } from '../../pack/pack.js';
import { daysBetween } from '../../ui/dates.js';
import { dateText } from '../../ui/intl.js';
import { lightShape } from '../../ui/lights.js';
import { fill } from '../../words/index.js';
import { lightWords, number, type Base } from './names.js';
import type { Day, Light, Week } from './pain-diary.model.js';

/** Pixels from the top: the 10 of the scale, its 0, and the row of runs under it. */
const [top, bottom, runRow, height] = [10, 190, 208, 246];
const y = (value: number): number => bottom - ((bottom - top) * value) / 10;

/** Longer without an entry, the line breaks: nobody knows what was between. */
const longestGap = 7;

export function chartView(base: Base, days: readonly Day[], weeks: readonly Week[]): TemplateResult {
  const { pack, words, rules, text } = base;
  const [first, last] = [days[0], days[days.length - 1]];
  if (!first || !last) return html``;
  const span = Math.max(1, daysBetween(first.date, last.date));
  const x = (date: string) => (100 * daysBetween(first.date, date)) / span;
  const averages = days.map(({ average }) => average);
  const day = (date: string) => dateText(date, pack.lang);
  const label = fill(words.diaryChartLabel, {
    a: day(first.date),
    b: day(last.date),
    first: number(pack, first.average),
    last: number(pack, last.average),
    least: number(pack, Math.min(...averages)),
    most: number(pack, Math.max(...averages)),
    runs: days.filter(({ ran }) => ran).length,
  });
  const zones = rules.bands.slice(1).map(({ id, from }, n) => {
    const to = (rules.bands[n + 2]?.from ?? 11) - 1;
    return { name: plain(text.bands[id]), from, to, high: y(Math.min(10, to + 0.5)), low: y(from - 0.5) };
  });
  return html`<div class="chart" part="chart">
    <div class="drawing">
      <svg class="plot words" height=${height} aria-hidden="true">
        ${zones.map(
          ({ name, from, to, high }) =>
            svg`<text y=${high} dy="1.2em">${name}</text><text y=${high} dy="2.3em">${from} – ${to}</text>`,
        )}
      </svg>
      <svg class="plot" role="img" aria-label=${label} height=${height}>
        ${zones.map(({ high, low }, n) => svg`<rect class="zone zone-${n}" width="100%" y=${high} height=${low - high}/>`)}
        <line class="axis" x2="100%" y1=${bottom} y2=${bottom} />
        <svg class="lines" x="3%" width="94%" height=${height} viewBox="0 0 100 ${height}" preserveAspectRatio="none">
          <path
            class="week"
            d=${path(
              weeks.map(({ to, average }) => [to, average]),
              x,
            )}
          />
          <path
            class="day"
            d=${path(
              days.map(({ date, average }) => [date, average]),
              x,
            )}
          />
        </svg>
        <svg class="marks" x="3%" width="94%" height=${height} overflow="visible">
          ${days.length > 60 ? nothing : days.map(({ date, average }) => svg`<circle class="dot" cx="${x(date)}%" cy=${y(average)} r="3.5"/>`)}
          ${days.filter(({ ran }) => ran).map(({ date, light }) => svg`<svg x="${x(date)}%" y=${runRow} overflow="visible">${shape(light)}</svg>`)}
        </svg>
        <text x="0" y=${height - 6}>${dateText(first.date, pack.lang, 'day')}</text>
        ${first === last ? nothing : svg`<text class="end" x="100%" y=${height - 6}>${dateText(last.date, pack.lang, 'day')}</text>`}
      </svg>
    </div>
    <ul class="key small soft" role="list" aria-hidden="true">
      <li>${line('day')} ${words.diaryDay}</li>
      <li>${line('week')} ${words.diaryWeek}</li>
      ${([undefined, 'green', 'amber', 'red'] as const)
        .filter((light) => days.some((one) => one.ran && one.light === light))
        .map(
          (light) =>
            html`<li>
              ${lightMark(light)} ${light ? `${words.diaryRun}: ${words[lightWords[light]]}` : words.diaryRunMark}
            </li>`,
        )}
    </ul>
  </div>`;
}

function path(points: readonly (readonly [date: string, value: number])[], x: (date: string) => number): string {
  return points
    .map(([date, value], n) => {
      const before = points[n - 1]?.[0];
      const move = before === undefined || daysBetween(before, date) > longestGap;
      return `${move ? 'M' : 'L'}${x(date).toFixed(2)} ${y(value).toFixed(1)}`;
    })
    .join('');
}

const line = (name: string) => html`<svg width="24" height="12" class="lines"><path class=${name} d="M0 6H24" /></svg>`;

/** The shape of a light, or a small dot for a run without one. Around the middle of a square of 16 px. */
function shape(light: Light | undefined): SVGTemplateResult {
  return light
    ? svg`<g transform="matrix(0.67 0 0 0.67 -8 -8)">${lightShape(light)}</g>`
    : svg`<circle class="ran" r="3"/>`;
}

export const lightMark = (light: Light | undefined): TemplateResult =>
  html`<svg class="marks mark" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">${shape(light)}</svg>`;
