/** The average pain over time: a table whose numbers stand under bars, so that its columns are the axis of time. */
import { html, svg, type TemplateResult } from 'lit';
import type { Pack } from '../../pack/pack.js';
import type { Outlook } from '../../pack/sections/outlook.js';
import { numberText } from '../../ui/intl.js';
import { say } from '../../ui/say.js';
import { sourcesOfAll } from '../../ui/sources.js';
import type { Words } from '../../words/index.js';

export function painTable(pack: Pack, words: Words, { times, kinds }: Outlook['pain']): TemplateResult {
  const text = pack.text.outlook;
  return html`<table part="table">
      <thead>
        <tr>
          ${times.map((id) => html`<th scope="col">${say(text?.times[id])}</th>`)}
        </tr>
      </thead>
      ${kinds.map(
        ({ id, means }) =>
          html`<tbody>
            <tr>
              <th scope="rowgroup" colspan=${times.length}>${say(text?.kinds[id])}</th>
            </tr>
            <tr>
              ${means.map((mean) => html`<td>${bar(mean)}${numberText(mean, pack.lang)}</td>`)}
            </tr>
          </tbody>`,
      )}
    </table>
    <div class="soft small">
      ${sourcesOfAll(
        pack,
        words,
        kinds.map((kind) => ({ ...kind, said: text?.kinds[kind.id] })),
      )}
    </div>`;
}

/** As high as the scale of 100, filled as far as the pain goes. */
const bar = (mean: number) =>
  html`<svg class="bar" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
    <rect width="100" height="100" />
    ${svg`<rect class="on" y=${100 - mean} width="100" height=${mean} />`}
  </svg>`;
