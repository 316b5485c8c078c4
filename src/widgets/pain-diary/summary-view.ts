/** What the entries say, in numbers and in words. */
import { html, nothing, type TemplateResult } from 'lit';
import { plain } from '../../pack/pack.js';
import { dateText } from '../../ui/intl.js';
import { safetyOf } from '../../ui/safety.js';
import { say } from '../../ui/say.js';
import { sourceNames } from '../../ui/sources.js';
import { fill } from '../../words/index.js';
import { lightMark } from './chart-view.js';
import { lightWords, number, type Base } from './names.js';
import { bandOf, type Light, type Summary } from './pain-diary.model.js';

const lights: readonly Light[] = ['green', 'amber', 'red'];

export function summaryView(base: Base, summary: Summary): TemplateResult | typeof nothing {
  const { pack, words, rules, text } = base;
  const { last, first, change } = summary;
  if (!last) return nothing;
  const isOpen = safetyOf(pack.id) === 'self-care';
  return html`<dl class="tiles" part="summary">
      ${tile(
        words.diaryAverage,
        html`<strong class="figure">${number(pack, last.average)}</strong>
          <span>${say(text.bands[bandOf(rules, last.average)])}</span>`,
        fill(words.diaryDates, { a: dateText(last.from, pack.lang, 'day'), b: dateText(last.to, pack.lang) }),
      )}
      ${tile(
        words.diaryChange,
        html`<strong>${change ? say(text.changes[change]) : '–'}</strong>`,
        first && change ? fill(words.diaryFirst, { n: number(pack, first.average) }) : words.diaryChangeLater,
      )}
      ${tile(words.diaryRunDays, runDays(base, summary), nothing)}
    </dl>
    ${summary.light && (isOpen || summary.light === 'red') ? lightLine(base, summary.light) : nothing}
    ${isOpen ? html`<p><strong>${words.diaryLongest}:</strong> ${longest(base, summary)}</p>` : nothing}
    <details class="small">
      <summary>${words.diaryHow}</summary>
      <p>${say(text.changes.about)} ${sourceNames(pack, words, rules.change)}</p>
      <p>${say(text.lights.about)}</p>
      <p>${say(text.longest.caveat)} ${sourceNames(pack, words, rules.longest)}</p>
    </details>`;
}

const lightLine = ({ text }: Base, light: Light): TemplateResult =>
  html`<p class="light-line ${light}">${lightMark(light)} <span>${say(text.lights[light])}</span></p>`;

const tile = (title: string, value: unknown, note: unknown): TemplateResult =>
  html`<div class="tile">
    <dt>${title}</dt>
    <dd class="value">${value}</dd>
    <dd class="soft small">${note}</dd>
  </div>`;

/** "3 green, 1 amber", each with its shape. */
function runDays({ words }: Base, summary: Summary): unknown {
  const some = lights.filter((light) => summary.lights[light]);
  if (!some.length) return html`<span class="soft">${words.diaryNoRuns}</span>`;
  return some.map(
    (light) =>
      html`<span class="count">${lightMark(light)} ${summary.lights[light]} ${words[lightWords[light]]}</span>`,
  );
}

/** After a red run no number is named to run up to. */
function longest({ pack, words, text }: Base, summary: Summary): string {
  if (!summary.longest) return plain(text.longest.none);
  const n = number(pack, summary.longest.distance);
  const more = summary.light === 'red' || summary.alarm || summary.reasons.length;
  return fill(more ? words.diaryLongestRed : words.diaryLongestIs, {
    n,
    most: number(pack, summary.longest.most),
  });
}
