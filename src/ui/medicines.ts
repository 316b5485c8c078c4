/** The table of medicines: who must not use them, who must ask first, what harm they can do. */
import { css, html, type TemplateResult } from 'lit';
import { plain, type Pack } from '../pack/pack.js';
import { medicineColumns } from '../pack/sections/medicines.js';
import type { Words } from '../words/index.js';
import { lineList, sourceLine } from './lines.js';
import { say } from './say.js';

/** It has its title from whoever draws it. Nothing where the pack has no such section. */
export function medicineTable(pack: Pack, words: Words): TemplateResult {
  const { medicines } = pack.topic;
  const text = pack.text.medicines;
  if (!medicines?.length || !text) return html``;
  const all = medicines.flatMap((medicine) => medicineColumns.flatMap((column) => medicine[column]));
  return html`<p>${say(text.intro)}</p>
    <table class="medicines" role="table" part="medicines" aria-label=${plain(text.title)}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${say(text.name)}</th>
          ${medicineColumns.map((column) => html`<th scope="col" role="columnheader">${say(text[column])}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${medicines.map((medicine) => {
          const row = text.rows[medicine.id];
          return html`<tr role="row">
            <th scope="row" role="rowheader">${say(row?.title)}</th>
            ${medicineColumns.map((column) => {
              const lines = medicine[column];
              return html`<td role="cell">
                <span class="column" aria-hidden="true">${lines.length ? say(text[column]) : ''}</span>
                ${lines.length ? lineList(pack, words, lines, row?.lines) : html`<span class="soft">–</span>`}
              </td>`;
            })}
          </tr>`;
        })}
      </tbody>
    </table>
    ${sourceLine(pack, words, all)}`;
}

export const medicineStyles = css`
  .medicines {
    width: 100%;
    table-layout: fixed;
    margin-top: 10px;
    border-collapse: collapse;
    font-size: 0.92em;
  }
  .medicines :is(th, td) {
    padding: 10px 0;
    padding-inline-end: 16px;
    border-top: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .medicines th {
    font-weight: 600;
  }
  .medicines thead th {
    border: 0;
    color: var(--_soft-ink);
  }
  .medicines ul {
    padding-inline-start: 1.1em;
  }
  .column {
    display: none;
    font-weight: 600;
    color: var(--_soft-ink);
  }
  @container (max-width: 760px) {
    .medicines,
    .medicines :is(tbody, tr, th, td) {
      display: block;
      padding: 0;
      border: 0;
    }
    .medicines tr {
      padding-block: 12px;
      border-top: 1px solid var(--_line);
    }
    .medicines td {
      margin-top: 8px;
    }
    .medicines thead {
      position: absolute;
      width: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .medicines td:not(:has(li)) {
      display: none;
    }
    .column {
      display: block;
    }
  }
`;
