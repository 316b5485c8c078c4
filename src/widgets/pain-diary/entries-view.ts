/** The entries as a table, newest first: the chart's numbers, and where each is changed or deleted. */
import { html, nothing, type TemplateResult } from 'lit';
import { plain } from '../../pack/pack.js';
import { fill, type Words } from '../../words/index.js';
import { lightMark } from './chart-view.js';
import { keyOf, type Entry } from './entry.model.js';
import { lightWords, number, whenText, type Base } from './names.js';
import { lightOf } from './pain-diary.model.js';

/** So many rows are drawn until the reader asks for all. */
const few = 10;

export interface EntriesView extends Base {
  entries: readonly Entry[];
  all: boolean;
  /** `first` is the first entry that is not shown yet. */
  showAll: (first: Entry) => void;
  edit: (entry: Entry) => void;
  remove: (entry: Entry) => void;
}

export function entriesView(view: EntriesView): TemplateResult {
  const { words, entries, all } = view;
  const newest = [...entries].reverse();
  const shown = newest.slice(0, all ? newest.length : few);
  const next = newest[shown.length];
  return html`<div class="table" tabindex="0" role="region" aria-label=${words.diaryEntries}>
      <table part="table">
        <thead>
          <tr>
            <th scope="col">${words.diaryWhen}</th>
            <th scope="col">${words.diaryUsual}</th>
            <th scope="col">${words.diaryWorstShort}</th>
            <th scope="col">${words.diaryNow}</th>
            <th scope="col">${words.diaryRun}</th>
            <td class="no-print"></td>
          </tr>
        </thead>
        <tbody>
          ${shown.map((entry) => row(view, entry))}
        </tbody>
      </table>
    </div>
    ${
      next
        ? html`<button type="button" class="link no-print" @click=${() => view.showAll(next)}>
            ${fill(words.diaryShowAll, { n: entries.length })}
          </button>`
        : nothing
    }`;
}

/** Names an entry's row. */
export const rowId = (entry: Entry): string => `row-${keyOf(entry).replace(' ', '-')}`;

function row(view: EntriesView, entry: Entry): TemplateResult {
  const { words } = view;
  const when = whenText(view, entry);
  const button = (label: string, name: string, act: (entry: Entry) => void) =>
    html`<button type="button" class="link" aria-label=${fill(name, { when })} @click=${() => act(entry)}>
      ${label}
    </button>`;
  return html`<tr id=${rowId(entry)}>
    <th scope="row">${when}</th>
    <td>${entry.average}</td>
    <td>${entry.worst}</td>
    <td>${entry.now}</td>
    <td>${runText(view, entry)}</td>
    <td class="no-print row-buttons">
      ${button(words.diaryEdit, words.diaryEditOne, view.edit)}
      ${button(words.diaryDelete, words.diaryDeleteOne, view.remove)}
    </td>
  </tr>`;
}

/** "Easy run, 5 km, green", with the light's shape. */
export function runText(base: Base, entry: Entry): unknown {
  const { pack, words, rules, text } = base;
  if (!entry.run || entry.run === 'none') return '–';
  const light = lightOf(entry, rules);
  const parts = [
    plain(text.options['run']?.[entry.run]) + (entry.stage === undefined ? '' : ` ${entry.stage}`),
    entry.distance === undefined ? '' : fill(words.diaryKm, { n: number(pack, entry.distance) }),
    light ? words[lightWords[light]] : '',
  ];
  return html`${light ? lightMark(light) : nothing} ${parts.filter(Boolean).join(', ')}`;
}

export const eraseButton = (words: Words, erase: () => void): TemplateResult =>
  html`<button type="button" class="link danger no-print" @click=${erase}>${words.diaryErase}</button>`;
