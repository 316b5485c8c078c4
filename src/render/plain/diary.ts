/** The pain diary as a sheet to print and fill in by hand: a line for each thing to note, a column for each day. */
import { html, nothing, type TemplateResult } from 'lit';
import { plain } from '../../pack/pack.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import { sourceNames } from '../../ui/sources.js';
import { alarmCard } from '../../widgets/pain-diary/alarm-view.js';
import { fieldIds, fields, ofRun, type FieldId } from '../../widgets/pain-diary/entry.model.js';
import type { Base } from '../../widgets/pain-diary/names.js';
import type { Drawn } from '../draw.js';
import { emergencySigns, list, title } from './parts.js';
import { plainWords } from './words.js';

const days = [1, 2, 3, 4, 5, 6, 7] as const;
/** What is asked about words that alarm is nothing to fill in: on paper nobody has read them yet. */
const byHand = fieldIds.filter((id) => id !== 'meant');

export function diary(drawn: Drawn): TemplateResult | undefined {
  const { pack, words, element } = drawn;
  const { diary: rules } = pack.topic;
  const text = pack.text.diary;
  if (!rules || !text) return undefined;
  const base: Base = { pack, words, rules, text };
  const own = plainWords(pack.lang);
  return html`<div class="card" part="card">
    ${title(drawn, say(text.title))}
    <p class="intro">${say(text.intro)}</p>
    <p class="soft">${own.diaryByHand} <span class="no-print">${own.diaryPrint}</span></p>
    ${sheet(base)} ${title(drawn, own.diaryRead, 1, 'section')}
    <p>${say(text.changes.about)} ${sourceNames(pack, words, rules.change)}</p>
    <p>${say(text.lights.about)}</p>
    ${title(drawn, words.diaryShowClinician, 1, 'section')} ${list(Object.values(text.reasons))}
    ${title(drawn, own.diaryLegs, 1, 'section')}
    <div class="levels">
      ${pack.topic.warnings ? emergencySigns(drawn) : alarmCard(base, 'both', element.region)}
      ${alarmCard(base, 'weakness', element.region)}
    </div>
    ${smallPrint(pack, words)}
  </div>`;
}

function sheet(base: Base): TemplateResult {
  return html`<table class="by-hand">
    <thead>
      <tr>
        <td></td>
        ${days.map((day) => html`<th scope="col">${day}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${byHand.map(
        (id) =>
          html`<tr>
            <th scope="row">
              ${ofRun.includes(id) ? html`${say(base.text.fields['run'])}: ` : nothing} ${say(base.text.fields[id])}
              ${how(base, id)}
            </th>
            ${days.map(() => html`<td></td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What can be written there. */
function how({ pack, text }: Base, id: FieldId): unknown {
  const field = fields[id];
  const hint = text.hints[id];
  const options = field.kind === 'one' ? field.options : id === 'places' ? (pack.topic.diary?.places ?? []) : [];
  const names = text.options[id] ?? text.options['sides'];
  if (!options.length && !hint) return nothing;
  return html`<span class="soft small"
    >${options.map((option) => plain(names?.[option])).join(', ')} ${say(hint)}</span
  >`;
}
