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

/** The medicine that a treatment is: what warns of it stands in the table of medicines alone. */
function medicineOf({ topic, text }: Pack, { id }: Treatment) {
  const medicine = topic.medicines?.find((one) => one.id === id);
  return medicine && { ...medicine, lines: text.medicines?.rows[id]?.lines };
}

/** No empty cell: a reader would take it for "none". */
function harms(pack: Pack, words: Words, item: Treatment): TemplateResult {
  const { harms, lines } = medicineOf(pack, item) ?? {
    harms: item.harms ?? [],
    lines: pack.text.treatments?.items[item.id]?.harms,
  };
  return harms.length ? lineList(pack, words, harms, lines) : html`<span class="soft">${words.harmsNotChecked}</span>`;
}

function cautionList(pack: Pack, words: Words, item: Treatment): TemplateResult {
  const { never = [], ask = [], lines } = medicineOf(pack, item) ?? {};
  const { cautions = [] } = item;
  return html`<div class="cautions" role="group" aria-label=${words.cautions}>
    ${never.length ? lineList(pack, words, never, lines) : nothing}
    ${
      ask.length
        ? html`<p><strong>${say(pack.text.medicines?.ask)}</strong></p>
            ${lineList(pack, words, ask, lines)}`
        : nothing
    }
    ${cautions.length ? lineList(pack, words, cautions, pack.text.treatments?.items[item.id]?.cautions) : nothing}
  </div>`;
}

function more(pack: Pack, words: Words, item: Treatment): TemplateResult {
  const text = pack.text.treatments?.items[item.id];
  const others = item.effects?.slice(1) ?? [];
  const warned = item.cautions ?? medicineOf(pack, item);
  const label = warned ? 'cautionsAndMore' : others.length ? 'figuresAndSources' : 'whereFrom';
  return html`<details>
    ${summary(html`${warned ? warningIcon(18) : nothing}${words[label]}`, text?.title)}
    ${warned ? cautionList(pack, words, item) : nothing}
    ${text?.caveat === undefined ? nothing : html`<p>${say(text.caveat)}</p>`}
    ${others.length ? effectList(pack, words, others, text?.effects) : nothing}
    <p class="soft small">${sourceNames(pack, words, item, sourcesOf(claimsOf(pack, item)))}</p>
  </details>`;
}

function claimsOf(pack: Pack, item: Treatment) {
  const medicine = medicineOf(pack, item);
  return [
    item,
    ...[item.effects, item.harms, item.cautions, medicine?.never, medicine?.ask, medicine?.harms].flat(),
  ].filter((claim) => claim !== undefined);
}

/** The bare name, for the narrow layout. */
function nameOf(pack: Pack, id: string): string {
  const name = pack.text.treatments?.guidelines[id]?.name ?? id;
  return typeof name === 'string' ? name : name.text;
}
