/** One page for a clinician: what the diary says, the chart, and the newest entries. Bounded, whatever is in the diary. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { plain } from '../../pack/pack.js';
import { dateText } from '../../ui/intl.js';
import { row } from '../../ui/rows.js';
import { say } from '../../ui/say.js';
import { fill } from '../../words/index.js';
import { chartView } from './chart-view.js';
import { runText } from './entries-view.js';
import type { Entry } from './entry.model.js';
import { lightWords, number, whenText, type Base } from './names.js';
import { alarmOf, type Light, type Summary } from './pain-diary.model.js';

const newest = 14;
const mostNotes = 90;

export function sheetView(base: Base, entries: readonly Entry[], summary: Summary): TemplateResult {
  const { pack, words, text, rules } = base;
  const { first, last, change, days, weeks } = summary;
  const day = (date: string) => dateText(date, pack.lang);
  const one = (value: number | undefined) => (value === undefined ? '–' : number(pack, value));
  const worst = [...days].sort((a, b) => b.worst - a.worst)[0];
  const alarms = entries.filter(alarmOf);
  const medicine = entries.filter((entry) => entry.medicine).pop();
  const stiff = entries.filter((entry) => (entry.stiff ?? 0) > rules.stiff.minutes).length;
  const lights = (['green', 'amber', 'red'] as Light[]).map(
    (light) => `${summary.lights[light]} ${words[lightWords[light]]}`,
  );
  return html`<main class="sheet">
    <h1>${fill(words.sheetTitle, { a: day(days[0]?.date ?? ''), b: day(last?.to ?? '') })}</h1>
    <p>${say(text.sheet)}</p>
    <dl>
      ${row(words.sheetEntries, entries.length)} ${row(words.sheetFirst, one(first?.average))}
      ${row(words.diaryAverage, one(last?.average))} ${row(words.diaryChange, change ? say(text.changes[change]) : '–')}
      ${row(words.sheetWorst, worst ? `${worst.worst} (${day(worst.date)})` : '–')}
      ${row(words.diaryRunDays, lights.join(', '))}
      ${row(words.sheetLegs, alarms.length ? alarms.slice(-3).map((entry, n) => html`${n ? '; ' : nothing}${legs(base, entry)}`) : words.sheetNone)}
      ${row(words.sheetStiff, stiff || words.sheetNone)}
      ${row(words.sheetMedicine, medicine ? `${short(medicine.medicine)} (${day(medicine.date)})` : words.sheetNone)}
    </dl>
    ${chartView(base, days, weeks)}
    <h2>${words.sheetLatest}</h2>
    <table>
      <thead>
        <tr>
          ${[words.diaryWhen, words.diaryUsual, words.diaryWorstShort, words.diaryNow, words.diaryRun, plain(text.fields['notes'])].map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${[...entries]
          .slice(-newest)
          .reverse()
          .map(
            (entry) =>
              html`<tr>
                <th scope="row">${whenText(base, entry)}</th>
                <td>${entry.average}</td>
                <td>${entry.worst}</td>
                <td>${entry.now}</td>
                <td>${runText(base, entry)}</td>
                <td>${short(entry.notes)}</td>
              </tr>`,
          )}
      </tbody>
    </table>
  </main>`;
}

const short = (note = ''): string => (note.length > mostNotes ? `${note.slice(0, mostNotes)}…` : note);

/** "12 Nov 2026: numbness in a leg, both". */
function legs({ pack, text }: Base, entry: Entry): string {
  const signs = (['tingling', 'numbness', 'weakness'] as const)
    .filter((id) => (entry[id] ?? 'no') !== 'no')
    .map((id) => `${plain(text.fields[id])}: ${plain(text.options['sides']?.[entry[id] ?? '']).toLowerCase()}`);
  return `${dateText(entry.date, pack.lang)} ${signs.join(', ')}`;
}

export const sheetStyles = css`
  @page {
    size: A4;
    margin: 14mm;
  }
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    font:
      12px/1.4 system-ui,
      sans-serif;
    color: #000;
    --_ink: #000;
    --_soft-ink: #444;
    --_line: #bbb;
    --_edge: #888;
    --_tint: #eee;
    --_accent: #0a6b66;
    --_far: #888;
    --_surface: #fff;
  }
  .sheet {
    max-width: 182mm;
  }
  h1 {
    margin: 0;
    font-size: 18px;
  }
  h2 {
    margin: 8px 0 4px;
    font-size: 13px;
  }
  p {
    margin: 2px 0 8px;
  }
  dl {
    display: grid;
    grid-template-columns: 1fr 1fr 1fr;
    gap: 6px 16px;
    margin: 0 0 8px;
  }
  dt {
    color: #444;
    font-size: 11px;
  }
  dd {
    margin: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 11px;
  }
  th,
  td {
    padding: 2px 6px;
    border: 0;
    border-bottom: 1px solid #bbb;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
`;
