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
  showAll: () => void;
  edit: (entry: Entry) => void;
  remove: (entry: Entry) => void;
}

export function entriesView(view: EntriesView): TemplateResult {
  const { words, entries, all } = view;
  const shown = [...entries].reverse().slice(0, all ? entries.length : few);
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
      shown.length < entries.length
        ? html`<button type="button" class="link no-print" @click=${view.showAll}>
            ${fill(words.diaryShowAll, { n: entries.length })}
          </button>`
        : nothing
    }`;
}

function row(view: EntriesView, entry: Entry): TemplateResult {
  const { words } = view;
  const when = whenText(view, entry);
  const button = (label: string, name: string, act: (entry: Entry) => void) =>
    html`<button type="button" class="link" aria-label=${fill(name, { when })} @click=${() => act(entry)}>
      ${label}
    </button>`;
  return html`<tr id="row-${keyOf(entry).replace(' ', '-')}">
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

/** What was deleted last. */
export interface Removed {
  entries: readonly Entry[];
  message: string;
}

export const undoView = (
  words: Words,
  removed: Removed | undefined,
  undo: (entries: readonly Entry[]) => void,
): unknown =>
  removed
    ? html`${removed.message}
        <button type="button" class="link" @click=${() => undo(removed.entries)}>${words.undo}</button>`
    : nothing;

export const eraseButton = (words: Words, erase: () => void): TemplateResult =>
  html`<button type="button" class="link danger no-print" @click=${erase}>${words.diaryErase}</button>`;
