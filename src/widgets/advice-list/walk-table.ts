/** A walking plan, week by week. */
import { html, type TemplateResult } from 'lit';
import type { Sentence } from '../../pack/pack.js';
import type { WalkWeeks } from '../../pack/sections/advice.js';
import { amount } from '../../ui/dose.js';
import { say } from '../../ui/say.js';
import type { Words } from '../../words/index.js';

export const walkTable = (
  words: Words,
  { weeks }: { weeks: readonly WalkWeeks[] },
  about: Sentence | undefined,
): TemplateResult =>
  html`<table class="walk">
    <caption>
      ${say(about)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.weeksHead}</th>
        <th scope="col">${words.minutesHead}</th>
        <th scope="col">${words.timesAWeekHead}</th>
      </tr>
    </thead>
    <tbody>
      ${weeks.map(
        ({ weeks, minutes, times }) =>
          html`<tr>
            <th scope="row">${amount(words, weeks)}</th>
            <td>${amount(words, minutes)}</td>
            <td>${amount(words, times)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
