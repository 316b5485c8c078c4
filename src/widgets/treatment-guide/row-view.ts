/** One treatment: a row of the table, and under it what else there is to know. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack } from '../../pack/pack.js';
import type { Treatment } from '../../pack/sections/treatments.js';
import { gradeView } from '../../ui/grade.js';
import { warningIcon } from '../../ui/icons.js';
import { lineList, sourcesOf } from '../../ui/lines.js';
import { say } from '../../ui/say.js';
import { effectList } from '../../ui/scale.js';
import { sourceNames } from '../../ui/sources.js';
import { statusWords } from '../../ui/status.model.js';
import { summary } from '../../ui/summary.js';
import type { Words } from '../../words/index.js';
import { standView } from './stand-view.js';

const adviceWords = { yes: 'adviceYes', maybe: 'adviceMaybe', no: 'adviceNo' } as const;

/** Roles are written out because the narrow layout is no table to a browser. */
export function rowView(pack: Pack, words: Words, item: Treatment, className: string): TemplateResult {
  const text = pack.text.treatments?.items[item.id];
  const guidelines = pack.topic.treatments?.guidelines ?? [];
  const effects = item.effects ?? [];
  return html`<tbody class="item ${className}" role="rowgroup" part="item">
    <tr role="row">
      <th scope="row" role="rowheader">
        <span class="name">${say(text?.title)}</span>
        <span class="what soft">${say(text?.what)}</span>
        ${gradeView(words, item.grade)}
      </th>
      <td role="cell" class="help">
        <p>${say(text?.help)}</p>
        ${effects.length ? effectList(pack, words, effects.slice(0, 1), text?.effects) : nothing}
        <p class="todo ${item.advice}"><strong>${words[adviceWords[item.advice]]}.</strong> ${say(text?.todo)}</p>
      </td>
      <td role="cell" class="harms" data-label=${words.harms}>${harms(pack, words, item)}</td>
      ${guidelines.map(
        (id) =>
          html`<td role="cell" class="says" data-label=${nameOf(pack, id)}>
            ${standView(words, item.says?.[id], text?.says?.[id], !item.unchecked?.includes(id))}
          </td>`,
      )}
    </tr>
    <tr role="row" class="more">
      <td role="cell" colspan=${guidelines.length + 3}>${more(pack, words, item)}</td>
    </tr>
  </tbody>`;
}

/** No empty cell: a reader would take it for "none". */
const harms = (pack: Pack, words: Words, { id, harms }: Treatment) =>
  harms?.length
    ? lineList(pack, words, harms, pack.text.treatments?.items[id]?.harms)
    : html`<span class="soft">${words.harmsNotChecked}</span>`;

function more(pack: Pack, words: Words, item: Treatment): TemplateResult {
  const text = pack.text.treatments?.items[item.id];
  const others = item.effects?.slice(1) ?? [];
  const { cautions } = item;
  const label = cautions ? 'cautionsAndMore' : others.length ? 'figuresAndSources' : 'whereFrom';
  return html`<details>
    ${summary(html`${cautions ? warningIcon(18) : nothing}${words[label]}`, text?.title)}
    ${
      cautions
        ? html`<ul class="cautions" aria-label=${words.cautions}>
            ${cautions.map(
              (caution) => html`<li>${say(text?.cautions?.[caution.id])} ${statusWords(pack, words, caution)}</li>`,
            )}
          </ul>`
        : nothing
    }
    ${text?.caveat === undefined ? nothing : html`<p>${say(text.caveat)}</p>`}
    ${others.length ? effectList(pack, words, others, text?.effects) : nothing}
    <p class="soft small">${sourceNames(pack, words, item, sourcesOf(claimsOf(item)))}</p>
  </details>`;
}

const claimsOf = (item: Treatment) => [
  item,
  ...[item.effects, item.harms, item.cautions].flatMap((list) => list ?? []),
];

/** The bare name, for the narrow layout. */
function nameOf(pack: Pack, id: string): string {
  const name = pack.text.treatments?.guidelines[id]?.name ?? id;
  return typeof name === 'string' ? name : name.text;
}
