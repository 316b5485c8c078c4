/** "Normal soreness or a warning?": two columns, with the name of each row above them, so that it fits a narrow page. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack } from '../../pack/pack.js';
import { checkIcon, warningIcon } from '../../ui/icons.js';
import { say } from '../../ui/say.js';
import { sourceNames } from '../../ui/sources.js';
import type { Words } from '../../words/index.js';

export function compareView(pack: Pack, words: Words, heading: (content: unknown) => TemplateResult): TemplateResult {
  const text = pack.text.symptoms?.compare;
  const compare = pack.topic.symptoms?.compare;
  return html`<section class="compare" part="comparison">
    ${heading(say(text?.title))}
    <table>
      <thead>
        <tr>
          <th scope="col" class="self-care">${checkIcon(20)} ${say(text?.normal)}</th>
          <th scope="col" class="urgent">${warningIcon(20)} ${say(text?.warning)}</th>
        </tr>
      </thead>
      ${compare?.rows.map((id) => {
        const row = text?.rows[id];
        return html`<tbody>
          <tr>
            <th scope="rowgroup" colspan="2">${say(row?.feature)}</th>
          </tr>
          <tr>
            <td>${say(row?.normal)}</td>
            <td>${say(row?.warning)}</td>
          </tr>
        </tbody>`;
      })}
    </table>
    <p class="soft small">${compare ? sourceNames(pack, words, compare) : nothing}</p>
  </section>`;
}
